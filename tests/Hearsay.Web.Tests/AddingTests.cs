using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Hearsay.Web.Tests;

public sealed class AddingTests : IAsyncLifetime
{
    private const string Token = "a token for these tests";
    private const string Text = "Quarn Ledger\n5 May 2024\n\nBRIDGE FALLS\n\nThe bridge of Quarn has fallen, mayor Ilse Tovar said on Sunday.\n\n“Nobody was on it,” Tovar said.\n";

    private OpenRoom _room = null!;

    public async Task InitializeAsync() =>
        _room = await OpenRoom.OverAsync([], options => options with { Writable = true, Token = Token, LargestUpload = 64 * 1024, Patience = TimeSpan.FromSeconds(1) });

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task Whoever_knows_the_token_adds_a_report()
    {
        using var answer = await PostAsync(Text, Token);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(1, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("newReports").GetInt32());
        using var report = await _room.Client.GetAsync(answer.Headers.Location);
        Assert.Contains("bridge of Quarn", await report.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var again = await PostAsync(Text, Token);
        Assert.Equal((HttpStatusCode.OK, answer.Headers.Location), (again.StatusCode, again.Headers.Location));
        Assert.Equal(0, JsonDocument.Parse(await again.Content.ReadAsStringAsync()).RootElement.GetProperty("newReports").GetInt32());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a token for other tests")]
    public async Task Nobody_else_does(string? token)
    {
        using var answer = await PostAsync(Text, token);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_page_from_elsewhere_adds_nothing_even_with_the_token(string header, string value)
    {
        using var answer = await PostAsync(Text, Token, (header, value));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_too_large_is_refused_though_it_does_not_say_how_large_it_is(bool chunked)
    {
        using var content = new StringContent(new string('x', 100_000));
        using var request = Request(content);
        request.Headers.TransferEncodingChunked = chunked;
        using var answer = await _room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Empty(Inbox());
    }

    [Theory]
    [InlineData("text/plain", "\u0001\u0002\u0000", HttpStatusCode.UnprocessableEntity)]
    [InlineData("application/json", "{\"title\":", HttpStatusCode.UnprocessableEntity)]
    [InlineData("application/zip", "PK1234", HttpStatusCode.UnprocessableEntity)]
    [InlineData("text/plain", "", HttpStatusCode.BadRequest)]
    [InlineData("image/png", Text, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", Text, HttpStatusCode.UnsupportedMediaType)]
    public async Task What_cannot_be_read_is_told_and_not_kept(string type, string sent, HttpStatusCode status)
    {
        using var content = new StringContent(sent, Encoding.UTF8, type);
        using var request = Request(content);
        using var answer = await _room.Client.SendAsync(request);
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Empty(Inbox());
    }

    [Fact]
    public async Task A_date_that_is_none_is_not_taken_for_damage()
    {
        using var content = new StringContent(Text);
        using var request = Request(content, "?published=yesterday");
        using var answer = await _room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(Inbox());
    }

    [Fact]
    public async Task Of_a_table_the_records_that_cannot_be_read_are_told()
    {
        using var content = new StringContent("{\"title\":\"y\",\"text\":\"Two bridges fell, said Ann Kern. It was late.\"}\n{bad\n", Encoding.UTF8, "application/x-ndjson");
        using var request = Request(content);
        using var answer = await _room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var failure = Assert.Single(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("failures").EnumerateArray());
        Assert.Contains("JSON", failure.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Single(Inbox());
    }

    [Theory]
    [InlineData("../../../../tmp/evil.html", ".html")]
    [InlineData("a\0b.csv/../x", ".txt")]
    [InlineData("a.toolongtobeanending", ".txt")]
    [InlineData("CON.<>:", ".txt")]
    public async Task Of_the_name_of_what_is_sent_nothing_but_its_ending_touches_the_disk(string name, string ending)
    {
        using var content = new StringContent(Text);
        using var request = Request(content, $"?name={Uri.EscapeDataString(name)}");
        using var answer = await _room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Matches($"^[0-9a-f]{{16}}\\{ending}$", Assert.Single(Inbox()));
    }

    [Fact]
    public async Task Several_that_add_the_same_at_once_have_it_kept_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PostAsync(Text, Token)));
        Assert.All(answers, answer => Assert.True(answer.IsSuccessStatusCode));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Single(Inbox());
    }

    [Fact]
    public async Task A_store_that_another_program_writes_to_is_told_and_what_was_sent_is_not_kept()
    {
        using var other = new SqliteConnection($"Data Source={_room.Store};Pooling=False");
        other.Open();
        using var transaction = other.BeginTransaction(deferred: false);
        using var answer = await PostAsync(Text, Token);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("in use by another program", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(Inbox());
    }

    [Theory]
    [InlineData(null, "no store here")]
    [InlineData("this is no database at all, and never was one, whatever its name says of it; so there", "not a Hearsay store")]
    public async Task A_store_that_is_gone_or_not_ours_is_told_and_not_made_anew(string? instead, string told)
    {
        if (OperatingSystem.IsWindows())
            return;
        File.Delete(_room.Store);
        if (instead is not null)
            await File.WriteAllTextAsync(_room.Store, instead);
        foreach (var answer in (HttpResponseMessage[])[await _room.Client.GetAsync(new Uri("/api/v1/reports", UriKind.Relative)), await PostAsync(Text, Token)])
        {
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
            Assert.Contains(told, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        Assert.Equal(instead is not null, File.Exists(_room.Store));
        Assert.Empty(Inbox());
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", HttpStatusCode.BadRequest)]
    public async Task What_is_no_form_is_refused_where_one_is_expected(string type, HttpStatusCode status)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Text)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/add") { Content = content, Headers = { Authorization = new("Bearer", Token) } };
        using var answer = await _room.Client.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_browser_is_let_in_with_the_token_and_adds_a_text()
    {
        Assert.Equal("/enter?to=/add", (await _room.Client.GetAsync(new Uri("/add", UriKind.Relative))).Headers.Location!.ToString());
        var cookie = await EnterAsync("/add");
        using var form = new MultipartFormDataContent { { new StringContent(Text), "text" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/add") { Content = form, Headers = { { "Cookie", cookie }, { "Origin", _room.Address }, { "Sec-Fetch-Site", "same-origin" } } };
        using var answer = await _room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/reports/r-", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task The_way_in_leads_to_no_other_server(string to)
    {
        using var answer = await SendTokenAsync(Token, to);
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_wrong_token_does_not_let_in()
    {
        using var answer = await SendTokenAsync("wrong", "/");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_cookie_does_not_tell_the_token_and_is_for_this_server_alone()
    {
        using var answer = await SendTokenAsync(Token, "/");
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.DoesNotContain("token", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private IEnumerable<string> Inbox()
    {
        var folder = new DirectoryInfo(Path.Combine(Path.GetDirectoryName(_room.Store)!, Adding.Inbox));
        return folder.Exists ? folder.EnumerateFiles().Select(file => file.Name) : [];
    }

    private static HttpRequestMessage Request(HttpContent content, string query = "") =>
        new(HttpMethod.Post, "/api/v1/reports" + query) { Content = content, Headers = { Authorization = new("Bearer", Token) } };

    private async Task<string> EnterAsync(string to)
    {
        using var answer = await SendTokenAsync(Token, to);
        Assert.Equal(to, answer.Headers.Location!.ToString());
        return answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    private Task<HttpResponseMessage> SendTokenAsync(string token, string to) => _room.Client.PostAsync(
        new Uri("/enter", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string> { ["token"] = token, ["to"] = to }));

    private async Task<HttpResponseMessage> PostAsync(string text, string? token, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/reports") { Content = new StringContent(text, Encoding.UTF8, "text/plain") };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Length == 0 ? null : token);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await _room.Client.SendAsync(request);
    }
}
