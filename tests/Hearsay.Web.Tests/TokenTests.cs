using System.Net;
using System.Net.Http.Headers;

namespace Hearsay.Web.Tests;

/// <summary>A room that others than this machine can come to.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private const string Token = "a token for these tests";

    private OpenRoom _room = null!;
    private Uri _address = null!;

    public async Task InitializeAsync()
    {
        _room = await OpenRoom.OverAsync([OpenRoom.Samples], options => options with { Address = IPAddress.Any, Token = Token });
        _address = new Uri($"http://127.0.0.1:{_room.Client.BaseAddress!.Port}");
    }

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task Programs_without_the_token_read_nothing()
    {
        using var answer = await _room.Client.GetAsync(new Uri(_address, "/api/v1/reports"));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.DoesNotContain("Veldra", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_without_the_token_are_asked_for_it()
    {
        using var answer = await _room.Client.GetAsync(new Uri(_address, "/reports?outlet=radio"));
        Assert.Equal("/enter?to=%2Freports%3Foutlet%3Dradio", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_newest_answer_is_not_confirmed_to_strangers()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_address, "/api/v1/reports")) { Headers = { { "If-None-Match", "*" } } };
        using var answer = await _room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_knows_the_token_reads()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_address, "/api/v1/reports")) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", Token) } };
        using var answer = await _room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Even_with_the_token_nothing_is_written_where_writing_was_not_allowed()
    {
        using var content = new StringContent("It rained, said Bob.");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_address, "/api/v1/reports")) { Content = content, Headers = { Authorization = new AuthenticationHeaderValue("Bearer", Token) } };
        using var answer = await _room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }
}
