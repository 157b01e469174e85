using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Counts what a list is made of, in one pass over short rows. Used once; not safe to share between threads.</summary>
/// <param name="connection">The store.</param>
/// <param name="filter">What is in the list.</param>
/// <param name="unit">What is counted.</param>
/// <param name="most">How many outlets, sources and places to give at the most.</param>
internal sealed class FacetCounter(SqliteConnection connection, ReportFilter filter, FacetUnit unit, int most)
{
    private readonly TallyCounter _counts = new(filter, unit);

    /// <summary>The place that statements must speak of, where tallies tell.</summary>
    private readonly long? _place = unit == FacetUnit.Statements ? new Conditions(connection, filter).WidePlace : null;

    /// <summary>The filter without what is looked at in the tallies: kinds are.</summary>
    private readonly ReportFilter _others = filter with
    {
        Limit = null,
        After = null,
        Standings = [],
        Acts = [],
        Certainties = [],
        Forms = [],
        NotStandings = [],
        NotActs = [],
        NotCertainties = [],
    };

    /// <summary>Everything.</summary>
    public Facets Count()
    {
        var chosen = Chosen();
        var query = Conditions(_others).ForReports();
        var where = unit == FacetUnit.Statements && chosen is not null ? default : query;
        foreach (var row in connection.Rows(
            $"SELECT r.number, r.listed, r.language, y.first, y.statements, y.places FROM reports r JOIN report_tallies y ON y.report = r.number {where.Where}",
            Read, where.Values ?? []))
            if (chosen is null)
                _counts.Add(row, null, _place);
            else if (chosen.TryGetValue(row.Report, out var statements))
                _counts.Add(row, statements, _place);
        foreach (var (report, outlet) in connection.Rows("SELECT DISTINCT report, outlet FROM files WHERE outlet IS NOT NULL", row => (row.GetInt64(0), row.GetString(1))))
            _counts.AddOutlet(report, outlet);
        return Gather();
    }

    /// <summary>The statements that fit, but for their kinds, where tallies cannot tell; <c>null</c> where they can.</summary>
    private Dictionary<long, HashSet<long>>? Chosen()
    {
        var isFound = filter.By is not null || filter.NotBy.Count > 0
            || unit == FacetUnit.Statements && (filter.About is not null || filter.Measures.Count > 0 || filter.Unit is not null || filter.Place is not null && _place is null);
        if (!isFound)
            return null;
        var conditions = Conditions(_others);
        var query = unit == FacetUnit.Reports ? conditions.ForStatementsOfReports() : conditions.ForStatements(inOrder: false);
        return connection.Rows($"SELECT s.report, s.number FROM {Storing.Conditions.AllStatements(query)} {query.Where}", row => (Report: row.GetInt64(0), Statement: row.GetInt64(1)), query.Values)
            .GroupBy(found => found.Report).ToDictionary(report => report.Key, report => report.Select(found => found.Statement).ToHashSet());
    }

    private Conditions Conditions(ReportFilter part) => new(connection, part);

    private static TallyCounter.Row Read(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? 0 : row.GetInt64(3), row.GetString(4), row.GetString(5));

    private Facets Gather() => new()
    {
        Unit = unit,
        Total = _counts.Total,
        Outlets = Named(TallyCounter.Top(_counts.Outlets, most)),
        Languages = Named(TallyCounter.Top(_counts.Languages, most)),
        Months = Named(_counts.Months.OrderBy(month => month.Key, StringComparer.Ordinal)),
        Sources = Named(Top(_counts.Roots, "SELECT name FROM root_names WHERE number = $1")),
        Places = [.. Largest(_counts.Places).Select(place => Place(place.Key, place.Value)).OrderByDescending(place => place.Count).ThenBy(place => place.Label, StringComparer.Ordinal).Take(most)],
        Standings = Kinds<Standing>(_counts.Standings),
        Acts = Kinds<StatementAct>(_counts.Acts),
        Certainties = Kinds<Certainty>(_counts.Certainties),
        Forms = Kinds<StatementForm>(_counts.Forms),
    };

    /// <summary>The most frequent numbers by name; numbers are given as names come, and so tell nothing.</summary>
    private IEnumerable<KeyValuePair<string, int>> Top(Dictionary<long, int> counts, string name) => TallyCounter.Top(
        Largest(counts).Select(pair => KeyValuePair.Create(connection.Rows(name, row => row.GetString(0), pair.Key).Single(), pair.Value)), most);

    /// <summary>The largest, and all that are as large as the last of them.</summary>
    private IEnumerable<KeyValuePair<long, int>> Largest(Dictionary<long, int> counts)
    {
        var least = counts.Count <= most || most <= 0 ? 0 : counts.Values.OrderDescending().ElementAt(most - 1);
        return counts.Where(pair => pair.Value >= least);
    }

    private static List<FacetCount> Named(IEnumerable<KeyValuePair<string, int>> counts) => [.. counts.Select(pair => new FacetCount(pair.Key, pair.Key, pair.Value))];

    private static List<FacetCount> Kinds<T>(int[] counts)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select((value, i) => new FacetCount(FilterWords.Of(value), FilterWords.Of(value), counts[i])).Where(count => count.Count > 0)];

    private FacetCount Place(long number, int count)
    {
        var place = connection.Rows($"SELECT {PlaceRows.Columns} FROM places p WHERE p.number = $1", row => PlaceRows.Read(row, 0, default, string.Empty), number).Single();
        var label = place.Precision == PlacePrecision.Region && place.Country is { } country ? $"{place.Name}, {country}" : place.Name;
        return new(place.GeonameId is { } id ? FormattableString.Invariant($"geonames:{id}") : place.Name, label, count);
    }
}
