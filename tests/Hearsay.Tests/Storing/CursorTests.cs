using System.Text.Json;
using Hearsay.Exporting;
using Hearsay.Searching;
using Hearsay.Storing;
using Hearsay.Tests.Conventions;

namespace Hearsay.Tests.Storing;

/// <summary>The parts of a list, put together, are the list.</summary>
public sealed class CursorTests(CursorTests.Samples samples) : IClassFixture<CursorTests.Samples>
{
    [Theory]
    [InlineData(1, null)]
    [InlineData(4, null)]
    [InlineData(2, "killed")]
    public void Claims_go_on_behind_any_row(int size, string? about) =>
        AssertWhole(size, about, (archive, filter) => archive.Claims(filter).Select(claim => (claim.Id, claim.Cursor)));

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, null)]
    public void Series_go_on_behind_any_row(int size, string? about) =>
        AssertWhole(size, about, (archive, filter) => archive.Series(filter).Select(series => (series.Id, series.Cursor)));

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    public void The_timeline_goes_on_behind_any_row(int size, bool lastFirst) =>
        AssertWhole(size, null, (archive, filter) => archive.Timeline(filter, lastFirst: lastFirst).Select(entry => (entry.Claim.Id, entry.Cursor)));

    [Theory]
    [InlineData(1, null)]
    [InlineData(3, null)]
    [InlineData(2, "market")]
    public void Sources_go_on_behind_any_row(int size, string? about) =>
        AssertWhole(size, about, (archive, filter) => archive.Sources(filter).Select(source => (source.Identity.Key, source.Cursor)));

    [Theory]
    [InlineData(1, null)]
    [InlineData(3, null)]
    [InlineData(2, "roof")]
    public void Searches_go_on_behind_any_row(int size, string? about) =>
        AssertWhole(size, about, (archive, filter) => archive.Search(SearchQuery.Parse("the"), filter).Select(hit => (hit.Report.Id, (string?)hit.Cursor)));

    [Fact]
    public async Task Copies_go_on_behind_any_row()
    {
        using var folder = new TemporaryFolder();
        foreach (var text in (string[])["The ferry of Quarn is closed, mayor Ilse Tovar said on Sunday.", "Nobody has seen the miller since Friday, his neighbours told us.", "Velm builds a bridge with twelve arches, according to its council."])
            foreach (var outlet in (string[])["Ledger", "Radio"])
                folder.Write($"{text[..5]}-{outlet}.txt", $"Quarn {outlet}\n5 May 2024\n\nNEWS\n\n{text}\n");
        await Dump.AddAsync(folder.At("s.db"), [folder.Path]);
        using var archive = Archive.Open(folder.At("s.db"), create: false);
        var families = archive.Copies().ToList();
        Assert.Equal(3, families.Count);
        for (var i = 0; i < families.Count; i++)
        {
            var cursor = JsonDocument.Parse(JsonAnswers.Of(families[i])).RootElement.GetProperty("cursor").GetString();
            Assert.Equal(families.Skip(i + 1).Select(family => family.Id), archive.Copies(new() { After = cursor }).Select(family => family.Id));
        }
    }

    [Fact]
    public async Task A_search_goes_on_where_it_stopped_though_reports_were_added()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 6; i++)
            folder.Write($"{i}.txt", $"The mill of Quarn stood still, {string.Concat(Enumerable.Repeat("said the miller, ", i))}and nobody knew why it did on day {i}.\n");
        await Dump.AddAsync(folder.At("s.db"), [folder.Path]);
        using var archive = Archive.Open(folder.At("s.db"), create: false);
        var before = archive.Search(SearchQuery.Parse("mill")).ToList();
        await Dump.AddAsync(folder.At("s.db"), [folder.Write("more.txt", "A mill, the mill, and mills: the mill of Velm burned down, the mill of Orn did not.\n")]);
        Assert.Equal(before.Skip(3).Select(hit => hit.Report.Id), archive.Search(SearchQuery.Parse("mill"), new() { After = before[2].Cursor }).Select(hit => hit.Report.Id));
    }

    [Fact]
    public void What_is_no_position_in_a_list_is_refused()
    {
        using var archive = Archive.Open(samples.Store, create: false);
        var statement = archive.Statements().First().Cursor;
        foreach (var cursor in (string[])["", "r-1", "2024-03-01", statement + "/1", "1/2", "a/b/c", "a/b/c/d"])
            Assert.All(EveryList.Of(archive, new() { After = cursor }), list => Assert.Throws<FormatException>(list));
        Assert.Throws<FormatException>(() => archive.Figures(new() { After = statement }));
        Assert.Throws<FormatException>(() => archive.Families(new() { After = statement }));
    }

    private void AssertWhole(int size, string? about, Func<Archive, ReportFilter, IEnumerable<(string Row, string? Cursor)>> list)
    {
        using var archive = Archive.Open(samples.Store, create: false);
        var whole = list(archive, new() { About = about }).Select(row => row.Row).ToList();
        var parts = new List<string>();
        string? after = null;
        do
        {
            var part = list(archive, new() { About = about, Limit = size, After = after }).ToList();
            parts.AddRange(part.Select(row => row.Row));
            after = part.Count == size ? part[^1].Cursor : null;
        }
        while (after is not null && parts.Count <= whole.Count);
        Assert.True(whole.Count > size);
        Assert.Equal(whole, parts);
    }

    /// <summary>A store of the samples.</summary>
    public sealed class Samples : IAsyncLifetime, IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public string Store => _folder.At("store.db");

        public Task InitializeAsync() => Dump.AddAsync(Store, [Path.Combine(SourceTree.Root, "samples")]);

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _folder.Dispose();
    }
}
