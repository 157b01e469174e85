using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Lists when reports say that things happened. Not safe to share between threads.</summary>
internal sealed class TimeLists(SqliteConnection connection)
{
    private const string InItsSentences = "s.report = t.report AND t.start_at >= s.sentences_start AND t.start_at < s.sentences_end";

    /// <summary>The expressions of time whose days are known at one end at least, by first day (open ones first), last day, report and text.</summary>
    public IEnumerable<StoredTime> Of(ReportFilter filter)
    {
        var conditions = new Conditions(connection, filter with { After = null, Limit = null });
        var query = filter.AsksStatements ? conditions.ForStatements() : conditions.ForReports();
        // The plus, as the order of the join, keeps SQLite going through times in order, so that the first page costs no more than its rows.
        var times = Group(connection.Rows(
            $"""
            SELECT t.report, t.ordinal, s.id FROM times t {(conditions.IsSelective ? "JOIN reports r ON r.number = t.report" : "CROSS JOIN reports r ON r.number = +t.report")}
            {(filter.AsksStatements ? "JOIN" : "LEFT JOIN")} statements s ON {InItsSentences}
            {(query.Where.Length == 0 ? "WHERE" : query.Where + " AND")} (t.first_day IS NOT NULL OR t.last_day IS NOT NULL)
            ORDER BY t.first_day, t.last_day, r.listed, t.ordinal, s.number
            """,
            Read, query.Values));
        return filter.Limit is >= 0 and var limit ? times.Take(limit) : times;
    }

    private static (long Report, int Ordinal, string? Statement) Read(SqliteDataReader row) => (row.GetInt64(0), row.GetInt32(1), row.Text(2));

    private IEnumerable<StoredTime> Group(IEnumerable<(long Report, int Ordinal, string? Statement)> rows)
    {
        var reports = new StoredReports(connection);
        (long Report, int Ordinal)? current = null;
        var statements = new List<string>();
        foreach (var (report, ordinal, statement) in rows)
        {
            if (current is { } before && before != (report, ordinal))
            {
                yield return Of(reports, before, statements);
                statements = [];
            }
            current = (report, ordinal);
            if (statement is not null)
                statements.Add(statement);
        }
        if (current is { } last)
            yield return Of(reports, last, statements);
    }

    private StoredTime Of(StoredReports reports, (long Report, int Ordinal) time, List<string> statements)
    {
        var report = reports.Face(time.Report);
        return new StoredTime(
            report,
            connection.Rows($"SELECT {TimeRows.Columns} FROM times t WHERE t.report = $1 AND t.ordinal = $2", row => TimeRows.Read(row, 0, report.Text), time.Report, time.Ordinal).Single(),
            statements);
    }
}
