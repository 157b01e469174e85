using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A row of <c>reports --json</c>: a report without its text, with its outlets and files.</summary>
internal sealed record ReportRowJson(
    int Schema, string Id, string? Title, string? Byline, string? Outlet, string? Agency, DateJson? Published, DateJson? Updated, string? Url,
    string Language, bool LanguageSupported, IReadOnlyList<string> Outlets, int FileCount, IReadOnlyList<FileJson> Files, int Statements)
{
    public static ReportRowJson Of(StoredReport stored)
    {
        var report = stored.Report;
        return new ReportRowJson(
            JsonAnswers.Schema, report.Id, report.Title, report.Byline, report.Outlet, report.Agency, DateJson.Of(report.Published),
            DateJson.Of(report.Updated), report.Url, report.Language, stored.LanguageSupported, stored.Outlets, stored.Files.Count,
            [.. stored.Files.Select(FileJson.Of)], stored.StatementCount);
    }
}
