using System.Globalization;
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
            return Listed(filter, "place_counts", query);
        // The plus keeps SQLite from looking up each report's places: going through all is quicker unless the reports are few.
        var where = $"WHERE +c.report IN (SELECT r.number FROM reports r {query.Where})";
        return Rows(filter, "c.place", "count(*) AS reports, sum(c.statements) AS statements, sum(c.figures) AS figures, sum(c.mentions) AS mentions", "FROM report_places c", query with { Where = where });
    }

    /// <summary>Only statements that the filter lets through, and the places in their sentences.</summary>
    private IEnumerable<StoredPlace> InStatements(ReportFilter filter)
    {
        var conditions = new Conditions(connection, filter with { After = null });
        var query = conditions.ForStatements(inOrder: false);
        // Statements first: SQLite would rather begin with the places, and look through all that is said of each.
        return Rows(
            filter, "w.container", "count(DISTINCT s.report) AS reports, count(DISTINCT s.number) AS statements, count(DISTINCT g.number) AS figures, count(DISTINCT m.report << 24 | m.ordinal) AS mentions",
            $"""
            FROM {Conditions.AllStatements(query)}
            CROSS JOIN place_mentions m ON m.report = s.report AND m.start_at >= s.sentences_start AND m.start_at < s.sentences_end
            CROSS JOIN places_within w ON w.place = m.place
            LEFT JOIN figures g ON g.report = s.report AND g.statement = s.id AND m.start_at >= g.sentence_start AND m.start_at < g.sentence_end
            """,
            query);
    }

    private IEnumerable<StoredPlace> Rows(ReportFilter filter, string place, string counts, string from, Conditions.Clauses query)
    {
        var within = Within(filter);
        var values = within is { } container ? [.. query.Values, container] : query.Values;
        var where = within is null ? query.Where
            : $"{(query.Where.Length == 0 ? "WHERE" : query.Where + " AND")} {place} IN (SELECT place FROM places_within WHERE container = ${values.Length})";
        return Listed(filter, $"(SELECT {place} AS place, {counts} {from} {where} GROUP BY {place})", query with { Values = values });
    }

    /// <summary>The places of a table that says how often each is spoken of, behind the position that the filter asks for.</summary>
    private IEnumerable<StoredPlace> Listed(ReportFilter filter, string counted, Conditions.Clauses query)
    {
        var (behind, position) = Behind(filter.After, query.Values.Length);
        return connection.Rows(
            $"SELECT {PlaceRows.Columns}, n.reports, n.statements, n.figures, n.mentions, p.key FROM {counted} n JOIN places p ON p.number = n.place {behind} "
            + $"ORDER BY n.reports DESC, n.statements DESC, n.mentions DESC, p.key {query.Limit}", Read, [.. query.Values, .. position]);
    }

    /// <summary>The condition that a place comes after a position, and its values, which are the parameters behind so many.</summary>
    private static (string Condition, object[] Values) Behind(string? after, int parameters)
    {
        if (after is null)
            return (string.Empty, []);
        var parts = after.Split('/', 4);
        var counts = parts.Take(3).Select(part => long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw ListPosition.Foreign()).Cast<object>();
        if (parts.Length != 4)
            throw ListPosition.Foreign();
        var (reports, statements, mentions, key) = ($"${parameters + 1}", $"${parameters + 2}", $"${parameters + 3}", $"${parameters + 4}");
        return ($"WHERE (n.reports < {reports} OR n.reports = {reports} AND (n.statements < {statements} OR n.statements = {statements} "
            + $"AND (n.mentions < {mentions} OR n.mentions = {mentions} AND p.key > {key})))", [.. counts, parts[3]]);
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
            Reports = row.GetInt32(7),
            Statements = row.GetInt32(8),
            Figures = row.GetInt32(9),
            Mentions = row.GetInt32(10),
            Cursor = string.Create(CultureInfo.InvariantCulture, $"{row.GetInt32(7)}/{row.GetInt32(8)}/{row.GetInt32(10)}/{row.GetString(11)}"),
        };
    }
}
