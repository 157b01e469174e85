using System.Globalization;
using Hearsay.Storing;
using Hearsay.Tests.Cli;

namespace Hearsay.Tests.Storing;

public sealed class KillingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_the_store_loses_nothing_committed_and_the_next_add_completes_it()
    {
        // By hand: HEARSAY_KILLS=20 dotnet test --filter Killed
        var kills = int.Parse(Environment.GetEnvironmentVariable("HEARSAY_KILLS") ?? "3", CultureInfo.InvariantCulture);
        var news = new InventedNews(99);
        for (var i = 0; i < 8; i++)
            _folder.Write($"in/{i}.csv", news.Csv(160, paragraphs: 8));
        await Dump.AddAsync(_folder.At("undisturbed.db"), [_folder.At("in")]);
        var expected = Dump.Of(_folder.At("undisturbed.db"));
        var random = new Random(kills);
        for (var i = 0; i < kills; i++)
            await KillAsync(_folder.At($"{i}.db"), expected, TimeSpan.FromMilliseconds(random.Next(50, 2000)));
    }

    private async Task KillAsync(string store, string expected, TimeSpan after)
    {
        using (var process = HearsayProcess.Start(_folder.Path, ["add", "in", "--store", store]))
        {
            var watch = Committed(store, process);
            await Task.Delay(after);
            process.Kill();
            await process.WaitForExitAsync();
            var committed = await watch;
            if (File.Exists(store) && new FileInfo(store).Length > 0)
                Assert.InRange(Count(store), committed, 8 * 160);
        }
        await Dump.AddAsync(store, [_folder.At("in")]);
        Dump.AssertSound(store);
        Assert.Equal(expected, Dump.Of(store));
    }

    /// <summary>How many files another program saw in the store last, before its writer was killed.</summary>
    private static async Task<long> Committed(string store, System.Diagnostics.Process writer)
    {
        var seen = 0L;
        while (!writer.HasExited)
        {
            if (File.Exists(store))
                seen = Math.Max(seen, Count(store));
            await Task.Delay(100);
        }
        return seen;
    }

    private static long Count(string store)
    {
        try
        {
            using var archive = Archive.Open(store, create: false);
            return archive.Reports().Sum(r => r.Files.Count);
        }
        catch (StoreException)
        {
            return 0;
        }
    }
}
