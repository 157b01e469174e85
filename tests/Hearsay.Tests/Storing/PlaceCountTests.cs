using Hearsay.Reading;
using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

public sealed class PlaceCountTests : IDisposable
{
    /// <summary>Takes from a store what its seventh schema gave it.</summary>
    internal const string WithoutCounts = "DROP TRIGGER report_places_counted; DROP TRIGGER report_places_uncounted; DROP TABLE place_counts; DROP TABLE statement_places; DROP INDEX statements_kinds; ";

    private const string Text = "BEIRUT, Lebanon - Three ferries left Tripoli on Monday, the harbour master of Sidon said in Beirut.\n\nMayor Nadia Karam said Aleppo had bought two of them. Damascus denied it.\n";

    private const string Places = "SELECT group_concat(place || ',' || reports || ',' || statements || ',' || figures || ',' || mentions, ';') FROM ",
        Counts = Places + "(SELECT * FROM place_counts ORDER BY place)",
        Counted = Places + "(SELECT place, count(*) AS reports, sum(statements) AS statements, sum(figures) AS figures, sum(mentions) AS mentions FROM report_places GROUP BY place ORDER BY place)";

    private const string Named = "SELECT group_concat(place || ',' || statement || ',' || report || ',' || vouches, ';') FROM ",
        Kept = Named + "(SELECT * FROM statement_places ORDER BY place, statement)",
        Found = Named + "(SELECT DISTINCT w.container AS place, s.number AS statement, s.report AS report, s.vouches AS vouches FROM statements s JOIN place_mentions m ON m.report = s.report "
            + "AND m.start_at >= s.sentences_start AND m.start_at < s.sentences_end JOIN places_within w ON w.place = m.place ORDER BY 1, 2)";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Store => _folder.At("store.db");

    [Fact]
    public async Task Places_are_counted_as_reports_come_and_change()
    {
        await Dump.AddAsync(Store, [_folder.Write("a.txt", Text)]);
        AssertCounted();
        await Dump.AddAsync(Store, [_folder.Write("b.csv", new InventedNews(3).Csv(20)), _folder.Write("c.txt", Text + "Homs and Hama said nothing.\n")]);
        AssertCounted();
        await Dump.AddAsync(Store, [_folder.At("a.txt"), _folder.At("c.txt")], new ReadingOptions { Outlet = "Island Radio" });
        AssertCounted();
    }

    [Fact]
    public async Task A_store_without_places_of_statements_gets_them_when_it_is_opened()
    {
        await Dump.AddAsync(Store, [_folder.Write("a.txt", Text)]);
        var before = Dump.Of(Store);
        Dump.Ask(Store, WithoutCounts + "PRAGMA user_version = 6");
        using (Archive.Open(Store, create: false))
            Assert.Equal(before, Dump.Of(Store));
        AssertCounted();
    }

    [Theory]
    [InlineData("Lebanon")]
    [InlineData("Beirut")]
    public async Task Statements_at_a_place_are_counted_as_they_are_listed(string place)
    {
        await Dump.AddAsync(Store, [_folder.Write("a.txt", Text)]);
        using var archive = Archive.Open(Store, create: false);
        var filter = new ReportFilter { Place = place };
        var listed = archive.Statements(filter).Count();
        Assert.NotEqual(0, listed);
        Assert.Equal(listed, archive.Facets(filter, FacetUnit.Statements).Total);
        Assert.Equal(listed, archive.Sources(filter).Sum(source => source.Statements));
    }

    private void AssertCounted()
    {
        Assert.NotNull(Dump.Ask(Store, Counted));
        Assert.NotNull(Dump.Ask(Store, Found));
        Assert.Equal(Dump.Ask(Store, Counted), Dump.Ask(Store, Counts));
        Assert.Equal(Dump.Ask(Store, Found), Dump.Ask(Store, Kept));
    }
}
