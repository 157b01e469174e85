using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Storing;

/// <summary>The tallies of reports in the store. Not safe to share between threads.</summary>
internal sealed class Tallies(SqliteConnection connection)
{
    /// <summary>Fewer reports are looked up one by one; for more, all are gone through. Set on 50,000 invented reports.</summary>
    private const int FewReports = 5000;

    private const string Select = "SELECT report, tally FROM report_tallies";

    /// <summary>A report's number, and its tally: the next one's once that is asked for.</summary>
    public readonly record struct Row(long Report, Tally Tally);

    /// <summary>The tallies of some reports, or of all.</summary>
    public IEnumerable<Row> Of(NumberSet? reports) => reports is { Count: < FewReports } ? OneByOne(reports) : All(reports);

    /// <summary>A month of tallies as lists give it.</summary>
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
            if (reports is null || reports.Contains(raw.sqlite3_column_int64(rows.Handle, 0)))
                yield return Read(rows, tally);
    }

    /// <summary>Straight from SQLite, and without a copy of the bytes, as a look at all reports reads very many.</summary>
    private static Row Read(SqliteDataReader row, Tally tally)
    {
        tally.Read(raw.sqlite3_column_blob(row.Handle, 1));
        return new(raw.sqlite3_column_int64(row.Handle, 0), tally);
    }
}
