using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Counts what the store has on each place. Not safe to share between threads.</summary>
internal sealed class PlaceLists(SqliteConnection connection)
{
    /// <summary>The places spoken of, the one that most reports speak of first.</summary>
    public IEnumerable<StoredPlace> Of(ReportFilter filter) => filter.AsksStatements ? InStatements(filter) : InReports(filter);

    /// <summary>As counted when the reports were added.</summary>
    private IEnumerable<StoredPlace> InReports(ReportFilter filter)
    {
        var query = new Conditions(connection, filter with { After = null }).ForReports();
        if (query.Where.Length == 0)
            return All(query);
        // The plus keeps SQLite from looking up each report's places: going through all is quicker unless the reports are few.
        var where = $"WHERE +c.report IN (SELECT r.number FROM reports r {query.Where})";
        return Rows(filter, "c.place", "count(*), sum(c.statements), sum(c.figures), sum(c.mentions)", "FROM report_places c", query with { Where = where });
    }

    /// <summary>Only statements that the filter lets through, and the places in their sentences.</summary>
    private IEnumerable<StoredPlace> InStatements(ReportFilter filter)
    {
        var conditions = new Conditions(connection, filter with { After = null });
        var query = conditions.ForStatements(inOrder: false);
        // Statements first: SQLite would rather begin with the places, and look through all that is said of each.
        return Rows(
            filter, "w.container", "count(DISTINCT s.report), count(DISTINCT s.number), count(DISTINCT g.number), count(DISTINCT m.report << 24 | m.ordinal)",
            $"""
            FROM {Conditions.AllStatements(query)}
            CROSS JOIN place_mentions m ON m.report = s.report AND m.start_at >= s.sentences_start AND m.start_at < s.sentences_end
            CROSS JOIN places_within w ON w.place = m.place
            LEFT JOIN figures g ON g.report = s.report AND g.statement = s.id AND m.start_at >= g.sentence_start AND m.start_at < g.sentence_end
            """,
            query);
    }

    /// <summary>As counted in the whole store.</summary>
    private IEnumerable<StoredPlace> All(Conditions.Clauses query) => connection.Rows(
        $"SELECT {PlaceRows.Columns}, n.* FROM place_counts n JOIN places p ON p.number = n.place ORDER BY n.reports DESC, n.statements DESC, n.mentions DESC, p.key {query.Limit}", Read);

    private IEnumerable<StoredPlace> Rows(ReportFilter filter, string place, string counts, string from, Conditions.Clauses query)
    {
        var within = Within(filter);
        var parameters = within is { } container ? [.. query.Values, container] : query.Values;
        var where = within is null ? query.Where
            : $"{(query.Where.Length == 0 ? "WHERE" : query.Where + " AND")} {place} IN (SELECT place FROM places_within WHERE container = ${parameters.Length})";
        return connection.Rows(
            $"SELECT {PlaceRows.Columns}, n.* FROM (SELECT {place}, {counts} {from} {where} GROUP BY {place}) n JOIN places p ON p.number = n.{place[2..]} "
            + $"ORDER BY 9 DESC, 10 DESC, 12 DESC, p.key {query.Limit}", Read, parameters);
    }

    private long? Within(ReportFilter filter) => string.IsNullOrWhiteSpace(filter.Place) ? null : new PlaceNames(connection).Find(filter.Place);

    private static StoredPlace Read(SqliteDataReader row)
    {
        var place = PlaceRows.Read(row, 0, default, string.Empty);
        return new StoredPlace
        {
            Name = place.Name,
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            Country = place.Country,
            Admin1 = place.Admin1,
            GeonameId = place.GeonameId,
            Precision = place.Precision,
            Reports = row.GetInt32(8),
            Statements = row.GetInt32(9),
            Figures = row.GetInt32(10),
            Mentions = row.GetInt32(11),
        };
    }
}
