using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

public sealed class FacetsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FacetsTests() => Kept.In(Store, Ferry(), Mill());

    private string Store => _folder.At("store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reports_are_counted_by_all_they_have()
    {
        var facets = Of(new());
        Assert.Equal(2, facets.Total);
        Assert.Equal(["Island Radio 1", "The Quarn Ledger 1"], Told(facets.Outlets));
        Assert.Equal(["Mara Dussel 2", "Ilan Torvek 1"], Told(facets.Sources));
        Assert.Equal(["named 2", "anonymous 1"], Told(facets.Standings));
        Assert.Equal(["says 2", "denies 1"], Told(facets.Acts));
        Assert.Equal(["2024-04 1", "2024-05 1"], Told(facets.Months));
        Assert.Equal(["Syria 2", "Idlib, SY 1", "Latakia, SY 1"], Told(facets.Places));
        Assert.Equal(["en 2"], Told(facets.Languages));
    }

    [Fact]
    public void Statements_are_counted_too()
    {
        var facets = Of(new(), FacetUnit.Statements);
        Assert.Equal(4, facets.Total);
        Assert.Equal(["The Quarn Ledger 3", "Island Radio 1"], Told(facets.Outlets));
        Assert.Equal(["Mara Dussel 3", "Ilan Torvek 1"], Told(facets.Sources));
        Assert.Equal(["named 3", "anonymous 1"], Told(facets.Standings));
        Assert.Equal(["2024-04 1", "2024-05 3"], Told(facets.Months));
        Assert.Equal(["Syria 3", "Latakia, SY 2", "Idlib, SY 1"], Told(facets.Places));
    }

    [Fact]
    public void A_kind_that_is_asked_for_does_not_hide_its_alternatives()
    {
        var facets = Of(new() { Standings = [Standing.Anonymous] }, FacetUnit.Statements);
        Assert.Equal(1, facets.Total);
        Assert.Equal(["named 3", "anonymous 1"], Told(facets.Standings));
        Assert.Equal(["says 1"], Told(facets.Acts));
        Assert.Equal(["The Quarn Ledger 1"], Told(facets.Outlets));
    }

    [Fact]
    public void What_is_left_out_counts_nowhere()
    {
        var facets = Of(new() { NotStandings = [Standing.Anonymous], NotOutlets = ["island"] }, FacetUnit.Statements);
        Assert.Equal((2, "named 2"), (facets.Total, Assert.Single(Told(facets.Standings))));
    }

    [Fact]
    public void Each_value_finds_as_many_as_it_counts()
    {
        using var archive = Archive.Open(Store, create: false);
        var facets = archive.Facets(new(), FacetUnit.Statements);
        Assert.All(facets.Places, place => Assert.Equal(place.Count, archive.Statements(new() { Place = place.Value }).Count()));
        Assert.All(facets.Standings, standing => Assert.Equal(standing.Count, archive.Statements(new() { Standings = FilterWords.Parse<Standing>(standing.Value) }).Count()));
        Assert.All(facets.Sources, source => Assert.Equal(source.Count, archive.Statements(new() { By = source.Value }).Count()));
    }

    [Fact]
    public void No_more_are_given_than_are_asked_for() => Assert.Equal(["Mara Dussel 2"], Told(Of(new(), most: 1).Sources));

    [Fact]
    public void An_empty_list_has_no_facets()
    {
        var facets = Of(new() { Outlet = "nobody" });
        Assert.Equal(0, facets.Total + facets.Outlets.Count + facets.Sources.Count + facets.Standings.Count + facets.Places.Count + facets.Months.Count);
    }

    private static Analysis Ferry()
    {
        var report = Kept.Report("a", "Mara Dussel said that the ferry left Binnish.", day: new(2024, 4, 30));
        return Kept.Of(report) with
        {
            Statements = [Kept.Statement(report, "s1", "Mara Dussel", "that the ferry left Binnish")],
            Places = [Kept.Town(report, "Binnish", "SY", "Idlib", 171979)],
        };
    }

    private static Analysis Mill()
    {
        var report = Kept.Report("b", "Mara Dussel said that the mill of Latakia stood.\nShe denied that it was old.\nIlan Torvek said that Latakia was calm.", "The Quarn Ledger", new(2024, 5, 2));
        return Kept.Of(report) with
        {
            Statements =
            [
                Kept.Statement(report, "s1", "Mara Dussel", "that the mill of Latakia stood"),
                Kept.Statement(report, "s2", "She", "that it was old") with { Act = StatementAct.Denies, Chain = ["Mara Dussel"] },
                Kept.Statement(report, "s3", "Ilan Torvek", "that Latakia was calm") with { Standing = Standing.Anonymous },
            ],
            Places = [Kept.Town(report, "Latakia", "SY", "Latakia", 173576), Kept.Town(report, "Latakia", "SY", "Latakia", 173576) with { Span = Kept.Span(report, "Latakia was") }],
        };
    }

    private Facets Of(ReportFilter filter, FacetUnit unit = FacetUnit.Reports, int most = 20)
    {
        using var archive = Archive.Open(Store, create: false);
        return archive.Facets(filter, unit, most);
    }

    private static List<string> Told(IReadOnlyList<FacetCount> counts) => [.. counts.Select(count => $"{count.Label} {count.Count}")];
}
