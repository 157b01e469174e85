namespace Hearsay.Claims;

/// <summary>Cuts contents of several sentences apart, by the words of the analysis; without words nothing is cut.</summary>
internal sealed class SentenceCuts
{
    private readonly List<int> _starts = [];

    public SentenceCuts(Analysis analysis)
    {
        var sentence = -1;
        foreach (var token in analysis.Tokens)
        {
            if (token.Sentence != sentence)
                _starts.Add(token.Span.Start);
            sentence = token.Sentence;
        }
    }

    /// <summary>The pieces of a content, those of one sentence together.</summary>
    public IEnumerable<IReadOnlyList<TextSpan>> Cut(IReadOnlyList<TextSpan> content)
    {
        var pieces = content.SelectMany(Pieces).Where(span => !span.IsEmpty).GroupBy(span => Sentence(span.Start)).Select(g => g.Order().ToList());
        return pieces;
    }

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
