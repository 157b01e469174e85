using Hearsay.Claims.Roots;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Storing;

/// <summary>
/// Whom the reports or statements that a filter lets through quote, and what else is counted of each: as few rows as are asked for, and their details one by one.
/// Not safe to share between threads.
/// </summary>
internal sealed class SourceCounts
{
    /// <summary>Up to so many reports are counted by going through their sources; in more, the sources are gone through from the most quoted on. Set on 50,000 invented reports.</summary>
    private const int FewReports = 5_000;

    /// <summary>The keys of so many roots are looked up one by one; for more, all are gone through. Set on 50,000 invented reports.</summary>
    private const int FewRoots = 10_000;

    private readonly SqliteConnection _connection;
    private readonly PreparedCommands _commands;
    private readonly SourceRow? _after;
    private readonly int _limit;

    /// <summary>What fits: <c>null</c> if all does.</summary>
    private readonly RootReports? _counted;

    private SourceCounts(SqliteConnection connection, PreparedCommands commands, ReportFilter filter, SourceRow? after)
    {
        (_connection, _commands, _after) = (connection, commands, after);
        _limit = filter.Limit is >= 0 and var limit ? limit : int.MaxValue;
        _counted = Count(filter with { After = null, Limit = null });
        _counted?.Sort();
    }

    /// <summary>Counts what fits a filter, as far as rows behind another (<c>null</c> for all), up to the filter's limit, need.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="commands">Commands on it, which must last as long as this is asked.</param>
    /// <param name="filter">What to count; its cursor is not looked at.</param>
    /// <param name="after">The row.</param>
    public static SourceCounts Of(SqliteConnection connection, PreparedCommands commands, ReportFilter filter, SourceRow? after) => new(connection, commands, filter, after);

    /// <summary>The rows in order.</summary>
    public IEnumerable<SourceRow> Rows() => (_counted is null ? All() : InOrder(_counted)).Take(_limit);

    /// <summary>The first and the last day on which one of the reports of a root may have been published.</summary>
    public (DateOnly? First, DateOnly? Last) DaysOf(long root) => _commands.Rows(
        _counted is null ? "SELECT min(first_day), max(last_day) FROM report_roots WHERE root = $1"
            : "SELECT min(d.first_day), max(d.last_day) FROM json_each($2) x CROSS JOIN report_roots d ON d.root = $1 AND d.report = x.value",
        row => (row.Day(0), row.Day(1)), _counted is null ? [root] : [root, Listed(_counted, root)]).Single();

    /// <summary>Who published the reports of a root, the outlet with most of them first.</summary>
    public IReadOnlyList<string> OutletsOf(long root) => _commands.Rows(
        (_counted is null ? "SELECT min(outlet), sum(files) FROM root_outlets WHERE root = $1"
            : "SELECT min(f.outlet), count(*) FROM json_each($1) x CROSS JOIN files f ON f.report = x.value WHERE f.outlet IS NOT NULL")
        + " GROUP BY outlet COLLATE NOCASE ORDER BY 2 DESC, 1",
        row => row.GetString(0), _counted is null ? root : Listed(_counted, root));

    /// <summary>For how many claims that a counted report puts forward a root is the only known one, and how many of these are told more than once.</summary>
    public (int All, int OfSeveral) OnlyRootsOf(long root)
    {
        if (_counted is null)
            return _commands.Rows("SELECT count(*), coalesce(sum(families > 1), 0) FROM claims WHERE only_root = $1", row => (row.GetInt32(0), row.GetInt32(1)), root).Single();
        var claims = _commands.Rows(
            "SELECT k.number, k.families > 1, p.report FROM claims k CROSS JOIN claim_members m ON m.claim = k.number CROSS JOIN propositions p ON p.number = m.proposition WHERE k.only_root = $1",
            row => (Claim: row.GetInt64(0), OfSeveral: row.GetBoolean(1), Report: row.GetInt64(2)), root).Where(found => _counted.Reports.Contains(found.Report)).DistinctBy(found => found.Claim).ToList();
        return (claims.Count, claims.Count(claim => claim.OfSeveral));
    }

    private static string Listed(RootReports counted, long root) => $"[{string.Join(',', counted.Of(root))}]";

    private RootReports? Count(ReportFilter filter)
    {
        var conditions = new Conditions(_connection, filter);
        var ofStatements = filter.AsksStatements || !string.IsNullOrWhiteSpace(filter.Place) || filter.Measures.Count > 0 || filter.Unit is not null;
        var query = ofStatements ? conditions.ForStatements(inOrder: false) : conditions.ForReports();
        if (query.Where.Length == 0)
            return null;
        if (ofStatements)
        {
            var (rows, values) = conditions.Place is { } place && AsksNothing(filter with { Place = null }) ? ("statement_places s WHERE s.place = $1", [place])
                : AsksNothing(filter with { Standings = [], Acts = [], Certainties = [], Forms = [], NotStandings = [], NotActs = [], NotCertainties = [] }) ? (OfKinds(filter), [])
                : ($"{Conditions.AllStatements(query)} {query.Where}", query.Values);
            return Read($"SELECT s.vouches, s.report, 1 FROM {rows} AND s.vouches IS NOT NULL", null, values);
        }
        var reports = NumberSet.Of(_connection, $"SELECT r.number FROM reports r {query.Where} AND EXISTS (SELECT 1 FROM report_roots x WHERE x.report = r.number)", query.Values);
        return reports.Count <= FewReports ? EachOf(reports) : _limit < int.MaxValue ? MostQuoted(reports) : Read("SELECT root, report, statements FROM report_roots", reports);
    }

    private bool AsksNothing(ReportFilter filter) => new Conditions(_connection, filter).ForStatements().Where.Length == 0;

    /// <summary>Found by an index of kinds first, and read in the order of the table then: half of what going through all takes, where one in fourteen fits.</summary>
    private static string OfKinds(ReportFilter filter) =>
        $"statements s WHERE s.number IN (SELECT number FROM statements WHERE kind IN ({string.Join(',', StatementKind.Fitting(filter).Numbers)}))";

    /// <summary>Straight from SQLite, as there may be hundreds of thousands of rows.</summary>
    private RootReports Read(string sql, NumberSet? reports, params ReadOnlySpan<object?> values)
    {
        var counted = new RootReports(reports);
        using var command = _connection.Command(sql, values);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var report = raw.sqlite3_column_int64(rows.Handle, 1);
            if (reports is null || reports.Contains(report))
                counted.Add(raw.sqlite3_column_int64(rows.Handle, 0), report, raw.sqlite3_column_int(rows.Handle, 2));
        }
        return counted;
    }

    private RootReports EachOf(NumberSet reports)
    {
        var counted = new RootReports(reports);
        foreach (var report in reports.Numbers)
            foreach (var (root, statements) in _commands.Rows("SELECT root, statements FROM report_roots WHERE report = $1", row => (row.GetInt64(0), row.GetInt32(1)), report))
                counted.Add(root, report, statements);
        return counted;
    }

    /// <summary>What the first rows need, found by going through roots from the most quoted on until no further one can have as many statements that fit.</summary>
    private RootReports MostQuoted(NumberSet reports)
    {
        var counted = new RootReports(reports);
        var least = new PriorityQueue<int, int>();
        foreach (var all in _connection.Rows("SELECT root, key, statements, reports FROM root_counts ORDER BY unknown, statements DESC", Read))
        {
            if (least.Count >= _limit && (_limit == 0 || all.IsUnknown || least.Peek() > all.Statements))
                break;
            var fitting = _commands.Rows("SELECT report, statements FROM report_roots WHERE root = $1", row => (Report: row.GetInt64(0), Statements: row.GetInt32(1)), all.Root).FindAll(row => reports.Contains(row.Report));
            var found = all with { Statements = fitting.Sum(row => row.Statements), Reports = fitting.Count };
            if (fitting.Count == 0 || !IsBehind(found))
                continue;
            foreach (var (report, statements) in fitting)
                counted.Add(all.Root, report, statements);
            least.Enqueue(found.Statements, found.Statements);
            if (least.Count > _limit)
                least.Dequeue();
        }
        return counted;
    }

    private IEnumerable<SourceRow> All() => _connection.Rows("SELECT root, key, statements, reports FROM root_counts ORDER BY unknown, statements DESC, reports DESC, key", Read).Where(IsBehind);

    /// <summary>The rows of roots that are counted; keys are looked up of those alone that stand as far up as rows are asked for.</summary>
    private IEnumerable<SourceRow> InOrder(RootReports counted)
    {
        var unknown = _commands.Number("SELECT number FROM roots WHERE key = $1", RootIdentity.UnknownKey);
        var known = counted.Roots().Where(root => root.Root != unknown && IsBehindCounts(root)).GroupBy(root => (-root.Statements, -root.Reports)).OrderBy(equals => equals.Key);
        return known.Select(equals => equals.ToList()).Append(counted.Roots().Where(root => root.Root == unknown).ToList())
            .SelectMany(equals => Named(equals).Where(IsBehind).Order(Comparer<SourceRow>.Create(SourceRow.Compare)));
    }

    /// <summary>Whether a known root may come behind the row after which the list goes on.</summary>
    private bool IsBehindCounts(RootReports.Counts root) => _after is null || (!_after.IsUnknown && (-root.Statements, -root.Reports).CompareTo((-_after.Statements, -_after.Reports)) >= 0);

    private bool IsBehind(SourceRow row) => _after is null || SourceRow.Compare(row, _after) > 0;

    private IEnumerable<SourceRow> Named(List<RootReports.Counts> roots)
    {
        if (roots.Count <= FewRoots)
            return roots.SelectMany(root => _commands.Rows("SELECT key FROM roots WHERE number = $1", row => new SourceRow(root.Root, row.GetString(0), root.Statements, root.Reports), root.Root));
        var counts = roots.ToDictionary(root => root.Root);
        return _connection.Rows("SELECT number, key FROM roots", row => counts.TryGetValue(row.GetInt64(0), out var root) ? new SourceRow(root.Root, row.GetString(1), root.Statements, root.Reports) : null).OfType<SourceRow>();
    }

    private static SourceRow Read(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3));
}
