using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Makes the tallies of a store that was filled before there were any like these: from what it keeps, some five seconds for 50,000 reports.</summary>
internal static class TallyFilling
{
    /// <summary>Makes the tally of every report; within a transaction.</summary>
    public static void Fill(SqliteConnection connection)
    {
        using var commands = new PreparedCommands(connection);
        foreach (var (report, language, listed) in connection.Rows("SELECT number, language, listed FROM reports", row => (row.GetInt64(0), row.GetString(1), row.GetString(2))))
            Fill(commands, report, language, listed);
    }

    private static void Fill(PreparedCommands commands, long report, string language, string listed)
    {
        var places = commands.Rows("SELECT start_at, place FROM place_mentions WHERE report = $1 ORDER BY ordinal", row => (Start: row.GetInt32(0), Place: row.GetInt64(1)), report);
        var starts = places.ConvertAll(place => place.Start);
        var statements = commands.Rows(
            "SELECT number, id, kind, sentences_start, sentences_end, coalesce((SELECT number FROM root_names WHERE name = s.root), 0) FROM statements s WHERE report = $1 ORDER BY number",
            row => (Number: row.GetInt64(0), Id: row.GetString(1), Tally: new Tally.Statement(new(row.GetInt32(2)), row.GetInt64(5), Within(row, 3))), report);
        var holders = statements.Select((s, i) => (s.Id, i)).ToDictionary(StringComparer.Ordinal);
        var figures = commands.Rows(
            "SELECT statement, sentence_start, sentence_end FROM figures WHERE report = $1 ORDER BY number",
            row => new Tally.Figure(row.Text(0) is { } id && holders.TryGetValue(id, out var holder) ? holder : -1, Within(row, 1)), report);
        var face = new Tally.Face(language, Tally.Face.MonthOf(ListPosition.DayOf(listed)), statements.Select(s => s.Number).FirstOrDefault());
        commands.Run("INSERT INTO report_tallies (report, tally) VALUES ($1, $2)",
            report, Tally.Write(face, places.ConvertAll(place => place.Place), statements.ConvertAll(s => s.Tally), figures));

        Tally.Mentions Within(SqliteDataReader row, int column) => row.Span(column) is { } span ? PlaceWriter.Within(starts, span) : default;
    }
}
