using Hearsay.Searching;
using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A row of <c>search --json</c>: a report and its matching passages.</summary>
internal sealed record SearchHitJson(
    int Schema, string Report, string File, string? Title, string? Outlet, DateJson? Published, int Files, IReadOnlyList<PassageJson> Passages, string Cursor)
{
    public static SearchHitJson Of(SearchHit hit) => new(
        JsonAnswers.Schema, hit.Report.Id, hit.Report.File, hit.Report.Title, hit.Report.Outlet, DateJson.Of(hit.Report.Published), hit.Files,
        [.. Passage.Around(hit.Matches, hit.Report.Text).Select(p => new PassageJson(
            [p.Span.Start, p.Span.End], p.Span.Of(hit.Report.Text), [.. p.Matches.Select(m => new[] { m.Start, m.End })]))],
        hit.Cursor);
}
