namespace Hearsay.Exporting;

/// <summary>A passage around matches in JSON; <paramref name="Span"/> and <paramref name="Matches"/> are positions in the report's text.</summary>
internal sealed record PassageJson(int[] Span, string Text, int[][] Matches);
