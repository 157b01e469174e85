using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Adds to what was learned to be found what rules find better: hearsay of nobody in particular, and speech that another relays; and sets borders
/// right that go against the tree. For one document.
/// </summary>
internal sealed class AttributionRules
{
    // Set by judgement, after reading reports of the gold set and of FA-KES; too rare in PolNeAR's development part to measure.
    private const double RelayTrust = 0.95;
    private const double SecondVerbTrust = 0.9;
    private const double QuotedAsTrust = 0.85;

    // "told reporters at the airport on Sunday that" is as far as the adverbials of a cue go.
    private const int LongestAdverbial = 9;

    private readonly LanguageDocument _document;
    private readonly List<Draft> _found;
    private readonly bool[] _isTaken;
    private readonly bool[] _isSaid;
    private Subtrees? _trees;

    private AttributionRules(LanguageDocument document, List<Draft> found)
    {
        (_document, _found) = (document, found);
        (_isTaken, _isSaid) = (new bool[document.Words.Length], new bool[document.Words.Length]);
        found.ForEach(Mark);
    }

    private Subtrees Trees => _trees ??= new Subtrees(_document);

    private void Mark(Draft draft)
    {
        Fill(_isTaken, draft.Cue);
        if (draft.Source is { } source)
            Fill(_isTaken, source);
        foreach (var piece in draft.Content)
            Fill(_isSaid, piece);
    }

    private static void Fill(bool[] marks, (int First, int End) words) => marks.AsSpan(words.First, words.End - words.First).Fill(true);

    /// <summary>
    /// Gives adverbials of the saying back to the cue, parts second verbs of saying from the content of the first, and "she said" from the content that
    /// another relays.
    /// </summary>
    public static void Straighten(LanguageDocument document, List<Draft> found)
    {
        var rules = new AttributionRules(document, found);
        int learned = found.Count;
        int header = RunOnHeader.End(document);
        for (int i = 0; i < learned; i++)
        {
            found[i] = WithoutHeader(found[i], header);
            found[i] = rules.WithAdverbials(found[i]);
            rules.SplitSecondVerb(i);
            rules.SplitRelay(i);
        }
    }

    /// <summary>Adds hearsay that has no source, and speech quoted by another.</summary>
    public static void Add(LanguageDocument document, List<Draft> found)
    {
        Subtrees? trees = null;
        var quoted = RelayedSpeech.QuotedAs(document, () => trees ??= new Subtrees(document), QuotedAsTrust).ToList();
        if (quoted.Count > 0)
        {
            var verbs = quoted.Select(q => q.Cue).Order().ToList();
            found.RemoveAll(d => Overlaps(verbs, d.Cue));
        }

        var rules = new AttributionRules(document, found) { _trees = trees };
        quoted.ForEach(rules.AddUnlessTaken);
        foreach (var draft in HearsayWords.Find(document))
            rules.AddUnlessTaken(draft);
        foreach (var draft in Headlines.Find(document))
            rules.AddUnlessTaken(draft);
    }

    private static bool Overlaps(List<(int First, int End)> sorted, (int First, int End) words)
    {
        int at = sorted.BinarySearch((words.End, 0));
        at = at < 0 ? ~at - 1 : at - 1;
        return at >= 0 && sorted[at].End > words.First;
    }

    // What the network has marked, or holds for part of a source, is left as it is.
    private void AddUnlessTaken(Draft draft)
    {
        if (_isTaken.AsSpan(draft.Cue.First, draft.Cue.End - draft.Cue.First).Contains(true))
            return;
        _found.Add(draft with { IsNested = _isSaid[draft.Cue.First] && _isSaid[draft.Cue.End - 1] });
        Fill(_isTaken, draft.Cue);
    }

    private static Draft WithoutHeader(Draft draft, int header) => draft.Content[0].First >= header || draft.Content[0].End <= header + 1 ? draft : draft with
    {
        Content = [(header, draft.Content[0].End), .. draft.Content.Skip(1)],
    };

    // "said | this weekend that …": what hangs by the cue before "that" is the cue's.
    private Draft WithAdverbials(Draft draft)
    {
        var content = draft.Content[0];
        if (content.First != draft.Cue.End)
            return draft;
        int that = content.First + 1;
        while (that < content.End && that <= content.First + LongestAdverbial && _document.Form(that) is not "that")
            that++;
        if (that >= content.End || that > content.First + LongestAdverbial || !IsClauseOf(that, draft.Cue))
            return draft;
        for (int i = content.First; i < that; i++)
            if (!IsAdverbial(i, draft.Cue, (content.First, that)))
                return draft;
        return draft with { Cue = (draft.Cue.First, that), Content = [(that, content.End), .. draft.Content.Skip(1)] };
    }

    // Whether a word introduces a clause that completes the cue.
    private bool IsClauseOf(int word, (int First, int End) cue)
    {
        int verb = _document.Words[word].Head;
        return _document.RelationOf(word) == "mark" && verb > word && _document.RelationOf(verb) == "ccomp" && _document.Words[verb].Head is var head && head >= cue.First && head < cue.End;
    }

    private bool IsAdverbial(int word, (int First, int End) cue, (int First, int End) within)
    {
        int top = word;
        for (int steps = 0; steps < LongestAdverbial && word >= within.First && word < within.End; steps++)
            (top, word) = (word, _document.Words[word].Head);
        return word >= cue.First && word < cue.End && _document.RelationOf(top) is "obl" or "obl:tmod" or "obl:unmarked" or "obl:npmod" or "advmod";
    }

    // "said the fighting went on and reported clashes": two cues with one source.
    private void SplitSecondVerb(int number)
    {
        var draft = _found[number];
        int last = draft.Content.Count - 1;
        var content = draft.Content[last];
        if (draft.Source is null || content.First < draft.Cue.First)
            return;
        var (verb, conjunction) = RelayedSpeech.SecondVerb(_document, draft.Cue, content);
        if (verb < 0)
            return;
        _found[number] = draft with { Content = [.. draft.Content.Take(last), (content.First, Trimmed(content.First, conjunction))] };
        _found.Add(draft with { Cue = (conjunction + 1, verb + 1), Content = [(verb + 1, content.End)], Confidence = draft.Confidence * SecondVerbTrust });
    }

    // "…," she said, according to the paper: both share the content.
    private void SplitRelay(int number)
    {
        var draft = _found[number];
        int piece = draft.Content.Count - 1;
        while (piece >= 0 && draft.Content[piece].End > draft.Cue.First)
            piece--;
        if (piece < 0 || RelayedSpeech.Between(_document, Trees, _isTaken, draft.Content[piece], draft.Cue.First) is not { } clause)
            return;
        var content = draft.Content.ToArray();
        content[piece].End = Math.Min(content[piece].End, clause.First);
        content[piece].End = Trimmed(content[piece].First, content[piece].End);
        _found[number] = draft with { Content = content };
        _found.Add(draft with { Content = content, Source = clause.Source, Cue = (clause.Verb, clause.Verb + 1), Confidence = draft.Confidence * RelayTrust });
    }

    private int Trimmed(int first, int end)
    {
        while (end > first + 1 && _document.Form(end - 1) is ",")
            end--;
        return end;
    }
}
