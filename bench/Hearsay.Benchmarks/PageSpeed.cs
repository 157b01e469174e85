using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hearsay.Web;

namespace Hearsay.Benchmarks;

/// <summary>
/// How long the reading room takes for each page over the store of <see cref="QuerySpeed"/>, asked one after another by one reader, from the request to the
/// last byte, and how much of that the processor was busy, with the reader's part; and how many bytes a first visit brings, with style and script.
/// </summary>
internal static partial class PageSpeed
{
    private const int Asked = 20;

    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        await using var room = ReadingRoom.Build(new WebOptions { Store = QuerySpeed.Filled(), Port = 0 });
        await room.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(room.Urls.Single()) };
        var beside = await BesideAsync(client);
        foreach (var path in await PathsAsync(client))
            await MeasureAsync(client, path, beside);
        await room.StopAsync();
    }

    private static async Task<List<string>> PathsAsync(HttpClient client)
    {
        using var reports = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/v1/reports?since=2020-01-01&limit=1", UriKind.Relative)));
        var report = reports.RootElement.GetProperty("items")[0].GetProperty("id").GetString();
        var paths = new List<string>
        {
            "/", "/reports", "/reports?place=Syria", $"/reports/{report}", "/statements", "/statements?by=Quinbarmol", "/statements?act=denies", "/search?q=granary", "/search?q=%22ferry+of+aleppo%22",
            "/claims", "/claims?about=ferry", "/figures", "/figures?view=all", "/sources", "/sources?place=Syria", "/source?name=Quinbarmol", "/map", "/map?place=Syria", "/timeline", "/timeline?when=2020-01", "/api/v1/statements", "/api/v1/claims",
        };
        foreach (var list in (string[])["/claims", "/figures"])
            if (Link().Match(await client.GetStringAsync(new Uri(list, UriKind.Relative))) is { Success: true } link)
                paths.Add(link.Groups[1].Value);
        return paths;
    }

    private static async Task MeasureAsync(HttpClient client, string path, int beside)
    {
        var bytes = (await client.GetByteArrayAsync(new Uri(path, UriKind.Relative))).Length;
        var (times, busy) = (new List<double>(), new List<double>());
        for (var i = 0; i < Asked; i++)
        {
            var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            busy.Add((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        }
        times.Sort();
        busy.Sort();
        var kilobytes = (bytes + (path.StartsWith("/api", StringComparison.Ordinal) ? 0 : beside)) / 1000.0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {path,-46} {times[Asked / 2],8:N1} ms   p95 {times[Asked * 95 / 100],8:N1} ms   of processor time {busy[Asked / 2],8:N1} ms   {kilobytes,6:N0} kB"));
    }

    private static async Task<int> BesideAsync(HttpClient client)
    {
        var page = await client.GetStringAsync(new Uri("/help", UriKind.Relative));
        var sum = 0;
        foreach (Match file in Beside().Matches(page))
            sum += (await client.GetByteArrayAsync(new Uri(file.Groups[1].Value, UriKind.Relative))).Length;
        return sum;
    }

    [GeneratedRegex("\"(/assets/[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Beside();

    [GeneratedRegex("\"(/(?:claims/c|figures/f)-[0-9a-f]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
