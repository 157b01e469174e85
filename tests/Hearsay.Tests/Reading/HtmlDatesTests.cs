using Hearsay.Reading;

namespace Hearsay.Tests.Reading;

public sealed class HtmlDatesTests
{
    private static readonly DateOnly Day = new(2023, 3, 14);

    private static PublicationDate? Published(string body, string head = "", string root = "<html lang='en-GB'>", string? url = null) =>
        HtmlReader.Read($"{root}<head>{head}</head><body><h1>Old fish market to close</h1>{body}{HtmlPages.Paragraphs}</body></html>", HtmlPages.Latest, url).Published;

    [Theory]
    [InlineData("2023-03-14T09:00:00Z")]
    [InlineData("2023-03-14")]
    [InlineData("2023/03/14 09:00")]
    [InlineData("20230314")]
    [InlineData("1678784400")]
    [InlineData("1678784400000")]
    [InlineData("March 14, 2023")]
    [InlineData("Tuesday, 14th of March 2023")]
    [InlineData("Mar. 14, 2023 at 9:00 a.m.")]
    [InlineData("14-Mar-23")]
    [InlineData("14 mars 2023")]
    [InlineData("14. März 2023")]
    [InlineData("14 de marzo de 2023")]
    [InlineData("14 marzo 2023")]
    [InlineData("14 de março de 2023")]
    [InlineData("14 maart 2023")]
    [InlineData("14 marca 2023")]
    [InlineData("14 марта 2023 г.")]
    [InlineData("14 березня 2023")]
    [InlineData("14 Mart 2023")]
    [InlineData("2023年3月14日")]
    [InlineData("marzo 14, 2023")]
    [InlineData("story_2023_03_14")]
    [InlineData("14 марта 1823, 14 March 2023")]
    [InlineData("14/03/2023")]
    [InlineData("03/14/2023")]
    [InlineData("14.03.2023")]
    public void Dates_are_read_as_they_are_written(string text) => Assert.Equal(Day, HtmlDates.Find(text, HtmlPages.Latest, monthFirst: false)?.From);

    [Theory]
    [InlineData("")]
    [InlineData("no date")]
    [InlineData("31 February 2023")]
    [InlineData("12:30:45")]
    [InlineData("July 4, 25 people")]
    [InlineData("March 2023")]
    [InlineData("14 March 1823")]
    [InlineData("set 12, 2023")]
    [InlineData("out 12 2023")]
    public void What_is_no_day_is_not_read(string text) => Assert.Null(HtmlDates.Find(text, HtmlPages.Latest, monthFirst: false));

    [Fact]
    public void An_ambiguous_date_says_which_reading_was_taken()
    {
        var british = Published("<p class='date'>3/4/2023</p>")!;
        Assert.Equal(new DateOnly(2023, 4, 3), british.From);
        Assert.StartsWith("day first", british.Note, StringComparison.Ordinal);
        var american = Published("<p class='date'>3/4/2023</p>", root: "<html lang='en-US'>")!;
        Assert.Equal(new DateOnly(2023, 3, 4), american.From);
        Assert.StartsWith("month first", american.Note, StringComparison.Ordinal);
        Assert.Equal("3/4/2023", american.Text);
    }

    [Theory]
    [InlineData("<html lang='en-US'>", null, 3)]
    [InlineData("<html lang='en'>", "https://city.gov/news", 3)]
    [InlineData("<html>", "https://city.gov/news", 3)]
    [InlineData("<html lang='en'>", "https://courier.example/news", 4)]
    [InlineData("<html lang='fr'>", "https://city.gov/news", 4)]
    public void Language_and_country_decide_the_order(string root, string? url, int month) =>
        Assert.Equal(month, Published("<p class='date'>3/4/2023</p>", root: root, url: url)!.From.Month);

    [Fact]
    public void A_month_that_cannot_be_decides_by_itself() => Assert.Null(Published("<p class='date'>3/14/2023</p>")!.Note);

    [Theory]
    [InlineData("<time datetime='2023-03-14T08:00'>Tuesday</time>")]
    [InlineData("<time pubdate>14 March 2023</time>")]
    [InlineData("<span class='published'>14 March 2023</span>")]
    [InlineData("<p>By Tove Lind | 14 March 2023</p>")]
    public void Visible_days_are_found(string body) => Assert.Equal(Day, Published(body)?.From);

    [Fact]
    public void The_address_carries_a_day() => Assert.Equal(Day, Published("", url: "https://courier.example/news/2023/03/14/market")?.From);

    [Fact]
    public void A_future_day_is_refused_and_the_next_source_taken() =>
        Assert.Equal(Day, Published("<time datetime='2023-03-14'>14 March</time>", "<meta property='article:published_time' content='2031-01-01'>")?.From);

    [Fact]
    public void Structured_data_go_before_meta_tags_and_these_before_the_address()
    {
        var json = HtmlPages.Json("""{"@type":"NewsArticle","datePublished":"2023-03-14"}""");
        const string Meta = "<meta property='article:published_time' content='2023-03-16'>";
        Assert.Equal(Day, Published("", Meta + json, url: "https://courier.example/2023/03/20/a")?.From);
        Assert.Equal(new DateOnly(2023, 3, 16), Published("", Meta, url: "https://courier.example/2023/03/20/a")?.From);
    }

    [Fact]
    public void Universal_time_gives_way_to_the_day_in_the_address()
    {
        var date = Published("", HtmlPages.Json("""{"@type":"NewsArticle","datePublished":"2023-03-15T01:30:00Z"}"""), url: "https://courier.example/2023/03/14/a")!;
        Assert.Equal(Day, date.From);
        Assert.NotNull(date.Note);
    }

    [Fact]
    public void A_day_of_update_is_told_apart()
    {
        var article = HtmlReader.Read($"<html><body><h1>Old fish market to close</h1><p class='date'>Published 14 March 2023</p><p class='date'>Last updated: 16 March 2023</p>{HtmlPages.Paragraphs}</body></html>", HtmlPages.Latest);
        Assert.Equal(Day, article.Published?.From);
        Assert.Equal(new DateOnly(2023, 3, 16), article.Updated?.From);
    }

    [Fact]
    public void Days_among_comments_and_other_reports_are_not_the_reports() =>
        Assert.Null(Published("<div class='related'><time datetime='2023-03-01'>1 March</time></div><div class='comment'><time datetime='2023-03-02'>2 March</time></div>"));
}
