using Hearsay.Copies;
using Hearsay.Exporting;
using Hearsay.Storing;
using Hearsay.Tests.Copies;

namespace Hearsay.Tests.Storing;

public sealed class StoredCopiesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.At("store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Copies_are_folded_under_the_report_they_came_from()
    {
        await Dump.AddAsync(Store, Files());
        using var archive = Archive.Open(Store, create: false);
        var families = archive.Families().ToList();
        Assert.Equal(2, families.Count);
        var ferry = families.Single(family => family.Copies.Count > 0);
        Assert.Equal(("Quellmouth Post", 2, 3), (ferry.First.Report.Outlet, ferry.Copies.Count, ferry.Files.Count));
    }

    [Fact]
    public async Task A_filter_that_finds_a_copy_finds_its_family()
    {
        await Dump.AddAsync(Store, Files());
        using var archive = Archive.Open(Store, create: false);
        var family = Assert.Single(archive.Families(new() { Outlet = "Island Radio" }));
        Assert.Equal("Quellmouth Post", family.First.Report.Outlet);
    }

    [Fact]
    public async Task A_copy_tells_its_source_and_what_was_changed()
    {
        await Dump.AddAsync(Store, Files());
        using var archive = Archive.Open(Store, create: false);
        var copy = Assert.Single(archive.Copies()).Members.Single(member => member.Report.Outlet == "Island Radio");
        Assert.Equal((CopyRelation.Edited, CopyPlacement.Date), (copy.Relation, copy.Placement));
        Assert.Contains(copy.Changes, change => change is { Kind: ChangeKind.HedgeRemoved, Was: "allegedly" });
        Assert.Equal(copy.Report.Id, archive.CopiesOf(archive.Report("radio.csv#1")!).Members[copy.Depth].Report.Id);
    }

    [Fact]
    public async Task A_report_without_copies_is_alone_in_its_family()
    {
        await Dump.AddAsync(Store, Files());
        using var archive = Archive.Open(Store, create: false);
        Assert.Single(archive.CopiesOf(archive.Report("council.txt")!).Members);
    }

    [Fact]
    public async Task Copies_are_the_same_whatever_the_order_in_which_they_came()
    {
        var files = Files();
        await Dump.AddAsync(Store, files);
        var other = _folder.At("other.db");
        foreach (var file in files.Reverse())
            await Dump.AddAsync(other, [file]);
        Assert.Equal(Dump.Of(Store), Dump.Of(other));
        Dump.AssertSound(other);
    }

    [Fact]
    public async Task The_store_and_the_finder_agree()
    {
        await Dump.AddAsync(Store, [.. Files(), _folder.Write("news.csv", new InventedNews(9).Csv(150))]);
        using var archive = Archive.Open(Store, create: false);
        var found = CopyFinder.Find(archive.Reports().Select(stored => stored.Report));
        Assert.Equal(found.Select(f => f.Id), archive.Copies().Where(f => f.Members.Any(m => m.Of is not null && m.Of != m.Report.Id)).Select(f => f.Id));
    }

    [Fact]
    public async Task A_store_of_an_older_program_is_compared_when_it_is_added_to()
    {
        await Dump.AddAsync(Store, Files());
        var before = Dump.Of(Store);
        Dump.Ask(Store, "DELETE FROM copy_links; DELETE FROM sketches; DELETE FROM fingerprints; UPDATE reports SET source = NULL, compared = 0");
        await Dump.AddAsync(Store, []);
        Assert.Equal(before, Dump.Of(Store));
    }

    [Fact]
    public async Task A_family_is_one_line_of_json()
    {
        await Dump.AddAsync(Store, Files());
        using var archive = Archive.Open(Store, create: false);
        var json = JsonAnswers.Of(Assert.Single(archive.Copies()));
        Assert.Contains("\"of\":null,\"relation\":null", json, StringComparison.Ordinal);
        Assert.Contains("\"relation\":\"edited\"", json, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"hedge-removed\",\"altersMeaning\":true", json, StringComparison.Ordinal);
    }

    private string[] Files() =>
    [
        _folder.Write("post.csv", Csv("Quellmouth Post", "2020-05-05", Stories.Ferry)),
        _folder.Write("radio.csv", Csv("Island Radio", "2020-05-06", Stories.Ferry.Replace("allegedly ", "", StringComparison.Ordinal))),
        _folder.Write("lead.csv", Csv("Coast Ledger", "2020-05-07", Stories.FerryLead)),
        _folder.Write("council.txt", Stories.Council),
    ];

    private static string Csv(string outlet, string date, string text) =>
        $"outlet,date,text\n{outlet},{date},\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n";
}
