using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

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
            ["outlet"] = $"=HYPERLINK(\"http://evil.example\")\u2028=1+1 {Attack}",
            ["url"] = "javascript:alert(3)//http://a.example/",
            ["date"] = "2024-05-01",
            ["text"] = $"“The bridge {Attack} has fallen,” said Ana {Attack} Keld on Tuesday.\n\nThe mayor of <b onclick=alert(4)>Veldra</b> said that {Attack} 14 people were killed.\n\nAccording to “</textarea></title>”, it was \u202egnihton\u202c and \u0007 more than that, \u009b31m and \u2028 so on.\n\n@SUM(A1) fell, Ilse Tovar said on Friday.\n",
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

    [Theory]
    [InlineData("reports")]
    [InlineData("statements")]
    [InlineData("figures")]
    [InlineData("claims")]
    [InlineData("places")]
    [InlineData("sources")]
    [InlineData("timeline")]
    [InlineData("search?q=bridge")]
    [InlineData("copies")]
    [InlineData("facets")]
    [InlineData("desk")]
    public async Task No_answer_for_programs_has_a_character_that_is_not_seen_but_does_something(string path)
    {
        foreach (var format in (string[])["", "format=ndjson", "format=csv", "format=geojson"])
        {
            var answer = await TextAsync($"/api/v1/{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{format}");
            Assert.DoesNotContain(answer, c => char.IsControl(c) && c is not ('\r' or '\n') || c is '\u202e' or '\u202c' || c == '\u2028' && format != "format=csv");
        }
    }

    [Theory]
    [InlineData("reports")]
    [InlineData("statements")]
    [InlineData("claims")]
    [InlineData("sources")]
    public async Task Every_row_of_a_table_has_its_columns_and_no_cell_is_a_formula(string path)
    {
        var text = await TextAsync($"/api/v1/{path}?format=csv");
        using var reader = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false, NewLine = "\r\n" });
        var columns = 0;
        while (await reader.ReadAsync())
        {
            columns = columns == 0 ? reader.Parser.Count : columns;
            Assert.Equal(columns, reader.Parser.Count);
            Assert.All(reader.Parser.Record!, cell => Assert.False(cell.TrimStart() is ['=' or '@', ..], cell));
        }
        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal).Split('"').Where((_, i) => i % 2 == 0).SelectMany(outside => outside));
    }

    [Fact]
    public async Task The_words_are_shown_as_they_stand()
    {
        var id = JsonDocument.Parse(await TextAsync("/api/v1/reports")).RootElement.GetProperty("items")[0].GetProperty("id").GetString();
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", await TextAsync($"/reports/{id}"), StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(string path) => await (await _room.Client.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsStringAsync();
}
