namespace Hearsay.Exporting;

/// <summary>A report in JSON, as it was read.</summary>
internal record ReportJson
{
    public int Schema { get; init; } = JsonAnswers.Schema;
    public required string Id { get; init; }
    public required string File { get; init; }
    public required string? Title { get; init; }
    public required string? Byline { get; init; }
    public required string? Outlet { get; init; }
    public required string? Agency { get; init; }
    public required string? Dateline { get; init; }
    public required DateJson? Published { get; init; }
    public required DateJson? Updated { get; init; }
    public required string? Url { get; init; }
    public required string Language { get; init; }
    public required string Text { get; init; }

    public static ReportJson Of(Report report) => new()
    {
        Id = report.Id,
        File = report.File,
        Title = report.Title,
        Byline = report.Byline,
        Outlet = report.Outlet,
        Agency = report.Agency,
        Dateline = report.Dateline,
        Published = DateJson.Of(report.Published),
        Updated = DateJson.Of(report.Updated),
        Url = report.Url,
        Language = report.Language,
        Text = report.Text,
    };
}
