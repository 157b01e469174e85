using Hearsay.Places;
using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

/// <summary>What facets should count, counted by listing reports and statements and looking at each.</summary>
internal sealed class PlainCount(Archive archive, IReadOnlyDictionary<string, Analysis> analyses)
{
    private readonly Dictionary<string, List<string>> _outlets = archive.Reports()
        .ToDictionary(report => report.Report.Id, report => report.Files.Select(file => file.Outlet).OfType<string>().Distinct().ToList());

    private readonly Dictionary<string, List<string>> _files = archive.Reports().ToDictionary(report => report.Report.Id, report => report.Files.Select(file => file.Outlet).OfType<string>().ToList());

    private readonly Dictionary<(string, string), List<string>> _places = archive.Statements()
        .ToDictionary(statement => (statement.Report.Id, statement.Statement.Id), statement => Wide(archive.PlacesOf(statement)));

    private readonly Dictionary<ReportFilter, List<StoredStatement>> _listed = [];

    /// <summary>How many have each value, a facet after the other; the total is one of them.</summary>
    public IEnumerable<SortedDictionary<string, int>> Of(ReportFilter filter, FacetUnit unit)
    {
        var listed = unit == FacetUnit.Statements ? Statements(filter).ConvertAll(s => s.Report.Id) : [.. archive.Reports(filter).Select(r => r.Report.Id)];
        yield return Count(listed.Select(_ => "total"));
        yield return Count(listed.SelectMany(id => _outlets[id]));
        yield return Count(listed.Select(id => analyses[id].Report.Language));
        yield return Count(listed.Select(id => analyses[id].Report.Published?.From.ToString("yyyy-MM", null)).OfType<string>());
        yield return Count(unit == FacetUnit.Statements ? Statements(filter).SelectMany(s => _places[(s.Report.Id, s.Statement.Id)]) : listed.SelectMany(id => Wide(analyses[id].Places)));
        yield return Count(Values(filter, unit, s => s.Root));
        yield return Count(Values(filter with { Standings = [] }, unit, s => FilterWords.Of(s.Standing)));
        yield return Count(Values(filter with { Acts = [] }, unit, s => FilterWords.Of(s.Act)));
        yield return Count(Values(filter with { Certainties = [] }, unit, s => FilterWords.Of(s.Certainty)));
        yield return Count(Values(filter with { Forms = [] }, unit, s => FilterWords.Of(s.Form)));
    }

    /// <summary>How many reports, statements, figures and mentions each place has, by name and precision.</summary>
    public SortedDictionary<string, string> Places(ReportFilter filter)
    {
        var statements = (filter.AsksStatements ? Statements(filter) : [.. archive.Reports(filter).SelectMany(report => Statements(new()).Where(s => s.Report.Id == report.Report.Id))])
            .Select(s => (Report: s.Report.Id, Id: (string?)s.Statement.Id, Places: archive.PlacesOf(s))).ToList();
        var reports = (filter.AsksStatements ? statements.Select(s => s.Report) : archive.Reports(filter).Select(r => r.Report.Id)).ToHashSet();
        var mentions = filter.AsksStatements ? statements.SelectMany(s => s.Places.Select(place => (s.Report, Place: place))).Distinct()
            : reports.SelectMany(id => analyses[id].Places.Select(place => (Report: id, Place: place)));
        var named = mentions.SelectMany(mention => Around(mention.Place).Select(place => (mention.Report, Place: place))).ToList();
        var held = statements.Select(s => (s.Report, s.Id)).ToHashSet();
        var figures = archive.Figures().Where(f => filter.AsksStatements ? held.Contains((f.Report.Id, f.Figure.Statement)) : reports.Contains(f.Report.Id));
        var counts = new[]
        {
            named.Distinct().Select(found => found.Place), statements.SelectMany(s => s.Places.SelectMany(Around).Distinct()),
            figures.SelectMany(f => archive.PlacesOf(f).SelectMany(Around).Distinct()), named.Select(found => found.Place),
        }.Select(Count).ToArray();
        return new(counts[0].Keys.ToDictionary(place => place, place => string.Join(' ', counts.Select(count => count.GetValueOrDefault(place)))), StringComparer.Ordinal);
    }

    /// <summary>What is counted of each root, but for claims, by key; and the reports in which one is counted.</summary>
    public (SortedDictionary<string, string> Roots, IReadOnlyCollection<string> Reports) Sources(ReportFilter filter)
    {
        var ofStatements = filter.AsksStatements || filter.Place is not null || filter.Measures.Count > 0 || filter.Unit is not null;
        var reports = archive.Reports(filter).Select(report => report.Report.Id).ToHashSet();
        var statements = (ofStatements ? Statements(filter) : Statements(new())).Where(s => ofStatements || reports.Contains(s.Report.Id)).ToList();
        var roots = statements.GroupBy(s => s.Root.Key).ToDictionary(same => same.Key, same => $"{same.Count()} {Told([.. same.Select(s => s.Report.Id).Distinct()])}");
        return (new(roots, StringComparer.Ordinal), [.. statements.Select(s => s.Report.Id).Distinct()]);
    }

    private string Told(IReadOnlyList<string> reports)
    {
        var outlets = reports.SelectMany(id => _files[id]).CountBy(outlet => outlet).OrderByDescending(found => found.Value).ThenBy(found => found.Key, StringComparer.Ordinal).Select(found => found.Key);
        var days = reports.Select(id => analyses[id].Report.Published).ToList();
        return $"{reports.Count} {string.Join(',', outlets)} {days.Min(day => day?.From):O} {days.Max(day => day?.To):O}";
    }

    private static IEnumerable<string> Around(PlaceMention place) => PlaceDirectory.Shared.Around(place).Append(place).Select(around => $"{around.Name} {around.Precision}").Distinct();

    /// <summary>The facets in the same order.</summary>
    public static IEnumerable<SortedDictionary<string, int>> Told(Facets facets) =>
        ((IReadOnlyList<FacetCount>[])
            [[.. Enumerable.Repeat(new FacetCount("total", "total", facets.Total), Math.Min(1, facets.Total))], facets.Outlets, facets.Languages, facets.Months, facets.Places, facets.Sources, facets.Standings, facets.Acts, facets.Certainties, facets.Forms])
        .Select(counts => new SortedDictionary<string, int>(counts.ToDictionary(count => count.Label, count => count.Count), StringComparer.Ordinal));

    private IEnumerable<string> Values(ReportFilter filter, FacetUnit unit, Func<Statement, string?> value)
    {
        if (unit == FacetUnit.Statements)
            return Statements(filter).Select(s => value(s.Statement)).OfType<string>();
        var spoken = Statements(new() { By = filter.By, NotBy = filter.NotBy }).Select(s => (s.Report.Id, s.Statement.Id)).ToHashSet();
        return archive.Reports(filter with { By = null, NotBy = [], Standings = [], Acts = [], Certainties = [], Forms = [], NotStandings = [], NotActs = [], NotCertainties = [] })
            .SelectMany(report => analyses[report.Report.Id].Statements
                .Where(s => StatementKind.Of(s).Fits(filter) && spoken.Contains((report.Report.Id, s.Id))).Select(value).OfType<string>().Distinct());
    }

    private List<StoredStatement> Statements(ReportFilter filter) =>
        _listed.TryGetValue(filter, out var statements) ? statements : _listed[filter] = [.. archive.Statements(filter)];

    private static List<string> Wide(IEnumerable<PlaceMention> places) =>
    [
        .. places.SelectMany(PlaceDirectory.Shared.Around).Where(place => place.Precision is PlacePrecision.Country or PlacePrecision.Region)
            .Select(place => place.Precision == PlacePrecision.Region ? $"{place.Name}, {place.Country}" : place.Name).Distinct(),
    ];

    private static SortedDictionary<string, int> Count(IEnumerable<string> values) => new(values.CountBy(value => value).ToDictionary(), StringComparer.Ordinal);
}
