using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Adds to what was learned to be found what rules find better: hearsay of nobody in particular, and speech that another relays. For one document.
/// </summary>
internal sealed class AttributionRules
{
    // Read by eye in PolNeAR's training part and in raw reports; see docs/measured/statements.md.
    private const double RelayTrust = 0.9;
    private const double QuotedAsTrust = 0.85;

    private const int LongestRelay = 20;

    private readonly LanguageDocument _document;
    private readonly List<Attribution> _found;
    private readonly bool[] _isTaken;
    private readonly bool[] _isSaid;
    private Subtrees? _trees;

    private AttributionRules(LanguageDocument document, List<Attribution> found)
    {
        (_document, _found) = (document, found);
        (_isTaken, _isSaid) = (new bool[document.Words.Length], new bool[document.Words.Length]);
        found.ForEach(Mark);
    }

    private Subtrees Trees => _trees ??= new Subtrees(_document);

    /// <summary>Adds to the attributions of a document.</summary>
    public static void Add(LanguageDocument document, List<Attribution> found)
    {
        var rules = new AttributionRules(document, found);
        int learned = found.Count;
        for (int i = 0; i < learned; i++)
            rules.AddRelay(found[i]);
        foreach (var quoted in RelayedSpeech.QuotedAs(document, () => rules.Trees))
            rules.AddUnlessTaken(quoted.Source, quoted.Cue, [quoted.Content!.Value], QuotedAsTrust);
        foreach (var (cue, content, confidence) in HearsayWords.Find(document))
            rules.AddUnlessTaken(null, cue, content, confidence);
    }

    private void Mark(Attribution attribution)
    {
        Fill(_isTaken, attribution.Cue);
        Fill(_isTaken, attribution.Source);
        foreach (var piece in attribution.Content)
            Fill(_isSaid, piece);
    }

    private void Fill(bool[] marks, TextSpan? span)
    {
        if (span is { } s)
            for (int i = WordAt(s.Start); i < marks.Length && _document.Words[i].Start < s.End; i++)
                marks[i] = true;
    }

    // "…," she said, according to the paper: only the paper was learned to be found.
    private void AddRelay(Attribution attribution)
    {
        var cue = attribution.Cue!.Value;
        var before = attribution.Content.Where(c => c.End <= cue.Start).ToList();
        if (attribution.IsNested || before.Count == 0)
            return;
        int contentEnd = WordAt(before[^1].End), cueFirst = WordAt(cue.Start);
        if (cueFirst - contentEnd is < 2 or > LongestRelay || RelayedSpeech.Between(_document, Trees, _isTaken, contentEnd, cueFirst) is not { } second)
            return;
        Take(attribution with { Source = Span(_document, second.Source), Cue = Span(_document, second.Cue), Confidence = attribution.Confidence * RelayTrust });
    }

    // What the network has marked, or holds for part of a source, is left as it is.
    private void AddUnlessTaken((int First, int End)? source, (int First, int End) cue, IReadOnlyList<(int First, int End)> content, double confidence)
    {
        if (_isTaken.AsSpan(cue.First, cue.End - cue.First).Contains(true))
            return;
        Take(new Attribution
        {
            Source = source is { } s ? Span(_document, s) : null,
            Cue = Span(_document, cue),
            Content = [.. content.Select(c => Span(_document, c))],
            IsNested = _isSaid[cue.First] && _isSaid[cue.End - 1],
            Confidence = confidence,
        });
    }

    private void Take(Attribution attribution)
    {
        _found.Add(attribution);
        Fill(_isTaken, attribution.Cue);
    }

    // The first word that ends after a position.
    private int WordAt(int position)
    {
        int low = 0, high = _document.Words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_document.Words[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>A range of words as a span of the text.</summary>
    public static TextSpan Span(LanguageDocument document, (int First, int End) words) => new(document.Words[words.First].Start, document.Words[words.End - 1].End);
}
