using Hearsay.Reading;
using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

public sealed class ArchiveTests : IDisposable
{
    private const string Body = "Ilan Torvek said that the granary in Veldra had burned down. “Nothing is left of it,” he told Island Radio on Tuesday.";
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.At("store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Adding_the_same_again_changes_nothing()
    {
        var csv = _folder.Write("a.csv", new InventedNews(1).Csv(120));
        await Dump.AddAsync(Store, [csv]);
        var before = Dump.Of(Store);
        var again = await Dump.AddAsync(Store, [csv]);
        Assert.Equal((0, 1), (again.Read, again.KnownInputs));
        Dump.Ask(Store, "DELETE FROM inputs");
        again = await Dump.AddAsync(Store, [csv]);
        Assert.Equal((120, 120, 0, 0), (again.Read, again.Same, again.NewReports, again.Copies));
        Assert.Equal(before, Dump.Of(Store));
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(2, 4, true)]
    [InlineData(3, 1, false)]
    [InlineData(4, 4, false)]
    [InlineData(5, 4, false)]
    public async Task The_order_of_files_and_the_number_of_threads_never_show(int seed, int threads, bool together)
    {
        var files = Files();
        await Dump.AddAsync(Store, files, new ReadingOptions { Threads = 2 });
        var expected = Dump.Of(Store);

        var other = _folder.At("other.db");
        var shuffled = files.ToArray();
        new Random(seed).Shuffle(shuffled);
        foreach (var part in together ? [shuffled] : shuffled.Chunk(1))
            await Dump.AddAsync(other, part, new ReadingOptions { Threads = threads });
        Assert.Equal(expected, Dump.Of(other));
        Dump.AssertSound(other);
    }

    [Fact]
    public async Task A_copy_with_an_earlier_date_becomes_the_face_of_its_report()
    {
        await Dump.AddAsync(Store, [_folder.Write("late.csv", $"outlet,date,title,text\nThe Quarn Ledger,2021-05-04,Fire,\"{Body}\"\n")]);
        await Dump.AddAsync(Store, [_folder.Write("early.csv", $"outlet,date,title,text\nIsland Radio,2021-05-03,Granary lost,\"{Body.Replace('“', '"').Replace('”', '"').Replace("\"", "\"\"")}\"\n")]);
        using var archive = Archive.Open(Store, create: false);
        var report = Assert.Single(archive.Reports());
        Assert.Equal(("Island Radio", "Granary lost", 2), (report.Report.Outlet, report.Report.Title, report.Files.Count));
        Assert.All(archive.Statements(), s => Assert.All(s.Statement.Content, span => Assert.InRange(span.End, 1, report.Report.Text.Length)));
        Dump.AssertSound(Store);
    }

    [Fact]
    public async Task A_file_with_new_content_keeps_the_old_report_too()
    {
        await Dump.AddAsync(Store, [_folder.Write("a.txt", Body)]);
        await Dump.AddAsync(Store, [_folder.Write("a.txt", Body.Replace("burned down", "been sold", StringComparison.Ordinal))]);
        using var archive = Archive.Open(Store, create: false);
        Assert.Equal(2, archive.Reports().Count());
        Assert.Null(archive.Report("a.txt"));
    }

    [Fact]
    public async Task Other_options_read_a_file_again_and_the_last_reading_counts()
    {
        var file = _folder.Write("a.txt", Body);
        await Dump.AddAsync(Store, [file]);
        var plain = Dump.Of(Store);
        await Dump.AddAsync(Store, [file], new ReadingOptions { Outlet = "Island Radio", Published = "2021-05-03" });
        using (var archive = Archive.Open(Store, create: false))
            Assert.Equal("Island Radio", Assert.Single(archive.Reports()).Report.Outlet);
        await Dump.AddAsync(Store, [file]);
        Assert.Equal(plain, Dump.Of(Store));
    }

    [Fact]
    public async Task The_place_a_report_is_dated_from_is_kept()
    {
        var file = _folder.Write("a.txt", "Granary lost\n\nKYIV, Ukraine (AP) — " + Body);
        await Dump.AddAsync(Store, [file]);
        using (var archive = Archive.Open(Store, create: false))
            Assert.Equal("KYIV, Ukraine", Assert.Single(archive.Reports()).Report.Dateline);
        Dump.Ask(Store, "DELETE FROM inputs");
        Assert.Equal(1, (await Dump.AddAsync(Store, [file])).Same);
    }

    [Fact]
    public async Task Another_map_reads_a_table_again()
    {
        var other = Body.Replace("granary", "mill", StringComparison.Ordinal);
        var file = _folder.Write("a.csv", $"text,summary\n\"{Body}\",\"{other}\"\n");
        await Dump.AddAsync(Store, [file]);
        await Dump.AddAsync(Store, [file], new ReadingOptions { Map = FieldMap.Parse("text=summary") });
        using var archive = Archive.Open(Store, create: false);
        Assert.Equal(other, Assert.Single(archive.Reports()).Report.Text);
    }

    [Fact]
    public async Task What_an_older_engine_analysed_is_analysed_again()
    {
        await Dump.AddAsync(Store, [_folder.Write("a.csv", new InventedNews(2).Csv(150))]);
        var before = Dump.Of(Store);
        Dump.Ask(Store, "UPDATE reports SET engine = 0; DELETE FROM statement_words; DELETE FROM statements");
        var progress = await Dump.AddAsync(Store, [_folder.At("a.csv")]);
        Assert.Equal(before, Dump.Of(Store));
        Assert.True(progress.Reanalysed > 100);
        Dump.AssertSound(Store);
    }

    [Fact]
    public async Task What_an_older_engine_left_is_not_taken_for_damage()
    {
        await Dump.AddAsync(Store, [_folder.Write("a.csv", new InventedNews(2).Csv(30))]);
        Dump.Ask(Store, "UPDATE reports SET engine = 0; UPDATE propositions SET content = x'00'");
        Assert.Contains("another version", Assert.Throws<StoreException>(() => Dump.Of(Store)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_is_told_and_what_was_committed_stays()
    {
        var csv = _folder.Write("a.csv", new InventedNews(3).Csv(600));
        var error = await Assert.ThrowsAsync<StoreException>(() => Dump.AddAsync(Store, [csv], settings: new StoreSettings { MostPages = 1000 }));
        Assert.Contains("store.db: the disk is full", error.Message, StringComparison.Ordinal);
        Dump.AssertSound(Store);
        var kept = int.Parse(Dump.Ask(Store, "SELECT count(*) FROM files")!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(kept > 0 && kept % 100 == 0, $"{kept} files kept");
        var rest = await Dump.AddAsync(Store, [csv]);
        Assert.Equal(kept, rest.Same);
    }

    [Fact]
    public async Task Two_that_add_at_the_same_time_both_succeed()
    {
        var files = Enumerable.Range(0, 4).Select(i => _folder.Write($"{i}.csv", new InventedNews(40 + i).Csv(150))).ToArray();
        await Dump.AddAsync(_folder.At("alone.db"), files);
        await Task.WhenAll(
            Task.Run(() => Dump.AddAsync(Store, files[..2], new ReadingOptions { Threads = 1 })),
            Task.Run(() => Dump.AddAsync(Store, files[1..], new ReadingOptions { Threads = 1 })));
        Assert.Equal(Dump.Of(_folder.At("alone.db")), Dump.Of(Store));
    }

    [Fact]
    public async Task Text_that_no_encoding_should_hold_is_stored_and_found_the_same_again()
    {
        var file = _folder.Write("a.jsonl", """{"title":"Half \ud83d a\u0000 letter\u0002","text":"Mara Dussel said that \ud83d the \u0000 ferry \u0002 had \u0003 sunk.\u001b[31m"}""");
        await Dump.AddAsync(Store, [file]);
        Dump.Ask(Store, "DELETE FROM inputs");
        Assert.Equal(1, (await Dump.AddAsync(Store, [file])).Same);
        using var archive = Archive.Open(Store, create: false);
        var hit = Assert.Single(archive.Search(Searching.SearchQueryTests.Parse("sunk")));
        Assert.Equal("sunk", Assert.Single(hit.Matches).Of(hit.Report.Text));
    }

    private string[] Files()
    {
        var body = new InventedNews(7).Body();
        return
        [
            _folder.Write("one.txt", "Granary lost\n\nBy Mara Dussel\n\nIsland Radio\n\n3 May 2021\n\n" + body),
            _folder.Write("two.txt", body),
            _folder.Write("three.html", $"<html><head><title>Granary lost</title></head><body><p>{body.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></body></html>"),
            _folder.Write("four.csv", $"outlet,date,text\nThe Quarn Ledger,2021-05-02,\"{body}\"\nThe Quarn Ledger,2021-05-02,\"{body.Replace("“", "''", StringComparison.Ordinal)}\"\n"),
            _folder.Write("five.csv", new InventedNews(8).Csv(40)),
            _folder.Write("six.csv", new InventedNews(8).Csv(25)),
        ];
    }
}
