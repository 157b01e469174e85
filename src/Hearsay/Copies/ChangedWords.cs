namespace Hearsay.Copies;

/// <summary>Words of a shared sentence that only one of the two texts has, at corresponding places, and what their difference means.</summary>
internal sealed class ChangedWords(
    ComparedText source, List<int> left, int leftPlace, ComparedText copy, List<int> right, int rightPlace)
{
    /// <summary>In longer stretches a number or name has no one counterpart in the other text.</summary>
    private const int LongestExchange = 12;

    /// <summary>A number may give way to so many words that tell no number: "dozens of people".</summary>
    private const int LongestVagueWords = 3;

    private static readonly WordSet Days = new(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
        + "jan feb mar apr jun jul aug sep sept oct nov dec gmt");

    private static readonly uint At = WordScanner.Read("at").Keys[0];

    private static readonly uint Least = WordScanner.Read("least").Keys[0];

    private bool IsExchange => left.Count <= LongestExchange && right.Count <= LongestExchange;

    /// <summary>Whether only the way of writing differs: blanks, hyphens, numbers in digits or letters.</summary>
    public bool IsSpelling => Letters(source, left) == Letters(copy, right);

    /// <summary>The changes.</summary>
    /// <param name="attributesElsewhere">Whether the copy's sentence has an attribution of its own elsewhere.</param>
    public IEnumerable<Change> Changes(bool attributesElsewhere)
    {
        var found = new List<Change>();
        Attribution(found, attributesElsewhere);
        Hedge(found);
        if (IsExchange)
        {
            Negation(found);
            Number(found);
            Name(found);
        }
        if (found.Count == 0 && left.Count > 0 && right.Count > 0)
            found.Add(Make(ChangeKind.WordsAltered, left, right));
        return found;
    }

    private void Attribution(List<Change> found, bool attributesElsewhere)
    {
        var before = Among(source, left, WordSet.Attributions);
        var after = Among(copy, right, WordSet.Attributions);
        if (before.Count > 0 && after.Count == 0 && !attributesElsewhere)
            found.Add(Make(ChangeKind.AttributionRemoved, left, right));
        else if (before.Count > 0 && after.Count > 0 && Tone(source, before) != Tone(copy, after))
            found.Add(Make(ChangeKind.AttributionAltered, before, after));
    }

    private static int Tone(ComparedText text, List<int> words)
    {
        if (words.Exists(w => WordSet.Doubting.Contains(text.Keys[w])))
            return -1;
        return words.Exists(w => WordSet.Assuring.Contains(text.Keys[w])) ? 1 : 0;
    }

    private void Hedge(List<Change> found)
    {
        var before = left.FindAll(w => IsHedge(source, w));
        var after = right.FindAll(w => IsHedge(copy, w));
        if (before.Count > 0 && after.Count == 0)
            found.Add(Make(ChangeKind.HedgeRemoved, WithAt(source, before), []));
        else if (before.Count == 0 && after.Count > 0)
            found.Add(Make(ChangeKind.HedgeAdded, [], WithAt(copy, after)));
    }

    /// <summary>"At least" and not "least", whoever else has the "at".</summary>
    private static List<int> WithAt(ComparedText text, List<int> hedges) =>
        hedges[0] > 0 && text.Keys[hedges[0]] == Least && text.Keys[hedges[0] - 1] == At ? [hedges[0] - 1, .. hedges] : hedges;

    private void Negation(List<Change> found)
    {
        var before = Among(source, left, WordSet.Negations);
        var after = Among(copy, right, WordSet.Negations);
        if (before.Count > 0 != after.Count > 0)
            found.Add(Make(ChangeKind.NegationAltered, before.Count > 0 ? before : left, after.Count > 0 ? after : right));
    }

    private void Number(List<Change> found)
    {
        var before = left.FindAll(w => IsQuantity(source, w));
        var after = right.FindAll(w => IsQuantity(copy, w));
        if (before.Count == 0 || right.Count == 0 || (after.Count == 0 && right.Count > LongestVagueWords))
            return;
        if (after.Count > 0 && Values(source, before).SetEquals(Values(copy, after)))
            return;
        found.Add(Make(ChangeKind.NumberAltered, before, after.Count > 0 ? after : right));
    }

    private void Name(List<Change> found)
    {
        var before = left.FindAll(w => IsName(source, w));
        var after = right.FindAll(w => IsName(copy, w));
        if (before.Count > 0 && after.Count > 0 && !Names(source, before).SetEquals(Names(copy, after)))
            found.Add(Make(ChangeKind.NameAltered, before, after));
    }

    /// <summary>A number that is not part of a date.</summary>
    private static bool IsQuantity(ComparedText text, int word) =>
        NumberWords.Is(text, word)
        && !(word > 0 && Days.Contains(text.Keys[word - 1])) && !(word + 1 < text.Count && Days.Contains(text.Keys[word + 1]));

    /// <summary>A word of reserve, and not the month of May.</summary>
    private static bool IsHedge(ComparedText text, int word) =>
        WordSet.Hedges.Contains(text.Keys[word])
        && (text.Kinds[word] & (WordKinds.Capital | WordKinds.SentenceStart)) != WordKinds.Capital;

    private static HashSet<string> Names(ComparedText text, List<int> words) => [.. words.Select(w => WordFolding.Fold(text.Word(w)))];

    private static bool IsName(ComparedText text, int word) =>
        (text.Kinds[word] & (WordKinds.Capital | WordKinds.SentenceStart)) == WordKinds.Capital && text.Word(word).Length > 1
        && !Days.Contains(text.Keys[word]);

    private static HashSet<string> Values(ComparedText text, List<int> words) => [.. words.Select(w => NumberWords.Normal(text, w))];

    private static List<int> Among(ComparedText text, List<int> words, WordSet set) => words.FindAll(w => set.Contains(text.Keys[w]));

    private Change Make(ChangeKind kind, List<int> before, List<int> after)
    {
        var (was, now) = (Span(source, before, leftPlace), Span(copy, after, rightPlace));
        return new(kind, was, now, was.Of(source.Text), now.Of(copy.Text));
    }

    private static TextSpan Span(ComparedText text, List<int> words, int place) =>
        words.Count > 0 ? text.Span(words[0], words[^1] + 1) : text.Span(place, place);

    private static string Letters(ComparedText text, List<int> words) =>
        string.Concat(words.Select(w => NumberWords.Normal(text, w)));
}
