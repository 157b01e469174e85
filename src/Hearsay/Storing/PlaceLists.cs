using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Counts what the store has on each place. Not safe to share between threads.</summary>
internal sealed class PlaceLists(SqliteConnection connection)
{
    private const string Counted = "n.reports, n.statements, n.figures, n.mentions";

    /// <summary>The places spoken of, the one that most reports speak of first.</summary>
    public IEnumerable<StoredPlace> Of(ReportFilter filter)
    {
        var asked = filter with { After = null };
        var query = new Conditions(connection, asked).ForReports();
        return query.Where.Length == 0 ? All(query) : InOrder(Count(asked), filter);
    }

    /// <summary>As counted in the whole store.</summary>
    private IEnumerable<StoredPlace> All(Conditions.Clauses query) => connection.Rows(
        $"SELECT {PlaceRows.Columns}, {Counted} FROM place_counts n JOIN places p ON p.number = n.place ORDER BY n.reports DESC, n.statements DESC, n.mentions DESC, p.key {query.Limit}",
        row => Read(row, [row.GetInt32(PlaceRows.Count), row.GetInt32(PlaceRows.Count + 1), row.GetInt32(PlaceRows.Count + 2), row.GetInt32(PlaceRows.Count + 3)]));

    private PlaceCounter Count(ReportFilter filter)
    {
        var counter = new PlaceCounter(connection);
        var selection = Selection.Of(connection, filter, filter.AsksStatements ? FacetUnit.Statements : FacetUnit.Reports);
        var kinds = StatementKind.Fitting(filter);
        foreach (var row in new Tallies(connection).Of(selection.Reports))
            if (filter.AsksStatements)
                counter.Add(row, selection, kinds);
            else
                counter.AddAll(row.Tally);
        return counter;
    }

    /// <summary>The first places that were counted, with what is known of them; of those that lie in the place that was asked for, if one was.</summary>
    private IEnumerable<StoredPlace> InOrder(PlaceCounter counted, ReportFilter filter)
    {
        var within = new Conditions(connection, filter).PlacesWithin();
        var limit = filter.Limit is >= 0 and var most ? most : int.MaxValue;
        var places = counted.Reports.From(1).Where(place => within?.Contains(place) ?? true)
            .Select(place => (Number: place, Order: (-counted.Reports[place], -counted.Statements[place], -counted.Mentions[place]))).OrderBy(place => place.Order).ToList();
        using var commands = new PreparedCommands(connection);
        // Those that are as frequent as the last one are told apart by their keys.
        var last = places.Count > limit && limit > 0 ? places[limit - 1].Order : default;
        return
        [
            .. places.TakeWhile((place, i) => i < limit || place.Order == last)
                .SelectMany(place => commands.Rows(
                    $"SELECT {PlaceRows.Columns}, p.key FROM places p WHERE p.number = $1",
                    row => (place.Order, Key: row.GetString(PlaceRows.Count), Place: Read(row, Counts(place.Number))), place.Number))
                .OrderBy(place => place.Order).ThenBy(place => place.Key, StringComparer.Ordinal).Take(limit).Select(place => place.Place),
        ];

        int[] Counts(long place) => [counted.Reports[place], counted.Statements[place], counted.Figures[place], counted.Mentions[place]];
    }

    private static StoredPlace Read(SqliteDataReader row, int[] counts)
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
            Reports = counts[0],
            Statements = counts[1],
            Figures = counts[2],
            Mentions = counts[3],
        };
    }
}
