using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Counts what a list is made of, in one pass over the tallies of reports. Used once; not safe to share between threads.</summary>
/// <param name="connection">The store.</param>
/// <param name="filter">What is in the list.</param>
/// <param name="unit">What is counted.</param>
/// <param name="most">How many outlets, sources and places to give at the most.</param>
internal sealed class FacetCounter(SqliteConnection connection, ReportFilter filter, FacetUnit unit, int most)
{
    private readonly TallyCounter _counts = new(connection, filter, unit);

    /// <summary>Everything.</summary>
    public Facets Count()
    {
        var selection = Selection.Of(connection, filter, unit);
        foreach (var row in new Tallies(connection).Of(selection.Reports))
            _counts.Add(row, selection);
        return Gather();
    }

    /// <summary>How many each outlet has: its reports in one row, as reading a row each takes longer than all the rest.</summary>
    private IEnumerable<KeyValuePair<string, int>> Outlets() => connection.Rows(
        "SELECT outlet, group_concat(DISTINCT report) FROM files WHERE outlet IS NOT NULL GROUP BY outlet",
        row => KeyValuePair.Create(row.GetString(0), Listed(row.GetString(1)))).Where(outlet => outlet.Value > 0);

    private int Listed(string reports)
    {
        var listed = 0;
        foreach (var report in reports.AsSpan().Split(','))
            listed += _counts.Listed(long.Parse(reports.AsSpan(report), NumberStyles.None, CultureInfo.InvariantCulture));
        return listed;
    }

    private Facets Gather() => new()
    {
        Unit = unit,
        Total = _counts.Total,
        Outlets = Named(Top(Outlets())),
        Languages = Named(Top(_counts.Languages)),
        Months = Named(_counts.Months.OrderBy(month => month.Key).Select(month => KeyValuePair.Create(Tallies.Month(month.Key), month.Value))),
        Sources = Named(Top(_counts.Roots.Largest(most).Select(root => KeyValuePair.Create(Name(root.Key), root.Value)))),
        Places = [.. _counts.Places.Largest(most).Select(place => Place(place.Key, place.Value)).OrderByDescending(place => place.Count).ThenBy(place => place.Label, StringComparer.Ordinal).Take(most)],
        Standings = Kinds<Standing>(),
        Acts = Kinds<StatementAct>(),
        Certainties = Kinds<Certainty>(),
        Forms = Kinds<StatementForm>(),
    };

    /// <summary>The most frequent, among equals in the order of the alphabet.</summary>
    private IEnumerable<KeyValuePair<string, int>> Top(IEnumerable<KeyValuePair<string, int>> counts) =>
        counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(most);

    private string Name(long root) => connection.Rows("SELECT name FROM root_names WHERE number = $1", row => row.GetString(0), root).Single();

    private static List<FacetCount> Named(IEnumerable<KeyValuePair<string, int>> counts) => [.. counts.Select(pair => new FacetCount(pair.Key, pair.Key, pair.Value))];

    private List<FacetCount> Kinds<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new FacetCount(FilterWords.Of(value), FilterWords.Of(value), _counts.Of(value))).Where(found => found.Count > 0)];

    private FacetCount Place(long number, int count)
    {
        var place = connection.Rows($"SELECT {PlaceRows.Columns} FROM places p WHERE p.number = $1", row => PlaceRows.Read(row, 0, default, string.Empty), number).Single();
        var label = place.Precision == PlacePrecision.Region && place.Country is { } country ? $"{place.Name}, {country}" : place.Name;
        return new(place.GeonameId is { } id ? FormattableString.Invariant($"geonames:{id}") : place.Name, label, count);
    }
}
