using Hearsay.Exporting;
using Hearsay.Reading;
using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

/// <summary>What is counted of sources when reports are added is what a look at all reports would count.</summary>
public sealed class SourceCountTests : IDisposable
{
    private const string
        Counts = "SELECT group_concat(line, char(10)) FROM (SELECT key || ' ' || unknown || ' ' || statements || ' ' || reports AS line FROM root_counts ORDER BY key)",
        Counted = "SELECT group_concat(line, char(10)) FROM (SELECT t.key || ' ' || (t.key = 'unknown') || ' ' || sum(c.statements) || ' ' || count(*) AS line "
            + "FROM report_roots c JOIN roots t ON t.number = c.root GROUP BY t.key ORDER BY t.key)",
        Outlets = "SELECT group_concat(line, char(10)) FROM (SELECT root || ' ' || outlet || ' ' || files AS line FROM root_outlets ORDER BY 1)",
        CountedOutlets = "SELECT group_concat(line, char(10)) FROM (SELECT c.root || ' ' || f.outlet || ' ' || count(*) AS line FROM report_roots c JOIN files f ON f.report = c.report "
            + "WHERE f.outlet IS NOT NULL GROUP BY c.root, f.outlet ORDER BY 1)";

    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.At("store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reports_that_come_and_go_are_counted()
    {
        const string Text = "Mara Dusel of Human Rights Watch said that the ferry had sunk. Witnesses said it was full.";
        var (one, other) = (_folder.Write("a.txt", Text), _folder.Write("b.txt", Text + " Mara Dusel said it was raining, and the mayor said so too."));
        await Dump.AddAsync(Store, [one, other], new ReadingOptions { Outlet = "Harbour Ledger" });
        AssertCounted();
        await Dump.AddAsync(Store, [_folder.Write("copy.txt", Text)], new ReadingOptions { Outlet = "Island Radio" });
        AssertCounted();
        await Dump.AddAsync(Store, [one, other], new ReadingOptions { Outlet = "Sandmark Evening Post" });
        AssertCounted();
    }

    [Fact]
    public async Task A_store_without_counts_gets_them_when_it_is_opened()
    {
        await Dump.AddAsync(Store, [_folder.Write("b.csv", new InventedNews(3).Csv(20))]);
        var (before, sources) = (Dump.Of(Store), Sources());
        Dump.Ask(
            Store, "DROP TRIGGER report_roots_counted; DROP TRIGGER report_roots_uncounted; DROP TRIGGER report_roots_published; DROP TRIGGER report_roots_withdrawn; "
            + "DROP TRIGGER files_published; DROP TRIGGER files_withdrawn; DROP TABLE root_counts; DROP TABLE root_outlets; DROP TABLE kept_facets; DROP INDEX figures_statement; " + PlaceCountTests.WithoutCounts + "PRAGMA user_version = 5");
        Assert.Equal(sources, Sources());
        Assert.Equal(before, Dump.Of(Store));
        AssertCounted();
    }

    private void AssertCounted()
    {
        Assert.NotNull(Dump.Ask(Store, Counted));
        Assert.Equal(Dump.Ask(Store, Counted), Dump.Ask(Store, Counts));
        Assert.Equal(Dump.Ask(Store, CountedOutlets), Dump.Ask(Store, Outlets));
    }

    private List<string> Sources()
    {
        using var archive = Archive.Open(Store, create: false);
        return [.. archive.Sources().Select(source => JsonAnswers.Of(source))];
    }
}
