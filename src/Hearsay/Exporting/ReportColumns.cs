using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>The columns of reports: of a copy family, as <c>reports</c> lists it, and those that every row with a report begins with.</summary>
internal static class ReportColumns
{
    /// <summary>What parts the names in a cell that holds several.</summary>
    public const string Between = "; ";

    /// <summary>A copy family a row.</summary>
    public static IReadOnlyList<Column<StoredFamily>> Families { get; } =
    [
        .. Of<StoredFamily>(family => family.First.Report),
        new("byline", family => family.First.Report.Byline),
        new("url", family => family.First.Report.Url),
        new("language", family => family.First.Report.Language),
        new("outlets", family => string.Join(Between, family.Outlets)),
        new("outlet_count", family => family.Outlets.Count),
        new("file_count", family => family.Files.Count),
        new("copies", family => string.Join(Between, family.Copies.Select(copy => copy.Report.Id))),
        new("statement_count", family => family.First.StatementCount),
    ];

    /// <summary>The report that a row is about.</summary>
    public static IEnumerable<Column<T>> Of<T>(Func<T, Report> report) =>
    [
        new("report", row => report(row).Id),
        new("file", row => report(row).File),
        new("title", row => report(row).Title),
        new("outlet", row => report(row).Outlet),
        new("agency", row => report(row).Agency),
        new("published_from", row => report(row).Published?.From),
        new("published_to", row => report(row).Published?.To),
    ];
}
