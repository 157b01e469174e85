using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>How a report is read from rows of <c>files f</c> joined with <c>reports r</c>: as that file shows it.</summary>
internal static class ReportRows
{
    /// <summary>The columns, to stand first after SELECT.</summary>
    public const string Columns =
        "r.id, f.path, f.title, f.byline, f.outlet, f.agency, f.published_from, f.published_to, f.published_text, f.published_note, "
        + "f.updated_from, f.updated_to, f.updated_text, f.updated_note, f.url, r.language, coalesce(f.text, (SELECT shown FROM texts t WHERE t.report = r.number)), f.dateline";

    /// <summary>How many columns there are; the first after them has this index.</summary>
    public const int Count = 18;

    /// <summary>The report in the current row.</summary>
    public static Report Read(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        File = row.GetString(1),
        Title = row.Text(2),
        Byline = row.Text(3),
        Outlet = row.Text(4),
        Agency = row.Text(5),
        Published = Date(row, 6),
        Updated = Date(row, 10),
        Url = row.Text(14),
        Language = row.GetString(15),
        Text = row.GetString(16),
        Dateline = row.Text(17),
    };

    /// <summary>A date in four columns.</summary>
    public static PublicationDate? Date(SqliteDataReader row, int column) =>
        row.Day(column) is { } from ? new PublicationDate(from, row.Day(column + 1) ?? from, row.Text(column + 2), row.Text(column + 3)) : null;
}
