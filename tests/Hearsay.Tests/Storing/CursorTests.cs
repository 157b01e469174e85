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
