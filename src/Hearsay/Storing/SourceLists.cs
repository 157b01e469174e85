using System.Globalization;
using Hearsay.Claims.Roots;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Counts whom reports quote. Not safe to share between threads.</summary>
internal sealed class SourceLists(SqliteConnection connection)
{
    /// <summary>The roots of statements that fit the filter, those with most statements first; the unknown last.</summary>
    public IEnumerable<StoredSource> Of(ReportFilter filter)
    {
        var counts = Counts(filter);
        var limit = filter.Limit is >= 0 and var most ? most : int.MaxValue;
        foreach (var row in counts.Rows.Where(IsBehind(filter.After)).Take(limit))
            yield return Read(row, counts);
    }

    /// <summary>Whether a row comes after a cursor.</summary>
    private static Func<Row, bool> IsBehind(string? after)
    {
        if (after?.Split('/', 3) is not [var statements, var reports, var key] || !int.TryParse(statements, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
            || !int.TryParse(reports, NumberStyles.None, CultureInfo.InvariantCulture, out var next))
            return _ => true;
        var unknown = key == RootIdentity.UnknownKey;
        return row => (row.Key == RootIdentity.UnknownKey).CompareTo(unknown) is var order && order != 0 ? order > 0
            : row.Statements != most ? row.Statements < most : row.Reports != next ? row.Reports < next : string.CompareOrdinal(row.Key, key) > 0;
    }

    private sealed record Row(long Root, string Key, int Statements, int Reports, DateOnly? First, DateOnly? Last)
    {
        public string Cursor => string.Create(CultureInfo.InvariantCulture, $"{Statements}/{Reports}/{Key}");
    }

    /// <summary>Rows in order, and what their details are read by.</summary>
    private sealed record Counted(IEnumerable<Row> Rows, Func<Row, (DateOnly?, DateOnly?)> Days, Func<long, IReadOnlyList<string>> Outlets, Func<long, (int All, int OfSeveral)> OnlyRoots);

    private Counted Counts(ReportFilter filter)
    {
        var conditions = new Conditions(connection, filter with { After = null, Limit = null });
        var asksStatements = filter.AsksStatements || !string.IsNullOrWhiteSpace(filter.Place) || filter.Measures.Count > 0 || filter.Unit is not null;
        var query = asksStatements ? conditions.ForStatements() : conditions.ForReports();
        if (query.Where.Length == 0)
            return All();
        // What is asked of reports alone is counted by report.
        var counted = asksStatements
            ? $"SELECT s.report AS report, s.vouches AS root, count(*) AS statements FROM reports r JOIN statements s ON s.report = r.number {query.Where} GROUP BY s.vouches, s.report"
            : $"SELECT c.report AS report, c.root AS root, c.statements AS statements FROM report_roots c JOIN reports r ON r.number = c.report {query.Where}";
        // The counts of reports have their days beside them; only statements are looked up there once they are counted.
        var (from, statements) = asksStatements
            ? ($"({counted}) n JOIN report_roots c ON c.root = n.root AND c.report = n.report", "n.statements")
            : ($"report_roots c JOIN reports r ON r.number = c.report {query.Where}", "c.statements");
        var rows = connection.Rows(
            $"""
            SELECT n.root, t.key, n.statements, n.reports, n.first, n.last FROM (
                SELECT c.root AS root, sum({statements}) AS statements, count(*) AS reports, min(c.first_day) AS first, max(c.last_day) AS last
                FROM {from} GROUP BY c.root) n
            JOIN roots t ON t.number = n.root ORDER BY t.key = '{RootIdentity.UnknownKey}', n.statements DESC, n.reports DESC, t.key
            """,
            row => new Row(row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.Day(4), row.Day(5)), query.Values).ToList();
        var onlyRoots = OnlyRoots(counted, query.Values);
        return new Counted(rows, row => (row.First, row.Last), AllOutlets(counted, query.Values), root => onlyRoots.GetValueOrDefault(root));
    }

    /// <summary>All sources, as they were counted when reports were added.</summary>
    private Counted All() => new(
        connection.Rows("SELECT root, key, statements, reports FROM root_counts ORDER BY unknown, statements DESC, reports DESC, key",
            row => (Root: row.GetInt64(0), Key: row.GetString(1), Statements: row.GetInt32(2), Reports: row.GetInt32(3)))
            .Select(row => new Row(row.Root, row.Key, row.Statements, row.Reports, null, null)),
        DaysOf, OutletsOf, OnlyRootsOf);

    private (DateOnly?, DateOnly?) DaysOf(Row row) =>
        connection.Rows("SELECT min(first_day), max(last_day) FROM report_roots WHERE root = $1", found => (found.Day(0), found.Day(1)), row.Root).Single();

    private (int, int) OnlyRootsOf(long root) =>
        connection.Rows("SELECT count(*), coalesce(sum(families > 1), 0) FROM claims WHERE only_root = $1", row => (row.GetInt32(0), row.GetInt32(1)), root).Single();

    /// <summary>For how many claims that a counted report puts forward each is the only known root.</summary>
    private Dictionary<long, (int All, int OfSeveral)> OnlyRoots(string counted, object?[] values) => connection.Rows(
        "SELECT only_root, count(*), sum(families > 1) FROM claims WHERE only_root IS NOT NULL "
        + $"AND number IN (SELECT m.claim FROM ({counted}) c JOIN propositions p ON p.report = c.report JOIN claim_members m ON m.proposition = p.number) "
        + "GROUP BY only_root",
        row => (Root: row.GetInt64(0), All: row.GetInt32(1), OfSeveral: row.GetInt32(2)), values).ToDictionary(row => row.Root, row => (row.All, row.OfSeveral));

    private StoredSource Read(Row row, Counted counts)
    {
        var (first, last) = counts.Days(row);
        var (all, ofSeveral) = counts.OnlyRoots(row.Root);
        return new StoredSource
        {
            Identity = row.Key == RootIdentity.UnknownKey ? RootIdentity.Unknown(null) : Identity(row),
            Statements = row.Statements,
            Reports = row.Reports,
            Outlets = counts.Outlets(row.Root),
            OnlyRoot = all,
            OnlyRootOfSeveral = ofSeveral,
            First = first,
            Last = last,
            Cursor = row.Cursor,
        };
    }

    /// <summary>As most statements have it; among equals the longer name, then the first in the alphabet.</summary>
    private RootIdentity Identity(Row row) => connection.Rows(
        "SELECT name, type, party, country, generic FROM report_roots WHERE root = $1 GROUP BY name, type, party, country, generic "
        + "ORDER BY sum(statements) DESC, length(name) DESC, name, type, party, country LIMIT 1",
        found => new RootIdentity(row.Key, found.GetString(0), Enum.Parse<RootType>(found.GetString(1)))
        {
            Party = found.Text(2),
            Country = found.Text(3),
            IsGeneric = found.GetBoolean(4),
        },
        row.Root).Single();

    /// <summary>The outlets of one root in the whole store.</summary>
    private List<string> OutletsOf(long root) =>
    [
        .. connection.Rows("SELECT min(outlet) FROM root_outlets WHERE root = $1 GROUP BY outlet COLLATE NOCASE ORDER BY sum(files) DESC, min(outlet)", found => found.GetString(0), root),
    ];

    /// <summary>The outlets of all roots at once, where statements have to be looked through to find them.</summary>
    private Func<long, IReadOnlyList<string>> AllOutlets(string counted, object?[] values)
    {
        var outlets = connection.Rows(
            $"SELECT c.root, min(f.outlet) FROM ({counted}) c JOIN files f ON f.report = c.report WHERE f.outlet IS NOT NULL GROUP BY c.root, f.outlet COLLATE NOCASE ORDER BY count(*) DESC, 2",
            found => (Root: found.GetInt64(0), Outlet: found.GetString(1)), values).ToLookup(found => found.Root, found => found.Outlet);
        return root => [.. outlets[root]];
    }
}
