namespace Hearsay.Web.Text;

/// <summary>
/// Cuts a text at the borders of marks, which may lie in and across one another, into pieces over each of which the same marks lie. Takes time in
/// proportion to the text and, for each piece, the marks over it.
/// </summary>
internal static class TextPieces
{
    /// <summary>The pieces of a stretch of a text, in order; together they are the stretch.</summary>
    public static IReadOnlyList<TextPiece> Of(string text, TextSpan stretch, IEnumerable<TextMark> marks)
    {
        var waiting = new Queue<TextMark>(marks.Where(mark => mark.Span.Overlaps(stretch)).OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End));
        var open = new List<TextMark>();
        var pieces = new List<TextPiece>();
        for (var position = stretch.Start; position < stretch.End;)
        {
            open.RemoveAll(mark => mark.Span.End <= position);
            while (waiting.TryPeek(out var mark) && mark.Span.Start <= position)
                open.Add(waiting.Dequeue());
            var end = waiting.TryPeek(out var next) ? Math.Min(next.Span.Start, stretch.End) : stretch.End;
            foreach (var mark in open)
                end = Math.Min(end, mark.Span.End);
            // A mark that goes on from the paragraph before has begun there.
            pieces.Add(new TextPiece(Wording.Safe(text[position..end]), [.. open], [.. open.Where(mark => mark.Span.Start == position)]));
            position = end;
        }
        return pieces;
    }

    /// <summary>The paragraphs of a text: between empty lines, or between line breaks where no line is empty.</summary>
    public static IReadOnlyList<TextSpan> Paragraphs(string text)
    {
        var byEmptyLines = Split(text, breaksNeeded: 2);
        return byEmptyLines.Count > 1 ? byEmptyLines : Split(text, breaksNeeded: 1);
    }

    private static List<TextSpan> Split(string text, int breaksNeeded)
    {
        var paragraphs = new List<TextSpan>();
        var start = 0;
        for (var position = 0; position < text.Length;)
        {
            var end = position;
            var breaks = 0;
            for (; position < text.Length && char.IsWhiteSpace(text[position]); position++)
                if (text[position] == '\n')
                    breaks++;
            if (breaks >= breaksNeeded || position == text.Length)
            {
                if (end > start)
                    paragraphs.Add(new TextSpan(start, end));
                start = position;
            }
            while (position < text.Length && !char.IsWhiteSpace(text[position]))
                position++;
        }
        if (start < text.Length)
            paragraphs.Add(new TextSpan(start, text.Length));
        return paragraphs;
    }
}
