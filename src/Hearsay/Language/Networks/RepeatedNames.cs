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

    // In characters.
    private const int LongestKey = 200;

    private readonly LanguageDocument _document;
    private readonly Dictionary<string, float[]> _certainty = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    private RepeatedNames(LanguageDocument document) => _document = document;

    /// <summary>The names of a document in text order, from those that were read sentence by sentence.</summary>
    public static List<NameMention> Reconcile(LanguageDocument document, List<NameMention> names)
    {
        var repeated = new RepeatedNames(document);
        foreach (var name in names)
            repeated.Count(name);
        var reconciled = new List<NameMention>(names.Count);
        int next = 0;
        foreach (var name in names)
        {
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
        string key = Key(name.First, name.End);
        if (!_certainty.TryGetValue(key, out var sums))
            _certainty[key] = sums = new float[NameLabels.Types];
        sums[(int)name.Type] += name.Confidence;
        string first = Key(name.First, name.First + 1);
        _longest[first] = Math.Max(_longest.GetValueOrDefault(first), name.End - name.First);
    }

    // In capitals, as headlines are.
    private string Key(int first, int end) =>
        _document.Text.Substring(_document.Words[first].Start, Math.Min(LongestKey, _document.Words[end - 1].End - _document.Words[first].Start)).ToUpperInvariant();

    private NameMention Retyped(NameMention name)
    {
        if (name.End - name.First > LongestName)
            return name;
        var sums = _certainty[Key(name.First, name.End)];
        int best = Best(sums);
        return sums[best] > Majority * sums[(int)name.Type] ? name with { Type = (NameType)best } : name;
    }

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
            if (_document.Words[i].Pos == PartOfSpeech.Propn && Known(i, to) is { } name)
            {
                into.Add(name);
                i = name.End - 1;
            }
    }

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
            if (sums[best] >= Sure && !Continues(first, end))
                return new NameMention(first, end, (NameType)best, Math.Min(0.8f, sums[best] / (1 + sums[best])));
        }

        return null;
    }

    // Whether the proper nouns go on before or after, so that the name is only a part of something else.
    private bool Continues(int first, int end) => IsProper(first - 1, first) || IsProper(end, first);

    private bool IsProper(int word, int beside) =>
        word >= 0 && word < _document.Words.Length && _document.Words[word].Sentence == _document.Words[beside].Sentence && _document.Words[word].Pos == PartOfSpeech.Propn;
}
