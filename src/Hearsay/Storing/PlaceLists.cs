using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Counts what the store has on each place. Not safe to share between threads.</summary>
internal sealed class PlaceLists(SqliteConnection connection)
{
    /// <summary>The places spoken of, the one that most reports speak of first.</summary>
    /// <exception cref="FormatException">The cursor is none of such a list.</exception>
    public IEnumerable<StoredPlace> Of(ReportFilter filter)
    {
        Position? after = filter.After is { } cursor ? Position.Parse(cursor) : null;
        return Listed(filter with { After = null }, after);
    }

    // Not before it is asked for: what the database says then is told of the store.
    private IEnumerable<StoredPlace> Listed(ReportFilter filter, Position? after)
    {
        var query = new Conditions(connection, filter).ForReports();
        foreach (var place in query.Where.Length == 0 ? All(query, after) : InOrder(Count(filter), filter, after))
            yield return place;
    }

    /// <summary>As counted in the whole store.</summary>
    private IEnumerable<StoredPlace> All(Conditions.Clauses query, Position? after) => connection.Rows(
        $"SELECT {PlaceRows.Columns}, n.reports, n.statements, n.figures, n.mentions, p.key FROM place_counts n JOIN places p ON p.number = n.place "
        + $"{(after is null ? string.Empty : "WHERE (-n.reports, -n.statements, -n.mentions, p.key) > ($1, $2, $3, $4)")} ORDER BY n.reports DESC, n.statements DESC, n.mentions DESC, p.key {query.Limit}",
        row => Read(row, new Counts(row.GetInt32(PlaceRows.Count), row.GetInt32(PlaceRows.Count + 1), row.GetInt32(PlaceRows.Count + 2), row.GetInt32(PlaceRows.Count + 3)), row.GetString(PlaceRows.Count + 4)),
        after is { } position ? [-position.Counts.Reports, -position.Counts.Statements, -position.Counts.Mentions, position.Key] : []);

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
    private IEnumerable<StoredPlace> InOrder(PlaceCounter counted, ReportFilter filter, Position? after)
    {
        var within = new Conditions(connection, filter).PlacesWithin();
        var limit = filter.Limit is >= 0 and var most ? most : int.MaxValue;
        var places = counted.Reports.From(1).Where(place => within?.Contains(place) ?? true)
            .Select(place => (Number: place, Counts: new Counts(counted.Reports[place], counted.Statements[place], counted.Figures[place], counted.Mentions[place])))
            .Where(place => after is not { } position || place.Counts.Order.CompareTo(position.Counts.Order) >= 0).OrderBy(place => place.Counts.Order).ToList();
        using var commands = new PreparedCommands(connection);
        // Those that are as frequent as the last one, or as the one before the first, are told apart by their keys.
        var needed = limit + (long)places.Count(place => place.Counts.Order == after?.Counts.Order);
        var last = places.Count > needed && needed > 0 ? places[(int)needed - 1].Counts.Order : default;
        return
        [
            .. places.TakeWhile((place, i) => i < needed || place.Counts.Order == last)
                .SelectMany(place => commands.Rows(
                    $"SELECT {PlaceRows.Columns}, p.key FROM places p WHERE p.number = $1",
                    row => (place.Counts, Key: row.GetString(PlaceRows.Count), Place: Read(row, place.Counts, row.GetString(PlaceRows.Count))), place.Number))
                .Where(place => place.Counts.Order != after?.Counts.Order || string.CompareOrdinal(place.Key, after?.Key) > 0)
                .OrderBy(place => place.Counts.Order).ThenBy(place => place.Key, StringComparer.Ordinal).Take(limit).Select(place => place.Place),
        ];
    }

    private static StoredPlace Read(SqliteDataReader row, Counts counts, string key)
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
            Reports = counts.Reports,
            Statements = counts.Statements,
            Figures = counts.Figures,
            Mentions = counts.Mentions,
            Cursor = new Position(counts, key).ToString(),
        };
    }

    private readonly record struct Counts(int Reports, int Statements, int Figures, int Mentions)
    {
        /// <summary>What comes first is smaller.</summary>
        public (int, int, int) Order => (-Reports, -Statements, -Mentions);
    }

    /// <summary>A position in the list, behind a place.</summary>
    private readonly record struct Position(Counts Counts, string Key)
    {
        public static Position Parse(string text) => text.Split('/', 4) is [var reports, var statements, var mentions, var key]
            ? new(new Counts(Number(reports), Number(statements), 0, Number(mentions)), key) : throw ListPosition.Foreign();

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Counts.Reports}/{Counts.Statements}/{Counts.Mentions}/{Key}");

        private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw ListPosition.Foreign();
    }
}
