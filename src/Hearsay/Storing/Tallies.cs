using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Storing;

/// <summary>The tallies of reports in the store. Not safe to share between threads.</summary>
internal sealed class Tallies(SqliteConnection connection)
{
    /// <summary>Fewer reports are looked up one by one; for more, all are gone through. Set on 50,000 invented reports.</summary>
    private const int FewReports = 5000;

    private const string Select = "SELECT report, first, language, month, tally FROM report_tallies";

    /// <summary>A report's tally.</summary>
    /// <param name="Report">The report's number.</param>
    /// <param name="First">The number of its first statement; the others' follow.</param>
    /// <param name="Language">Its language.</param>
    /// <param name="Month">The month it was published in, <c>202405</c>; <c>null</c> if it is undated.</param>
    /// <param name="Tally">What is counted; the next row's once that is asked for.</param>
    public readonly record struct Row(long Report, long First, string Language, int? Month, Tally Tally);

    /// <summary>The tallies of some reports, or of all.</summary>
    public IEnumerable<Row> Of(NumberSet? reports) => reports is { Count: < FewReports } ? OneByOne(reports) : All(reports);

    /// <summary>Keeps the tally of a report that has none.</summary>
    /// <param name="commands">What it is written by.</param>
    /// <param name="report">The report's number.</param>
    /// <param name="first">The number of its first statement, if it has any.</param>
    /// <param name="language">Its language.</param>
    /// <param name="published">The first day on which it may have been published.</param>
    /// <param name="tally">The tally's bytes.</param>
    public static void Save(PreparedCommands commands, long report, long? first, string language, DateOnly? published, byte[] tally) =>
        commands.Run("INSERT INTO report_tallies (report, first, language, month, tally) VALUES ($1, $2, $3, $4, $5)",
            report, first, language, published is { } day ? 100 * day.Year + day.Month : null, tally);

    /// <summary>A month as lists give it.</summary>
    public static string Month(int month) => string.Create(CultureInfo.InvariantCulture, $"{month / 100:0000}-{month % 100:00}");

    private IEnumerable<Row> OneByOne(NumberSet reports)
    {
        using var commands = new PreparedCommands(connection);
        var tally = new Tally();
        foreach (var report in reports.Numbers)
            foreach (var row in commands.Rows($"{Select} WHERE report = $1", row => Read(row, tally), report))
                yield return row;
    }

    private IEnumerable<Row> All(NumberSet? reports)
    {
        using var command = connection.Command(Select);
        using var rows = command.ExecuteReader();
        var tally = new Tally();
        while (rows.Read())
            if (reports is null || reports.Contains(rows.GetInt64(0)))
                yield return Read(rows, tally);
    }

    private static Row Read(SqliteDataReader row, Tally tally)
    {
        // The bytes where they lie, and no copy of them.
        tally.Read(raw.sqlite3_column_blob(row.Handle, 4));
        return new(row.GetInt64(0), row.IsDBNull(1) ? 0 : row.GetInt64(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetInt32(3), tally);
    }
}
