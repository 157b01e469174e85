using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>How a file is read from rows of <c>files f</c>.</summary>
internal static class FileRows
{
    /// <summary>The columns, in the order that <see cref="Read"/> expects.</summary>
    public const string Columns =
        "f.path, f.sha256, f.read_at, f.title, f.byline, f.outlet, f.agency, f.url, f.published_from, f.published_to, f.published_text, f.published_note";

    /// <summary>The file in the current row.</summary>
    public static StoredFile Read(SqliteDataReader row) => new()
    {
        File = row.GetString(0),
        Sha256 = row.GetString(1),
        ReadAt = DateTimeOffset.Parse(row.GetString(2), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        Title = row.Text(3),
        Byline = row.Text(4),
        Outlet = row.Text(5),
        Agency = row.Text(6),
        Url = row.Text(7),
        Published = ReportRows.Date(row, 8),
    };
}
