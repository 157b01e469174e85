using System.Text.Json;

namespace Hearsay.Web.Tests;

/// <summary>Reports whose every field tries to be more than text.</summary>
public sealed class HostileReportTests : IAsyncLifetime
{
    private const string Attack = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";

    private OpenRoom _room = null!;

    public async Task InitializeAsync()
    {
        var record = JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["title"] = $"Bridge {Attack}",
            ["author"] = $"Bob {Attack}",
            ["outlet"] = $"Herald {Attack}",
            ["url"] = "javascript:alert(3)//http://a.example/",
            ["date"] = "2024-05-01",
            ["text"] = $"“The bridge {Attack} has fallen,” said Ana {Attack} Keld on Tuesday.\n\nThe mayor of <b onclick=alert(4)>Veldra</b> said that {Attack} 14 people were killed.\n\nAccording to “</textarea></title>”, it was \u202egnihton\u202c and \u0007 more than that.\n",
        });
        _room = await OpenRoom.OverTextAsync("hostile.jsonl", record + "\n");
    }

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task Nothing_in_a_report_is_taken_for_markup()
    {
        var id = JsonDocument.Parse(await TextAsync("/api/v1/reports")).RootElement.GetProperty("items")[0].GetProperty("id").GetString();
        foreach (var path in (string[])["/", "/reports", $"/reports/{id}", $"/reports/{id}?span=0-40", "/statements", "/claims", "/figures", "/figures?view=all", "/sources", "/map", "/timeline", "/search?q=bridge", $"/search?q={Uri.EscapeDataString(Attack)}",
            $"/reports?outlet={Uri.EscapeDataString(Attack)}", $"/source?name={Uri.EscapeDataString(Attack)}", $"/nothing{Uri.EscapeDataString(Attack)}"])
        {
            var page = await TextAsync(path);
            PageChecks.HasNoCodeInside(page);
            Assert.DoesNotContain(page, c => c is '\u202e' or '\u0007');
        }
    }

    [Fact]
    public async Task The_words_are_shown_as_they_stand()
    {
        var id = JsonDocument.Parse(await TextAsync("/api/v1/reports")).RootElement.GetProperty("items")[0].GetProperty("id").GetString();
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", await TextAsync($"/reports/{id}"), StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(string path) => await (await _room.Client.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsStringAsync();
}
