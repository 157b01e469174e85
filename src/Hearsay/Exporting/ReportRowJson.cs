using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A row of <c>reports --json</c>: a report without its text, with its outlets and files.</summary>
internal sealed record ReportRowJson(
    int Schema, string Id, string? Title, string? Byline, string? Outlet, string? Agency, DateJson? Published, DateJson? Updated, string? Url,
    string Language, bool LanguageSupported, IReadOnlyList<string> Outlets, int FileCount, IReadOnlyList<FileJson> Files, int Statements, string Cursor)
{
    /// <summary>The identifiers of the reports that were copied from this one; empty where none were or only this one is spoken of.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    public static ReportRowJson Of(StoredReport stored)
    {
        var report = stored.Report;
        return new ReportRowJson(
            JsonAnswers.Schema, report.Id, report.Title, report.Byline, report.Outlet, report.Agency, DateJson.Of(report.Published),
            DateJson.Of(report.Updated), report.Url, report.Language, stored.LanguageSupported, stored.Outlets, stored.Files.Count,
            [.. stored.Files.Select(FileJson.Of)], stored.StatementCount, stored.Cursor);
    }

    /// <summary>A family as one row: its first report, with the outlets and files of all.</summary>
    public static ReportRowJson Of(StoredFamily family) => Of(family.First) with
    {
        Outlets = family.Outlets,
        FileCount = family.Files.Count,
        Files = [.. family.Files.Select(FileJson.Of)],
        Copies = [.. family.Copies.Select(copy => copy.Report.Id)],
    };
}
