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
        foreach (var row in counts.Rows.Take(limit))
            yield return Read(row, counts);
    }

    private sealed record Row(long Root, string Key, int Statements, int Reports, DateOnly? First, DateOnly? Last);

    /// <summary>Rows in order, and what their details are read by.</summary>
    private sealed record Counted(List<Row> Rows, Func<long, IReadOnlyList<string>> Outlets, Dictionary<long, (int All, int OfSeveral)> OnlyRoots);

    private Counted Counts(ReportFilter filter)
    {
        var conditions = new Conditions(connection, filter with { After = null, Limit = null });
        var asksStatements = filter.AsksStatements || !string.IsNullOrWhiteSpace(filter.Place) || filter.Measures.Count > 0 || filter.Unit is not null;
        var query = asksStatements ? conditions.ForStatements() : conditions.ForReports();
        // What is asked of reports alone is counted by report.
        var counted = asksStatements
            ? $"SELECT s.report AS report, s.vouches AS root, count(*) AS statements FROM reports r JOIN statements s ON s.report = r.number {query.Where} GROUP BY s.vouches, s.report"
            : query.Where.Length == 0 ? "SELECT report, root, statements FROM report_roots"
            : $"SELECT c.report AS report, c.root AS root, c.statements AS statements FROM report_roots c JOIN reports r ON r.number = c.report {query.Where}";
        // The counts of reports have their days beside them; only statements are looked up there once they are counted.
        var (from, statements) = asksStatements && query.Where.Length > 0
            ? ($"({counted}) n JOIN report_roots c ON c.root = n.root AND c.report = n.report", "n.statements")
            : ($"report_roots c{(query.Where.Length == 0 ? string.Empty : $" JOIN reports r ON r.number = c.report {query.Where}")}", "c.statements");
        var rows = connection.Rows(
            $"""
            SELECT n.root, t.key, n.statements, n.reports, n.first, n.last FROM (
                SELECT c.root AS root, sum({statements}) AS statements, count(*) AS reports, min(c.first_day) AS first, max(c.last_day) AS last
                FROM {from} GROUP BY c.root) n
            JOIN roots t ON t.number = n.root ORDER BY t.key = '{RootIdentity.UnknownKey}', n.statements DESC, n.reports DESC, t.key
            """,
            row => new Row(row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.Day(4), row.Day(5)), query.Values).ToList();
        return new Counted(rows, query.Where.Length > 0 ? AllOutlets(counted, query.Values) : root => OutletsOf(root, counted, query.Values),
            OnlyRoots(query.Where.Length > 0 ? counted : null, query.Values));
    }

    /// <summary>For how many claims each is the only known root; of those that a counted report puts forward, if only some are.</summary>
    private Dictionary<long, (int All, int OfSeveral)> OnlyRoots(string? counted, object?[] values) => connection.Rows(
        "SELECT only_root, count(*), sum(families > 1) FROM claims WHERE only_root IS NOT NULL "
        + (counted is null ? string.Empty
            : $"AND number IN (SELECT m.claim FROM ({counted}) c JOIN propositions p ON p.report = c.report JOIN claim_members m ON m.proposition = p.number) ")
        + "GROUP BY only_root",
        row => (Root: row.GetInt64(0), All: row.GetInt32(1), OfSeveral: row.GetInt32(2)), values).ToDictionary(row => row.Root, row => (row.All, row.OfSeveral));

    private StoredSource Read(Row row, Counted counts)
    {
        var (all, ofSeveral) = counts.OnlyRoots.GetValueOrDefault(row.Root);
        return new StoredSource
        {
            Identity = row.Key == RootIdentity.UnknownKey ? RootIdentity.Unknown(null) : Identity(row),
            Statements = row.Statements,
            Reports = row.Reports,
            Outlets = counts.Outlets(row.Root),
            OnlyRoot = all,
            OnlyRootOfSeveral = ofSeveral,
            First = row.First,
            Last = row.Last,
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

    private const string OutletOrder = "ORDER BY count(*) DESC, f.outlet";

    /// <summary>The outlets of one root, looked up by it.</summary>
    private List<string> OutletsOf(long root, string counted, object?[] values) =>
    [
        .. connection.Rows(
            $"SELECT f.outlet FROM ({counted}) c JOIN files f ON f.report = c.report WHERE c.root = ${values.Length + 1} AND f.outlet IS NOT NULL GROUP BY f.outlet COLLATE NOCASE {OutletOrder}",
            found => found.GetString(0), [.. values, root]),
    ];

    /// <summary>The outlets of all roots at once, where statements have to be looked through to find them.</summary>
    private Func<long, IReadOnlyList<string>> AllOutlets(string counted, object?[] values)
    {
        var outlets = connection.Rows(
            $"SELECT c.root, f.outlet FROM ({counted}) c JOIN files f ON f.report = c.report WHERE f.outlet IS NOT NULL GROUP BY c.root, f.outlet COLLATE NOCASE {OutletOrder}",
            found => (Root: found.GetInt64(0), Outlet: found.GetString(1)), values).ToLookup(found => found.Root, found => found.Outlet);
        return root => [.. outlets[root]];
    }
}
