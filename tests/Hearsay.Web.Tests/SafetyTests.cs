using System.Net;
using Hearsay.Storing;

namespace Hearsay.Web.Tests;

public sealed class SafetyTests(SampleRoom room) : IClassFixture<SampleRoom>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/reports")]
    [InlineData("/nothing")]
    [InlineData("/reports/r-nothing")]
    [InlineData("/api/v1/reports")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/assets/nothing.css")]
    public async Task Every_answer_forbids_foreign_scripts_frames_and_guesses(string path)
    {
        using var answer = await room.Client.GetAsync(new Uri(path, UriKind.Relative));
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/reports")]
    [InlineData("/search?q=market")]
    [InlineData("/statements")]
    [InlineData("/claims")]
    [InlineData("/figures")]
    [InlineData("/figures?view=all")]
    [InlineData("/sources")]
    [InlineData("/source?name=Ilan%20Torvek")]
    [InlineData("/map")]
    [InlineData("/timeline")]
    [InlineData("/help")]
    [InlineData("/help/api")]
    public async Task Pages_have_no_script_or_style_inside_and_fetch_nothing_from_elsewhere(string path)
    {
        var page = await room.GetAsync(path);
        PageChecks.HasNoCodeInside(page);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("evil.example:4170", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:9", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:80", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    public async Task A_name_that_is_not_this_machine_s_is_not_answered(string host, HttpStatusCode status)
    {
        foreach (var path in (string[])["/", "/api/v1/reports"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
            using var answer = await room.Client.SendAsync(request);
            Assert.Equal(status, answer.StatusCode);
            Assert.DoesNotContain("Veldra", status == HttpStatusCode.OK ? "" : await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("0.0.0.0", false, null)]
    [InlineData("::", false, null)]
    [InlineData("192.0.2.1", false, "short")]
    [InlineData("127.0.0.1", true, null)]
    public void A_room_that_would_stand_open_is_not_opened(string address, bool writable, string? token) =>
        Assert.Throws<FormatException>(() => ReadingRoom.Build(new WebOptions { Store = "nowhere.db", Address = IPAddress.Parse(address), Writable = writable, Token = token }));

    [Fact]
    public void A_store_that_is_not_there_is_told() =>
        Assert.Throws<StoreException>(() => ReadingRoom.Build(new WebOptions { Store = Path.Combine(Path.GetTempPath(), "hearsay-nowhere", "none.db") }));

    [Theory]
    [InlineData("/../../etc/passwd")]
    [InlineData("/assets/..%2f..%2fHearsay.Web.dll")]
    [InlineData("/assets/page.css%00")]
    [InlineData("/reports/..%2f..%2fetc%2fpasswd")]
    [InlineData("/reports/%00")]
    [InlineData("/reports/r-?span=9999999999-1")]
    [InlineData("/search?q=%22")]
    [InlineData("/search?q=a%00b")]
    [InlineData("/statements?by=%27%20OR%201%3D1%20--")]
    [InlineData("/statements?about=NEAR(")]
    [InlineData("/source?name=%22%22%22")]
    public async Task Odd_addresses_are_answered_calmly(string path)
    {
        using var answer = await room.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.InRange((int)answer.StatusCode, 200, 499);
        Assert.DoesNotContain("   at ", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
