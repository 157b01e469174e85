using System.Net;
using System.Text.Json;

namespace Hearsay.Web.Tests;

/// <summary>A room over the samples, shared by the tests of a class.</summary>
public sealed class SampleRoom : IAsyncLifetime
{
    public OpenRoom Room { get; private set; } = null!;

    public HttpClient Client => Room.Client;

    public async Task InitializeAsync() => Room = await OpenRoom.OverAsync([OpenRoom.Samples]);

    public async Task DisposeAsync() => await Room.DisposeAsync();

    /// <summary>The body of a page or answer that must be there.</summary>
    public async Task<string> GetAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{(int)answer.StatusCode} {path}: {body}");
        return body;
    }

    /// <summary>The same as JSON.</summary>
    public async Task<JsonElement> JsonAsync(string path)
    {
        using var document = JsonDocument.Parse(await GetAsync(path));
        return document.RootElement.Clone();
    }

    /// <summary>The identifier of the first report that a search finds.</summary>
    public async Task<string> ReportAsync(string query) =>
        (await JsonAsync($"/api/v1/search?q={Uri.EscapeDataString(query)}")).GetProperty("items")[0].GetProperty("report").GetString()!;
}
