namespace Hearsay.Language.Networks;

/// <summary>
/// Makes the names of a document agree with each other: words that were surely a name in one place are one in the others, and a name that
/// was read as of one type here and another there takes the type that the surer readings have. For one document and one thread.
/// </summary>
internal sealed class RepeatedNames
{
    // Set on the development part of UNER EWT: a name must be at least so sure to be carried to other places.
    private const float Sure = 0.8f;

    // The other type must have so many times the certainty of a name's own to displace it.
    private const float Majority = 2.5f;

    private const int LongestName = 8;

    // Fewer words in capitals may be a name by themselves.
    private const int LeastShouted = 4;

    // In characters.
    private const int LongestKey = 200;

    private readonly LanguageDocument _document;
    private readonly Dictionary<string, float[]> _certainty = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly byte[] _shouted;

    private RepeatedNames(LanguageDocument document) => (_document, _shouted) = (document, new byte[document.SentenceCount]);

    /// <summary>The names of a document in text order, from those that were read sentence by sentence.</summary>
    public static List<NameMention> Reconcile(LanguageDocument document, List<NameMention> names)
    {
        var repeated = new RepeatedNames(document);
        foreach (var name in names)
            if (!repeated.IsShouted(name.First))
                repeated.Count(name);
        var reconciled = new List<NameMention>(names.Count);
        int next = 0;
        foreach (var name in names)
        {
            if (repeated.IsShouted(name.First) && !repeated._certainty.ContainsKey(repeated.Key(name.First, name.End)))
                continue;
            repeated.AddMissing(next, name.First, reconciled);
            reconciled.Add(repeated.Retyped(name));
            next = name.End;
        }

        repeated.AddMissing(next, document.Words.Length, reconciled);
        return reconciled;
    }

    private void Count(NameMention name)
    {
        if (name.End - name.First > LongestName)
            return;
        Count(Key(name.First, name.End), name);
        string first = Key(name.First, name.First + 1);
        _longest[first] = Math.Max(_longest.GetValueOrDefault(first), name.End - name.First);
        if (name.Type != NameType.Person || name.End - name.First == 1 || name.Confidence < Sure)
            return;
        string surname = Key(name.End - 1, name.End);
        _surnames.Add(surname);
        Count(surname, name);
        _longest.TryAdd(surname, 1);
    }

    private void Count(string key, NameMention name)
    {
        if (!_certainty.TryGetValue(key, out var sums))
            _certainty[key] = sums = new float[NameLabels.Types];
        sums[(int)name.Type] += name.Confidence;
    }

    // In a sentence all in capitals every word looks like a name.
    private bool IsShouted(int word)
    {
        int sentence = _document.Words[word].Sentence;
        if (_shouted[sentence] == 0)
            _shouted[sentence] = Shouts(sentence) ? (byte)2 : (byte)1;
        return _shouted[sentence] == 2;
    }

    private bool Shouts(int sentence)
    {
        var (first, end) = _document.Sentence(sentence);
        int shouted = 0;
        for (int i = first; i < end; i++)
        {
            var form = _document.Form(i);
            if (form.IndexOfAnyInRange('a', 'z') >= 0)
                return false;
            shouted += form.Length > 1 && char.IsUpper(form[0]) ? 1 : 0;
        }

        return shouted >= LeastShouted;
    }

    // In capitals, as headlines are.
    private string Key(int first, int end) =>
        _document.Text.Substring(_document.Words[first].Start, Math.Min(LongestKey, _document.Words[end - 1].End - _document.Words[first].Start)).ToUpperInvariant();

    private NameMention Retyped(NameMention name)
    {
        if (name.End - name.First > LongestName)
            return name;
        string key = Key(name.First, name.End);
        var sums = _certainty[key];
        if (name.Type != NameType.Person && _surnames.Contains(key) && !FollowsPreposition(name.First))
            return name with { Type = NameType.Person };
        int best = Best(sums);
        return sums[best] > Majority * sums[(int)name.Type] ? name with { Type = (NameType)best } : name;
    }

    // "In Washington" is a place even after George Washington was named.
    private bool FollowsPreposition(int word) =>
        word > 0 && _document.Words[word - 1].Sentence == _document.Words[word].Sentence && _document.Words[word - 1].Pos == PartOfSpeech.Adp;

    private static int Best(float[] sums)
    {
        int best = 0;
        for (int type = 1; type < sums.Length; type++)
            if (sums[type] > sums[best])
                best = type;
        return best;
    }

    private void AddMissing(int from, int to, List<NameMention> into)
    {
        for (int i = from; i < to; i++)
            if (LooksProper(i) && Known(i, to) is { } name)
            {
                into.Add(name);
                i = name.End - 1;
            }
    }

    private bool LooksProper(int word) =>
        _document.Words[word].Pos == PartOfSpeech.Propn || IsShouted(word)
        || (_document.Words[word].Pos == PartOfSpeech.Noun && _document.Form(word).Length > 1 && _document.Form(word).IndexOfAnyExceptInRange('A', 'Z') < 0);

    // The longest name known from elsewhere that stands here whole, within one sentence.
    private NameMention? Known(int first, int to)
    {
        if (!_longest.TryGetValue(Key(first, first + 1), out int longest))
            return null;
        for (int end = Math.Min(first + longest, to); end > first; end--)
        {
            if (_document.Words[end - 1].Sentence != _document.Words[first].Sentence || !_certainty.TryGetValue(Key(first, end), out var sums))
                continue;
            int best = Best(sums);
            if (sums[best] >= Sure && (IsShouted(first) || !Continues(first, end)))
                return new NameMention(first, end, (NameType)best, Math.Min(0.8f, sums[best] / (1 + sums[best])));
        }

        return null;
    }

    // Whether the proper nouns go on before or after, so that the name is only a part of something else.
    private bool Continues(int first, int end) => IsProper(first - 1, first) || IsProper(end, first);

    private bool IsProper(int word, int beside) =>
        word >= 0 && word < _document.Words.Length && _document.Words[word].Sentence == _document.Words[beside].Sentence && _document.Words[word].Pos == PartOfSpeech.Propn;
}
