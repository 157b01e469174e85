namespace Hearsay.Searching;

/// <summary>A stretch of a report around words that were searched for.</summary>
/// <param name="Span">Where it stands in the report's text, from word border to word border.</param>
/// <param name="Matches">The matches in it, in text order.</param>
public sealed record Passage(TextSpan Span, IReadOnlyList<TextSpan> Matches)
{
    /// <summary>How many characters are shown on either side of a match: about a line of a terminal.</summary>
    private const int Margin = 70;

    /// <summary>The passages around matches; matches near each other share one.</summary>
    public static IReadOnlyList<Passage> Around(IReadOnlyList<TextSpan> matches, string text)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(text);
        var passages = new List<Passage>();
        foreach (var match in matches)
        {
            var span = new TextSpan(Back(text, match.Start), Forward(text, match.End));
            if (passages.Count > 0 && passages[^1].Span.Overlaps(span))
                passages[^1] = new Passage(new TextSpan(passages[^1].Span.Start, Math.Max(span.End, passages[^1].Span.End)), [.. passages[^1].Matches, match]);
            else
                passages.Add(new Passage(span, [match]));
        }
        return passages;
    }

    private static int Back(string text, int position)
    {
        var start = Math.Max(0, position - Margin);
        while (start > 0 && start < position && !char.IsWhiteSpace(text[start - 1]))
            start++;
        return start;
    }

    private static int Forward(string text, int position)
    {
        var end = Math.Min(text.Length, position + Margin);
        while (end < text.Length && end > position && !char.IsWhiteSpace(text[end]))
            end--;
        return end;
    }
}
