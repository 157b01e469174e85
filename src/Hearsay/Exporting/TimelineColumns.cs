using Hearsay.Claims;

namespace Hearsay.Exporting;

/// <summary>The columns of the timeline as a table.</summary>
internal static class TimelineColumns
{
    public static IReadOnlyList<Column<TimelineEntry>> Columns { get; } =
    [
        new("when_from", row => row.When.From),
        new("when_to", row => row.When.To),
        new("first_said_from", row => row.FirstSaid?.From),
        new("first_said_to", row => row.FirstSaid?.To),
        new("first_published_from", row => row.FirstPublished?.From),
        .. ClaimColumns.Columns.Where(column => !column.Name.StartsWith("when_", StringComparison.Ordinal) && !column.Name.StartsWith("first_", StringComparison.Ordinal))
            .Select(column => new Column<TimelineEntry>(column.Name, row => column.Value(row.Claim))),
    ];
}
