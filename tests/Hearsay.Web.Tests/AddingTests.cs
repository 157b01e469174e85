using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Hearsay.Web.Tests;

public sealed class AddingTests : IAsyncLifetime
{
    private const string Token = "a token for these tests";
    private const string Text = "Quarn Ledger\n5 May 2024\n\nBRIDGE FALLS\n\nThe bridge of Quarn has fallen, mayor Ilse Tovar said on Sunday.\n\n“Nobody was on it,” Tovar said.\n";

    private OpenRoom _room = null!;

    public async Task InitializeAsync() =>
        _room = await OpenRoom.OverAsync([], options => options with { Writable = true, Token = Token, LargestUpload = 64 * 1024 });

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

    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        using var answer = await PostAsync(new string('x', 100_000), Token);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told()
    {
        using var answer = await PostAsync("\u0001\u0002\u0000", Token);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
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
