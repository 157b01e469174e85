using System.Text.RegularExpressions;

namespace Hearsay.Web.Tests;

/// <summary>What the pages with lists say, with the samples.</summary>
public sealed partial class ListTests(SampleRoom room) : IClassFixture<SampleRoom>
{
    [Theory]
    [InlineData("/statements?by=Nobodyatall&order=first", "/statements?order=first")]
    [InlineData("/timeline?when=1900", "/timeline")]
    [InlineData("/figures?view=all&about=zebra", "/figures?view=all")]
    public async Task A_list_without_rows_leads_back_to_the_whole_list(string path, string whole) =>
        Assert.Contains($"is like that. <a href=\"{whole}\">", await room.GetAsync(path), StringComparison.Ordinal);

    [Fact]
    public async Task What_was_published_last_comes_first_unless_the_address_says_otherwise()
    {
        var (last, first) = (await RowsAsync("/reports"), await RowsAsync("/reports?order=first"));
        Assert.Equal("Market to be rebuilt", last[0]);
        Assert.Equal(last.Order(StringComparer.Ordinal), first.Order(StringComparer.Ordinal));
        Assert.Equal("Market to be rebuilt", first[^1]);
    }

    [Fact]
    public async Task A_search_shows_copies_of_one_text_once()
    {
        var rows = await RowsAsync("/search?q=market");
        Assert.Single(rows.Intersect(["Air strike kills 14 in Veldra market", "AT LEAST 14 KILLED IN STRIKE ON VELDRA MARKET: CIVIL RESCUE"]));
        Assert.Matches("also in <bdi>[^<]*(The Daily Meridian|Northern Press Agency)", await room.GetAsync("/search?q=market"));
    }

    [Fact]
    public async Task A_search_for_no_word_is_told_beside_the_form()
    {
        var page = await room.GetAsync("/search?q=-");
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"q\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_source_tells_its_topics()
    {
        var page = await room.GetAsync("/source?name=Karsovan%20Civil%20Rescue%20Service");
        Assert.Contains("<h2>Topic</h2>", page, StringComparison.Ordinal);
        Assert.Contains("about=market", page, StringComparison.Ordinal);
    }

    private async Task<List<string>> RowsAsync(string path) => [.. Row().Matches(await room.GetAsync(path)).Select(row => row.Groups[1].Value)];

    [GeneratedRegex("<h2><a href=\"/reports/[^\"]*\"><bdi>([^<]*)</bdi>", RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
