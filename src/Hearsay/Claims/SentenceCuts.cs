namespace Hearsay.Claims;

/// <summary>Cuts contents of several sentences apart; without sentences nothing is cut.</summary>
internal sealed class SentenceCuts(IReadOnlyList<TextSpan> sentences)
{
    private readonly List<int> _starts = [.. sentences.Select(sentence => sentence.Start)];

    /// <summary>The pieces of a content, those of one sentence together.</summary>
    public IEnumerable<IReadOnlyList<TextSpan>> Cut(IReadOnlyList<TextSpan> content) =>
        content.SelectMany(Pieces).Where(span => !span.IsEmpty).GroupBy(span => Sentence(span.Start)).Select(pieces => pieces.Order().ToList());

    private IEnumerable<TextSpan> Pieces(TextSpan span)
    {
        var start = span.Start;
        for (var i = Sentence(start) + 1; i < _starts.Count && _starts[i] < span.End; i++)
        {
            yield return new(start, _starts[i]);
            start = _starts[i];
        }
        yield return new(start, span.End);
    }

    /// <summary>The number of the sentence at a position; -1 before the first.</summary>
    private int Sentence(int position)
    {
        var at = _starts.BinarySearch(position);
        return at >= 0 ? at : ~at - 1;
    }
}
