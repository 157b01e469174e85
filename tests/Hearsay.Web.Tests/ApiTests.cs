using System.Net;
using System.Text.Json;

namespace Hearsay.Web.Tests;

public sealed class ApiTests(SampleRoom room) : IClassFixture<SampleRoom>
{
    [Theory]
    [InlineData("/api/v1/reports")]
    [InlineData("/api/v1/statements")]
    [InlineData("/api/v1/copies")]
    [InlineData("/api/v1/claims")]
    [InlineData("/api/v1/timeline")]
    [InlineData("/api/v1/figures")]
    [InlineData("/api/v1/places")]
    [InlineData("/api/v1/sources")]
    [InlineData("/api/v1/search?q=market")]
    public async Task A_list_is_a_page_of_objects_in_the_shapes_of_the_command_line(string path)
    {
        var answer = await room.JsonAsync(path);
        Assert.Equal(1, answer.GetProperty("schema").GetInt32());
        Assert.NotEqual(0, answer.GetProperty("items").GetArrayLength());
        Assert.All(answer.GetProperty("items").EnumerateArray(), item => Assert.Equal(1, item.GetProperty("schema").GetInt32()));
    }

    [Theory]
    [InlineData("/api/v1/reports")]
    [InlineData("/api/v1/statements")]
    [InlineData("/api/v1/figures")]
    [InlineData("/api/v1/claims")]
    [InlineData("/api/v1/timeline")]
    [InlineData("/api/v1/sources")]
    [InlineData("/api/v1/series")]
    [InlineData("/api/v1/timeline?order=last")]
    [InlineData("/api/v1/statements?order=last")]
    [InlineData("/api/v1/reports?order=last")]
    [InlineData("/api/v1/search/families?q=market")]
    [InlineData("/api/v1/search?q=market")]
    public async Task The_pages_of_a_list_are_together_the_stream_of_it(string path)
    {
        var join = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var paged = new List<string>();
        for (string? cursor = string.Empty; cursor is not null;)
        {
            var page = await room.JsonAsync($"{path}{join}limit=2{(cursor.Length > 0 ? $"&after={Uri.EscapeDataString(cursor)}" : "")}");
            paged.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()));
            cursor = page.GetProperty("next").GetString();
        }
        var stream = (await room.GetAsync($"{path}{join}format=ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(paged.Count > 2);
        Assert.Equal(stream, paged);
    }

    [Theory]
    [InlineData("application/x-ndjson", "application/x-ndjson")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("application/geo+json;q=0.9, text/*;q=0.8", "application/geo+json")]
    [InlineData("application/x-ndjson;q=0, */*", "application/json")]
    [InlineData("application/x-ndjson;q=0.1, application/json", "application/json")]
    [InlineData("text/html, */*;q=0.1", "application/json")]
    [InlineData("text/html", "application/json")]
    public async Task The_format_that_is_liked_best_is_answered(string accept, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/statements?limit=2") { Headers = { { "Accept", accept } } };
        using var answer = await room.Client.SendAsync(request);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Fact]
    public async Task A_stream_goes_on_behind_a_row_too_and_may_be_longer_than_a_page()
    {
        var all = (await room.GetAsync("/api/v1/statements?format=ndjson&limit=5000")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var third = JsonDocument.Parse(all[2]);
        var rest = await room.GetAsync($"/api/v1/statements?format=jsonl&after={Uri.EscapeDataString(third.RootElement.GetProperty("cursor").GetString()!)}");
        Assert.Equal(all[3..], rest.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task What_a_list_is_made_of_and_when_claims_speak_of_are_counted_under_conditions()
    {
        var facets = await room.JsonAsync("/api/v1/facets?of=statements&act=denies&limit=2");
        var statements = await room.JsonAsync("/api/v1/statements?act=denies&limit=1000");
        Assert.Equal(statements.GetProperty("items").GetArrayLength(), facets.GetProperty("total").GetInt32());
        Assert.InRange(facets.GetProperty("outlets").GetArrayLength(), 1, 2);
        var counts = await room.JsonAsync("/api/v1/timeline/counts?per=year");
        var timeline = await room.JsonAsync("/api/v1/timeline?limit=1000");
        Assert.Equal(timeline.GetProperty("items").GetArrayLength(), counts.GetProperty("counts").EnumerateArray().Sum(count => count.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task What_the_first_page_shows_can_be_had()
    {
        var desk = await room.JsonAsync("/api/v1/desk");
        Assert.All((string[])["days", "reports", "oneWord"], list => Assert.NotEqual(0, desk.GetProperty(list).GetArrayLength()));
        Assert.NotNull(desk.GetProperty("until").GetString());
    }

    [Fact]
    public async Task A_search_can_leave_words_out()
    {
        var all = (await room.JsonAsync("/api/v1/search?q=market")).GetProperty("items").GetArrayLength();
        var some = (await room.JsonAsync("/api/v1/search?q=market&not=Torvek&not=no%20such%20phrase")).GetProperty("items").GetArrayLength();
        Assert.InRange(some, 1, all - 1);
    }

    [Fact]
    public async Task Conditions_are_named_as_on_the_command_line()
    {
        var answer = await room.JsonAsync("/api/v1/statements?by=Torvek&about=roof");
        var statement = Assert.Single(answer.GetProperty("items").EnumerateArray(), item => item.GetProperty("outlet").GetString() == "Northern Press Agency");
        Assert.Contains("roof", statement.GetProperty("contentText").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/statements")]
    [InlineData("/api/v1/figures")]
    [InlineData("/api/v1/claims")]
    [InlineData("/api/v1/series")]
    [InlineData("/api/v1/timeline")]
    [InlineData("/api/v1/places")]
    [InlineData("/api/v1/sources")]
    [InlineData("/api/v1/reports")]
    public async Task A_list_can_be_had_as_a_table(string path)
    {
        using var answer = await room.Client.GetAsync(new Uri(path + "?format=csv&outlet=Oslan", UriKind.Relative));
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("attachment", answer.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.Contains(',', (await answer.Content.ReadAsStringAsync()).Split('\n')[0]);
    }

    [Theory]
    [InlineData("/api/v1/statements?by=Torvek")]
    [InlineData("/api/v1/places")]
    [InlineData("/api/v1/claims")]
    public async Task Rows_with_places_can_be_had_as_a_map_layer(string path)
    {
        var layer = await room.JsonAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format=geojson");
        Assert.Equal("FeatureCollection", layer.GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_claim_and_a_series_can_be_had_by_their_identifiers()
    {
        var claim = (await room.JsonAsync("/api/v1/claims?limit=1")).GetProperty("items")[0].GetProperty("id").GetString();
        Assert.Equal(claim, (await room.JsonAsync($"/api/v1/claims/{claim}")).GetProperty("id").GetString());
        var series = (await room.JsonAsync("/api/v1/series?limit=1")).GetProperty("items")[0].GetProperty("id").GetString();
        Assert.Equal(series, (await room.JsonAsync($"/api/v1/series/{series}")).GetProperty("id").GetString());
        Assert.StartsWith("series,", await room.GetAsync($"/api/v1/series/{series}?format=csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_comes_with_its_statements_and_files()
    {
        var report = await room.JsonAsync($"/api/v1/reports/{await room.ReportAsync("Torvek roof cranes")}");
        Assert.NotEqual(0, report.GetProperty("statements").GetArrayLength());
        Assert.True(report.GetProperty("files").GetArrayLength() > 0);
        Assert.True(report.GetProperty("text").GetString()!.Length > 100);
    }

    [Fact]
    public async Task The_copies_of_a_report_tell_what_was_changed()
    {
        var family = await room.JsonAsync($"/api/v1/reports/{await room.ReportAsync("Torvek roof cranes")}/copies");
        Assert.Contains(family.GetProperty("members").EnumerateArray(), member => member.GetProperty("changes").EnumerateArray()
            .Any(change => change.GetProperty("kind").GetString() == "hedge-removed" && change.GetProperty("was").GetString() == "alleged"));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/statements?since=yesterday", "since")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/statements?limit=0", "limit")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/statements?abuot=market", "abuot")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/reports?after=nonsense", "after")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/reports?format=xml", "format")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/search", "q")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/search?q=*", "no word")]
    [InlineData(HttpStatusCode.NotFound, "/api/v1/reports/r-nothing", "no such report")]
    [InlineData(HttpStatusCode.NotFound, "/api/v1/claims/c-nothing", "no such claim")]
    [InlineData(HttpStatusCode.NotFound, "/api/v1/series/f-nothing", "no such series")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/timeline?when=soon", "when")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/statements?standing=tall", "standing")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/reports?format=geojson", "geojson")]
    [InlineData(HttpStatusCode.NotFound, "/api/v1/nothing", "nothing")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/reports?about=*", "about")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/sources?by=%22", "by")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/copies?format=csv", "format")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/statements?format=csv&about=*", "about")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/statements?since=2024-01-01&since=2024-02-01", "since")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/claims/c-1?by=Torvek", "by")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/timeline/counts?per=week", "per")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/statements?limit=1001", "limit")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/places?after=bjUw", "after")]
    public async Task What_is_wrong_is_told_as_problem_details(HttpStatusCode status, string path, string told)
    {
        using var answer = await room.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Contains(told, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Null(answer.Content.Headers.ContentDisposition);
    }

    [Fact]
    public async Task The_description_tells_every_address_with_its_conditions_and_shape()
    {
        var document = await room.JsonAsync("/api/v1/openapi.json");
        Assert.StartsWith("3.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var statements = document.GetProperty("paths").GetProperty("/api/v1/statements").GetProperty("get");
        Assert.Contains(statements.GetProperty("parameters").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() == "by");
        Assert.Contains("contentText", document.GetProperty("components").GetRawText(), StringComparison.Ordinal);
        Assert.True(document.GetProperty("paths").TryGetProperty("/api/v1/reports/{id}", out _));
        Assert.False(document.GetProperty("paths").TryGetProperty("/", out _));
    }

    [Fact]
    public async Task Whoever_has_the_newest_answer_is_told_so_without_it()
    {
        foreach (var path in (string[])["/api/v1/reports", "/reports", "/"])
        {
            using var first = await room.Client.GetAsync(new Uri(path, UriKind.Relative));
            using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "If-None-Match", first.Headers.ETag!.ToString() } } };
            using var answer = await room.Client.SendAsync(again);
            Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
            using var other = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "If-None-Match", "W/\"other\"" } } };
            using var full = await room.Client.SendAsync(other);
            Assert.Equal(HttpStatusCode.OK, full.StatusCode);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/reports")]
    [InlineData("/api/v1/reports?format=csv")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/assets/page.css")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v1/statements?format=csv&about=*")]
    public async Task The_head_of_an_answer_can_be_had_without_it(string path)
    {
        using var full = await room.Client.GetAsync(new Uri(path, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var head = await room.Client.SendAsync(request);
        Assert.Equal(full.StatusCode, head.StatusCode);
        Assert.Equal(full.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(full.Content.Headers.ContentDisposition, head.Content.Headers.ContentDisposition);
        Assert.Equal(full.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_newest_answer_is_known_among_others_and_whatever_is_said_of_its_strength()
    {
        using var first = await room.Client.GetAsync(new Uri("/api/v1/reports", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/reports") { Headers = { { "If-None-Match", $"\"a\", W/\"b\", {first.Headers.ETag!.Tag}" } } };
        using var answer = await room.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task A_fault_has_no_tag()
    {
        using var answer = await room.Client.GetAsync(new Uri("/api/v1/reports/r-nothing", UriKind.Relative));
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Nothing_can_be_added_to_a_room_that_only_shows()
    {
        using var content = new StringContent("It rained, said Bob.");
        using var answer = await room.Client.PostAsync(new Uri("/api/v1/reports", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }
}
