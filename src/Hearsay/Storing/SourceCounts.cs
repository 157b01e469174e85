using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>
/// Whom the reports or statements that a filter lets through quote, and what else is counted of each: as few rows as are asked for, and their details one by one.
/// What it has to remember meanwhile it keeps in a table of its own, which goes with it. Not safe to share between threads.
/// </summary>
internal sealed class SourceCounts : IDisposable
{
    /// <summary>Up to so many reports are counted by going through their sources; in more, the sources are gone through from the most quoted on. Set on 50,000 invented reports.</summary>
    private const int FewReports = 5_000;

    private static long s_tables;

    private readonly SqliteConnection _connection;

    /// <summary>What fits: <c>null</c> if all does.</summary>
    private readonly string? _table;

    /// <summary>Rows <c>c</c> of roots, reports and statements.</summary>
    private readonly string _counted;

    private readonly bool _ofStatements;

    private SourceCounts(SqliteConnection connection, string? table, bool ofStatements)
    {
        (_connection, _table, _ofStatements) = (connection, table, ofStatements);
        _counted = table is null ? "report_roots c" : ofStatements ? $"{table} c" : $"report_roots c JOIN {table} x ON x.report = c.report";
    }

    /// <summary>Counts what fits a filter, but for its cursor and limit.</summary>
    public static SourceCounts Of(SqliteConnection connection, ReportFilter filter)
    {
        var conditions = new Conditions(connection, filter with { After = null, Limit = null });
        var ofStatements = filter.AsksStatements || !string.IsNullOrWhiteSpace(filter.Place) || filter.Measures.Count > 0 || filter.Unit is not null;
        var query = ofStatements ? conditions.ForStatements(inOrder: false) : conditions.ForReports();
        if (query.Where.Length == 0)
            return new(connection, null, ofStatements: false);
        var table = string.Create(CultureInfo.InvariantCulture, $"temp.counted_{Interlocked.Increment(ref s_tables)}");
        if (ofStatements)
        {
            connection.Run($"CREATE TEMP TABLE {table[5..]} (root INTEGER, report INTEGER, statements INTEGER, PRIMARY KEY (root, report)) WITHOUT ROWID");
            var (rows, values) = conditions.Place is { } place && AsksNoMore(connection, filter) ? ("statement_places s WHERE s.place = $1", [place])
                : ($"{Conditions.AllStatements(query)} {query.Where}", query.Values);
            connection.Run($"INSERT INTO {table} SELECT s.vouches, s.report, count(*) FROM {rows} AND s.vouches IS NOT NULL GROUP BY s.vouches, s.report", values);
            connection.Run($"CREATE INDEX {table}_reports ON {table[5..]} (report)");
        }
        else
        {
            connection.Run($"CREATE TEMP TABLE {table[5..]} (report INTEGER PRIMARY KEY)");
            connection.Run($"INSERT INTO {table} SELECT r.number FROM reports r {query.Where} AND EXISTS (SELECT 1 FROM report_roots x WHERE x.report = r.number)", query.Values);
        }
        return new(connection, table, ofStatements);
    }

    /// <summary>Whether nothing but a place is asked for.</summary>
    private static bool AsksNoMore(SqliteConnection connection, ReportFilter filter) =>
        new Conditions(connection, filter with { Place = null, After = null, Limit = null }).ForStatements().Where.Length == 0;

    /// <summary>The rows that are behind a position, so many at the most, in order.</summary>
    public IEnumerable<SourceRow> Rows(Func<SourceRow, bool> isBehind, int limit) =>
        _table is null ? _connection.Rows("SELECT root, key, statements, reports FROM root_counts ORDER BY unknown, statements DESC, reports DESC, key", Read).Where(isBehind).Take(limit)
        : !_ofStatements && limit < int.MaxValue && _connection.Number($"SELECT count(*) FROM {_table}") > FewReports ? MostQuoted(isBehind, limit)
        : Counted().Where(isBehind).Order(Comparer<SourceRow>.Create(SourceRow.Compare)).Take(limit);

    /// <summary>The first and the last day on which one of the reports of a root may have been published.</summary>
    public (DateOnly? First, DateOnly? Last) DaysOf(long root) => _connection.Rows(
        _ofStatements ? $"SELECT min(d.first_day), max(d.last_day) FROM {_counted} JOIN report_roots d ON d.root = c.root AND d.report = c.report WHERE c.root = $1"
            : $"SELECT min(c.first_day), max(c.last_day) FROM {_counted} WHERE c.root = $1",
        row => (row.Day(0), row.Day(1)), root).Single();

    /// <summary>Who published the reports of a root, the outlet with most of them first.</summary>
    public IReadOnlyList<string> OutletsOf(long root) =>
    [
        .. _connection.Rows(
            (_table is null ? "SELECT min(outlet), sum(files) FROM root_outlets WHERE root = $1"
                : $"SELECT min(f.outlet), count(*) FROM {_counted} JOIN files f ON f.report = c.report WHERE c.root = $1 AND f.outlet IS NOT NULL")
            + " GROUP BY outlet COLLATE NOCASE ORDER BY 2 DESC, 1",
            row => row.GetString(0), root),
    ];

    /// <summary>For how many claims that a counted report puts forward a root is the only known one, and how many of these are told more than once.</summary>
    public (int All, int OfSeveral) OnlyRootsOf(long root) => _connection.Rows(
        "SELECT count(*), coalesce(sum(families > 1), 0) FROM claims k WHERE only_root = $1"
        + (_table is null ? string.Empty
            : $" AND EXISTS (SELECT 1 FROM claim_members m JOIN propositions p ON p.number = m.proposition JOIN {_table} x ON x.report = p.report WHERE m.claim = k.number)"),
        row => (row.GetInt32(0), row.GetInt32(1)), root).Single();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_table is not null)
            _connection.Run($"DROP TABLE {_table}");
    }

    /// <summary>All rows, in no order.</summary>
    private IEnumerable<SourceRow> Counted() => _connection.Rows(
        $"SELECT n.root, t.key, n.statements, n.reports FROM (SELECT c.root AS root, sum(c.statements) AS statements, count(*) AS reports FROM {_counted} GROUP BY c.root) n "
        + "JOIN roots t ON t.number = n.root", Read);

    /// <summary>The first rows, found by going through roots from the most quoted on until no further one can have as many statements that fit.</summary>
    private List<SourceRow> MostQuoted(Func<SourceRow, bool> isBehind, int limit)
    {
        var rows = new List<SourceRow>();
        var least = new PriorityQueue<int, int>();
        foreach (var all in _connection.Rows("SELECT root, key, statements, reports FROM root_counts ORDER BY unknown, statements DESC", Read))
        {
            if (least.Count >= limit && (limit == 0 || all.IsUnknown || least.Peek() > all.Statements))
                break;
            var fitting = _connection.Rows($"SELECT coalesce(sum(c.statements), 0), count(*) FROM {_counted} WHERE c.root = $1", row => (Statements: row.GetInt32(0), Reports: row.GetInt32(1)), all.Root).Single();
            var row = all with { Statements = fitting.Statements, Reports = fitting.Reports };
            if (row.Reports == 0 || !isBehind(row))
                continue;
            rows.Add(row);
            least.Enqueue(row.Statements, row.Statements);
            if (least.Count > limit)
                least.Dequeue();
        }
        rows.Sort(SourceRow.Compare);
        return rows[..Math.Min(limit, rows.Count)];
    }

    private static SourceRow Read(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3));
}
