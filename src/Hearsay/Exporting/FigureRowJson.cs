using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A row of <c>figures --json</c>: the figure and the report that holds it.</summary>
internal sealed record FigureRowJson(
    int Schema, string Report, string File, string? Title, string? Outlet, DateJson? Published, FigureJson Figure, string Cursor)
{
    public static FigureRowJson Of(StoredFigure stored)
    {
        var report = stored.Report;
        return new FigureRowJson(
            JsonAnswers.Schema, report.Id, report.File, report.Title, report.Outlet, DateJson.Of(report.Published), FigureJson.From(stored.Figure), stored.Cursor);
    }
}
