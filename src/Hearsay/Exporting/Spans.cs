namespace Hearsay.Exporting;

/// <summary>Spans in JSON: <c>[start, end]</c>.</summary>
internal static class Spans
{
    public static int[] Of(TextSpan span) => [span.Start, span.End];

    public static int[]? Of(TextSpan? span) => span is { } s ? Of(s) : null;

    public static int[][] Of(IReadOnlyList<TextSpan> spans) => [.. spans.Select(Of)];
}
