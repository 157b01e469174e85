using Hearsay.Exporting;
using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

/// <summary>Facets are what a look at every listed report and statement, one by one, counts: over a made-up store, under many filters.</summary>
public sealed class PlainCountTests : IDisposable
{
    private const int Reports = 50, Filters = 60;

    private static readonly string[] Speakers = ["Mara Dussel", "Ilan Torvek", "Nadia Karam", "the harbour master", "witnesses"];
    private static readonly string[] Things = ["granary", "ferry", "mill", "customs house"];
    private static readonly string[] Outlets = ["Island Radio", "The Quarn Ledger", "Hesper Evening Post"];
    private static readonly (string Name, string Country, string Admin1, int Id)[] Towns =
        [("Binnish", "SY", "Idlib", 171979), ("Latakia", "SY", "Latakia", 173576), ("Tripoli", "LB", "North Lebanon", 266826), ("Sidon", "LB", "South Lebanon", 268064)];

    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(11);
    private readonly Dictionary<string, Analysis> _analyses;

    public PlainCountTests()
    {
        var analyses = Enumerable.Range(0, Reports).Select(Invented).ToList();
        _analyses = analyses.ToDictionary(analysis => analysis.Report.Id, StringComparer.Ordinal);
        Kept.In(Store, [.. analyses]);
        // Copies of some, by others.
        Kept.In(Store, [.. analyses.Where((_, i) => i % 7 == 0).Select(analysis => analysis with { Report = analysis.Report with { File = $"again-{analysis.Report.File}", Outlet = "Zarn Mirror" } })]);
    }

    private string Store => _folder.At("store.db");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(FacetUnit.Reports)]
    [InlineData(FacetUnit.Statements)]
    public void Facets_are_what_a_plain_count_counts(FacetUnit unit)
    {
        using var archive = Archive.Open(Store, create: false);
        var (plain, listed) = (new PlainCount(archive, _analyses), 0);
        for (var i = 0; i < Filters; i++)
        {
            var filter = AnyFilter();
            var facets = archive.Facets(filter, unit, int.MaxValue);
            Assert.Equal(plain.Of(filter, unit), PlainCount.Told(facets));
            listed += facets.Total > 0 ? 1 : 0;
        }
        Assert.InRange(listed, Filters / 3, Filters);
    }

    [Fact]
    public void Places_are_what_a_plain_count_counts()
    {
        using var archive = Archive.Open(Store, create: false);
        var plain = new PlainCount(archive, _analyses);
        for (var i = 0; i < Filters; i++)
        {
            var filter = AnyFilter() with { Place = null };
            Assert.Equal(plain.Places(filter), archive.Places(filter).ToDictionary(place => $"{place.Name} {place.Precision}", place => $"{place.Reports} {place.Statements} {place.Figures} {place.Mentions}"));
        }
    }

    [Fact]
    public void Sources_are_what_a_plain_count_counts()
    {
        using var archive = Archive.Open(Store, create: false);
        var (plain, listed, claims) = (new PlainCount(archive, _analyses), 0, 0);
        for (var i = 0; i < Filters; i++)
        {
            var filter = AnyFilter();
            var (roots, reports) = plain.Sources(filter);
            var sources = archive.Sources(filter).ToList();
            Assert.Equal(roots, sources.ToDictionary(s => s.Identity.Key, s => $"{s.Statements} {s.Reports} {string.Join(',', s.Outlets)} {s.First:O} {s.Last:O}"));
            Assert.All(sources, source => Assert.Equal(OnlyRoots(source.Identity.Key, reports), $"{source.OnlyRoot} {source.OnlyRootOfSeveral}"));
            listed += sources.Count > 1 ? 1 : 0;
            claims += sources.Sum(source => source.OnlyRoot);
        }
        Assert.InRange(listed, Filters / 3, Filters);
        Assert.NotEqual(0, claims);
    }

    [Fact]
    public void Pages_of_sources_are_parts_of_the_whole_list()
    {
        using var archive = Archive.Open(Store, create: false);
        for (var i = 0; i < Filters; i++)
        {
            var filter = AnyFilter();
            var all = archive.Sources(filter).Select(source => JsonAnswers.Of(source)).ToList();
            var (paged, after) = (new List<string>(), (string?)null);
            while (archive.Sources(filter with { After = after, Limit = 2 }).ToList() is { Count: > 0 } page)
            {
                paged.AddRange(page.Select(source => JsonAnswers.Of(source)));
                after = page[^1].Cursor;
            }
            Assert.Equal(all, paged);
        }
    }

    private string? OnlyRoots(string key, IEnumerable<string> reports) => Dump.Ask(
        Store, $"""
        SELECT count(*) || ' ' || coalesce(sum(families > 1), 0) FROM claims k WHERE only_root = (SELECT number FROM roots WHERE key = '{key}') AND EXISTS (SELECT 1 FROM claim_members m
            JOIN propositions p ON p.number = m.proposition JOIN reports r ON r.number = p.report WHERE m.claim = k.number AND r.id IN ({string.Join(',', reports.Select(id => $"'{id}'"))}))
        """);

    [Fact]
    public void A_store_without_tallies_gets_the_same_when_it_is_opened()
    {
        const string Tallies = "SELECT group_concat(report || hex(tally), char(10)) FROM (SELECT * FROM report_tallies ORDER BY report)";
        var before = Dump.Ask(Store, Tallies);
        Assert.NotNull(before);
        Dump.Ask(Store, "PRAGMA user_version = 7");
        Archive.Open(Store, create: false).Dispose();
        Assert.Equal(before, Dump.Ask(Store, Tallies));
    }

    private ReportFilter AnyFilter() => new()
    {
        Place = Often(4) ? Pick(["Syria", "Lebanon", "Idlib province", "Latakia", "geonames:171979", "ferry"]) : null,
        About = Often(5) ? Pick(Things) : null,
        By = Often(6) ? Pick(["Dussel", "harbour", "nobody"]) : null,
        NotBy = Often(6) ? ["witnesses"] : [],
        Since = Often(6) ? new(2024, 3, 1) : null,
        Until = Often(6) ? new(2024, 4, 15) : null,
        Outlet = Often(6) ? Pick(Outlets) : null,
        NotOutlets = Often(6) ? ["mirror"] : [],
        Languages = Often(8) ? ["en"] : [],
        Standings = Often(5) ? [(Standing)_random.Next(5), (Standing)_random.Next(5)] : [],
        Acts = Often(5) ? [(StatementAct)_random.Next(6), StatementAct.Says] : [],
        Certainties = Often(8) ? [Certainty.Stated, (Certainty)_random.Next(7)] : [],
        Forms = Often(5) ? [(StatementForm)_random.Next(3)] : [],
        NotStandings = Often(8) ? [(Standing)_random.Next(5)] : [],
        NotActs = Often(8) ? [(StatementAct)_random.Next(6)] : [],
        Measures = Often(8) ? [FigureMeasure.Killed] : [],
        Unit = Often(10) ? "person" : null,
    };

    private Analysis Invented(int number)
    {
        var made = Enumerable.Range(1, _random.Next(7)).Select(i => (Id: $"s{i}", Speaker: Pick(Speakers), Town: Towns[_random.Next(Towns.Length)],
            Text: $"that the {Pick(Things)} no {i} of report {number} stood")).ToList();
        var lines = made.Select((line, i) => $"{line.Speaker}, {i}, said {line.Text}{(Often(2) ? $" in {line.Town.Name}" : string.Empty)}, for {i + 1} people.").Append("All was quiet in Sidon.");
        var report = Kept.Report($"n{number:00}", string.Join('\n', lines), Often(5) ? null : Pick(Outlets), Often(8) ? null : new DateOnly(2024, _random.Next(1, 7), 10)) with { Language = Often(6) ? "fr" : "en" };
        return Kept.Of(report) with
        {
            Statements = [.. made.Select((line, i) => Kept.Statement(report, line.Id, $"{line.Speaker}, {i}", line.Text) with
            {
                Speaker = line.Speaker,
                Chain = [Often(6) ? Statement.UnknownLink : line.Speaker],
                Standing = (Standing)_random.Next(5),
                Act = (StatementAct)_random.Next(6),
                Certainty = (Certainty)_random.Next(7),
                Form = (StatementForm)_random.Next(3),
            })],
            Figures = [.. made.Select((line, i) => Kept.Figure(report, $"f{i + 1}", $"{i + 1} people", i + 1, i + 1, Often(2) ? "person" : "soldier", Often(2) ? FigureMeasure.Killed : FigureMeasure.Captured) with
            {
                Statement = line.Id,
            })],
            Places = [.. Towns.SelectMany(town => At(report, town)).OrderBy(place => place.Span.Start)],
        };
    }

    /// <summary>Every place where a town is named.</summary>
    private static IEnumerable<PlaceMention> At(Report report, (string Name, string Country, string Admin1, int Id) town)
    {
        for (var at = report.Text.IndexOf(town.Name, StringComparison.Ordinal); at >= 0; at = report.Text.IndexOf(town.Name, at + 1, StringComparison.Ordinal))
            yield return Kept.Town(report, town.Name, town.Country, town.Admin1, town.Id) with { Span = new(at, at + town.Name.Length) };
    }

    private bool Often(int oneIn) => _random.Next(oneIn) == 0;

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
