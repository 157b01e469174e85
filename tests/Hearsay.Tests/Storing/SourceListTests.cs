using Hearsay.Claims.Roots;
using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

public sealed class SourceListTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.At("store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_source_is_one_whatever_reports_call_it_and_counted_with_its_outlets()
    {
        Kept.In(Store, One(), Other());
        var watch = Sources().Single(s => s.Identity.Key == "body:hrw");
        Assert.Equal((3, 2, "Human Rights Watch", RootType.Monitor), (watch.Statements, watch.Reports, watch.Identity.Name, watch.Identity.Type));
        Assert.Equal(["Harbour Ledger", "Island Radio"], watch.Outlets);
        Assert.Equal((new DateOnly(2024, 5, 1), new DateOnly(2024, 5, 3)), (watch.First, watch.Last));
    }

    [Fact]
    public void Those_with_most_statements_come_first_and_the_unknown_last()
    {
        Kept.In(Store, One(), Other());
        Assert.Equal(["body:hrw", "person:mara dusel", "unknown"], Sources().Select(s => s.Identity.Key));
        Assert.False(Sources()[^1].Identity.IsKnown);
    }

    [Fact]
    public void Filters_hold_for_sources()
    {
        Kept.In(Store, One(), Other());
        Assert.Equal(["body:hrw"], Sources(new() { Outlet = "ledger" }).Select(s => s.Identity.Key));
        Assert.Equal(1, Sources(new() { Outlet = "ledger" })[0].Statements);
        Assert.Equal(["person:mara dusel"], Sources(new() { About = "bridge" }).Select(s => s.Identity.Key));
        Assert.Equal(["Island Radio"], Sources(new() { About = "bridge" })[0].Outlets);
        Assert.Equal(["body:hrw"], Sources(new() { Since = new(2024, 5, 2) }).Select(s => s.Identity.Key));
        Assert.Single(Sources(new() { Limit = 1 }));
    }

    [Fact]
    public void What_is_listed_does_not_depend_on_the_order_of_reports()
    {
        Kept.In(Store, One(), Other());
        var first = Sources();
        Kept.In(_folder.At("other.db"), Other(), One());
        using var archive = Archive.Open(_folder.At("other.db"), create: false);
        Assert.Equal(first.Select(Line), archive.Sources().Select(Line));

        static string Line(StoredSource s) => $"{s.Identity} {s.Statements} {s.Reports} {string.Join(',', s.Outlets)} {s.OnlyRoot} {s.OnlyRootOfSeveral} {s.First} {s.Last}";
    }

    [Fact]
    public void Statements_are_found_by_the_usual_name_of_a_source_that_the_report_calls_otherwise()
    {
        Kept.In(Store, Other());
        using var archive = Archive.Open(Store, create: false);
        Assert.Single(archive.Statements(new() { By = "\"Human Rights Watch\"" }));
    }

    [Fact]
    public void A_listed_statement_tells_who_its_root_is_whatever_the_report_calls_it()
    {
        Kept.In(Store, Other());
        using var archive = Archive.Open(Store, create: false);
        Assert.Equal("Human Rights Watch", archive.Statements(new() { By = "\"Human Rights Watch\"" }).Single().Root.Name);
    }

    [Fact]
    public void A_report_that_goes_takes_its_sources_along()
    {
        Kept.In(Store, One());
        using (var connection = Database.Open(Store, create: false, new StoreSettings()))
            Assert.Equal(3, connection.Number("SELECT count(*) FROM report_roots"));
        Kept.In(Store, One() with { Statements = [], Report = One().Report with { Title = "Told otherwise", Published = PublicationDate.Day(new(2024, 4, 1)) } });
        using (var connection = Database.Open(Store, create: false, new StoreSettings()))
            Assert.Equal(0, connection.Number("SELECT count(*) FROM report_roots"));
    }

    private List<StoredSource> Sources(ReportFilter? filter = null)
    {
        using var archive = Archive.Open(Store, create: false);
        return [.. archive.Sources(filter)];
    }

    private static Analysis One()
    {
        var report = Kept.Report("a", "Human Rights Watch said the market burned.\nMara Dussel said the bridge fell.\nThe group said the quay was empty.\nA source said nobody came.", day: new(2024, 5, 1));
        return Kept.Of(report) with
        {
            Statements =
            [
                Kept.Statement(report, "s1", "Human Rights Watch", "the market burned") with { Standing = Standing.Group },
                Kept.Statement(report, "s2", "Mara Dussel", "the bridge fell"),
                Kept.Statement(report, "s3", "The group", "the quay was empty") with { Standing = Standing.Group, Speaker = "Human Rights Watch", Chain = ["Human Rights Watch"] },
                Kept.Statement(report, "s4", "A source", "nobody came") with { Standing = Standing.Anonymous, RootKnown = false },
            ],
        };
    }

    private static Analysis Other()
    {
        var report = Kept.Report("b", "HRW said that two ferries sank.", "Harbour Ledger", new(2024, 5, 3));
        return Kept.Of(report) with { Statements = [Kept.Statement(report, "s1", "HRW", "that two ferries sank") with { Standing = Standing.Group }] };
    }
}
