using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Counts what a list is made of. Used once; not safe to share between threads.</summary>
/// <param name="connection">The store.</param>
/// <param name="filter">What is in the list.</param>
/// <param name="unit">What is counted.</param>
/// <param name="most">How many outlets, sources and places to give at the most.</param>
internal sealed class FacetCounter(SqliteConnection connection, ReportFilter filter, FacetUnit unit, int most)
{
    private readonly ReportFilter _filter = filter with { Limit = null, After = null };

    /// <summary>Everything. The list's reports are gathered once, in a table of this connection's own.</summary>
    public Facets Count()
    {
        var (from, query) = Matched();
        var kinds = new KindCounter(_filter, unit);
        CountKinds(kinds);
        connection.Run("CREATE TEMP TABLE IF NOT EXISTS listed_reports (report INTEGER PRIMARY KEY, n INTEGER NOT NULL); DELETE FROM temp.listed_reports");
        try
        {
            connection.Run($"INSERT INTO temp.listed_reports (report, n) {from} {query.Where} {(unit == FacetUnit.Reports ? string.Empty : "GROUP BY s.report")}", query.Values);
            return Gather(kinds);
        }
        finally
        {
            connection.Run("DELETE FROM temp.listed_reports");
        }
    }

    private (string From, Conditions.Clauses Query) Matched()
    {
        var conditions = new Conditions(connection, _filter);
        return unit == FacetUnit.Reports
            ? ("SELECT r.number, 1 FROM reports r", conditions.ForReports())
            : ($"SELECT s.report, count(*) FROM {StatementsFrom(conditions)}", conditions.ForStatements());
    }

    /// <summary>One pass over the statements, report by report; which of the kinds asked for they are of is looked at there.</summary>
    private void CountKinds(KindCounter kinds)
    {
        var conditions = new Conditions(connection, _filter with { Standings = [], Acts = [], Certainties = [], Forms = [] });
        var query = unit == FacetUnit.Reports ? conditions.ForStatementsOfReports() : conditions.ForStatements();
        foreach (var (report, kind, root) in connection.Rows(
            $"SELECT s.report, s.kind, s.root FROM {StatementsFrom(conditions)} {query.Where}{(conditions.IsSelective ? " ORDER BY s.report" : string.Empty)}",
            row => (row.GetInt64(0), new StatementKind(row.GetInt32(1)), row.Text(2)), query.Values))
            kinds.Add(report, kind, root);
    }

    private static string StatementsFrom(Conditions conditions) =>
        conditions.IsSelective ? "statements s JOIN reports r ON r.number = s.report" : "reports r CROSS JOIN statements s ON s.report = r.number";

    private Facets Gather(KindCounter kinds) => new()
    {
        Unit = unit,
        Total = (int)(connection.Number("SELECT sum(n) FROM temp.listed_reports") ?? 0),
        Outlets = Plain("SELECT o.outlet, sum(l.n) FROM temp.listed_reports l JOIN (SELECT DISTINCT report, outlet FROM files WHERE outlet IS NOT NULL) o ON o.report = l.report "
            + "GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT $1"),
        Languages = Plain("SELECT r.language, sum(l.n) FROM temp.listed_reports l JOIN reports r ON r.number = l.report GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT $1"),
        Months = Plain("SELECT substr(r.listed, 1, 7), sum(l.n) FROM temp.listed_reports l JOIN reports r ON r.number = l.report WHERE r.last_day IS NOT NULL GROUP BY 1 ORDER BY 1"),
        Places = Places(),
        Sources = kinds.Sources(most),
        Standings = kinds.Standings,
        Acts = kinds.Acts,
        Certainties = kinds.Certainties,
        Forms = kinds.Forms,
    };

    private List<FacetCount> Plain(string sql) =>
        [.. connection.Rows(sql, row => new FacetCount(row.GetString(0), row.GetString(0), row.GetInt32(1)), sql.Contains("$1", StringComparison.Ordinal) ? [most] : [])];

    private List<FacetCount> Places() => unit == FacetUnit.Statements && _filter.AsksStatements
        ? [.. new PlaceLists(connection).Of(_filter with { Place = null }).Where(IsWide).Take(most).Select(place => Of(place.Name, place.Country, place.GeonameId, place.Precision, place.Statements))]
        : [
            .. connection.Rows(
                $"""
                SELECT p.name, p.country, p.geoname, p.precision, n.count FROM
                    (SELECT c.place, {(unit == FacetUnit.Reports ? "count(*)" : "sum(c.statements)")} AS count
                     FROM report_places c JOIN temp.listed_reports l ON l.report = c.report GROUP BY c.place) n
                JOIN places p ON p.number = n.place WHERE p.precision IN ('Country', 'Region') AND n.count > 0 ORDER BY n.count DESC, p.key LIMIT $1
                """,
                row => Of(row.GetString(0), row.Text(1), row.IsDBNull(2) ? null : row.GetInt32(2), Enum.Parse<PlacePrecision>(row.GetString(3)), row.GetInt32(4)), most),
        ];

    private static bool IsWide(StoredPlace place) => place.Precision is PlacePrecision.Country or PlacePrecision.Region;

    private static FacetCount Of(string name, string? country, int? geoname, PlacePrecision precision, int count) => new(
        geoname is { } id ? FormattableString.Invariant($"geonames:{id}") : name, precision == PlacePrecision.Region && country is not null ? $"{name}, {country}" : name, count);
}
