using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>The columns of figures.</summary>
internal static class FigureColumns
{
    /// <summary>A figure a row.</summary>
    public static IReadOnlyList<Column<StoredFigure>> Columns { get; } =
    [
        .. ReportColumns.Of<StoredFigure>(row => row.Report),
        new("figure", row => row.Figure.Id),
        new("text", row => row.Figure.Text),
        new("min", row => row.Figure.Min),
        new("max", row => row.Figure.Max),
        new("approximator", row => row.Figure.Approximator),
        new("unit", row => row.Figure.Unit),
        new("measure", row => FilterWords.Of(row.Figure.Measure)),
        new("of", row => row.Figure.Of),
        new("claimant", row => row.Figure.Claimant),
        new("statement", row => row.Figure.Statement),
        new("as_of_from", row => row.Figure.AsOf?.From),
        new("as_of_to", row => row.Figure.AsOf?.To),
        new("part_of", row => row.Figure.PartOf),
        new("replaces", row => row.Figure.Replaces),
        new("confidence", row => Math.Round(row.Figure.Confidence, 4)),
        new("span", row => StatementColumns.Range(row.Figure.Span)),
    ];
}
