using Hearsay.Reading;

namespace Hearsay.Tests.Reading;

public sealed class HtmlMetadataTests
{
    private const string Graph = """
        {"@context":"https://schema.org","@graph":[
          {"@type":"WebPage","@id":"https://courier.example/market#page","name":"Market - Courier","datePublished":"2024-01-01"},
          {"@type":["NewsArticle"],"headline":"Old fish market &amp; hall to close","datePublished":"2024-05-14T21:10:00+02:00","dateModified":"2024-05-15",
           "author":[{"@id":"#tove"},{"@type":"Person","name":"Jonas Brek"}],"publisher":{"@type":"Organization","name":"The Ostrevik Courier"}},
          {"@type":"Person","@id":"#tove","name":"Tove Lind"}]}
        """;

    private static HtmlArticle Read(string html, string? url = null) => HtmlReader.Read(html, HtmlPages.Latest, url);

    private static HtmlArticle WithHead(string head) => Read($"<html><head>{head}</head><body>{HtmlPages.Paragraphs}</body></html>");

    [Fact]
    public void Structured_data_in_a_graph_are_read_and_references_followed()
    {
        var article = WithHead(HtmlPages.Json(Graph));
        Assert.Equal("Old fish market & hall to close", article.Title);
        Assert.Equal("Tove Lind, Jonas Brek", article.Byline);
        Assert.Equal("The Ostrevik Courier", article.Outlet);
        Assert.Equal(new DateOnly(2024, 5, 14), article.Published!.From);
        Assert.Equal(new DateOnly(2024, 5, 15), article.Updated!.From);
    }

    [Fact]
    public void Broken_structured_data_still_give_their_plainest_properties()
    {
        var article = WithHead(HtmlPages.Json("""{"@type":"NewsArticle","headline":"Old market to close","datePublished":"2024-05-14","author":{"name":"Tove Lind"},"oops": }"""));
        Assert.Equal("Old market to close", article.Title);
        Assert.Equal(new DateOnly(2024, 5, 14), article.Published!.From);
        Assert.Equal("Tove Lind", article.Byline);
    }

    [Fact]
    public void Line_breaks_and_trailing_commas_in_structured_data_are_forgiven() =>
        Assert.Equal("Old market to close", WithHead(HtmlPages.Json("/*<![CDATA[*/[{\"@type\":\"NewsArticle\",\"headline\":\"Old market\nto close\",},]/*]]>*/;")).Title);

    [Fact]
    public void Open_graph_gives_title_outlet_and_days()
    {
        var article = WithHead("""
            <meta property="og:title" content="Old market to close | Courier"><meta property="og:site_name" content="Courier">
            <meta property="article:published_time" content="2024-05-14T10:00:00+02:00"><meta property="article:modified_time" content="2024-05-16T10:00:00+02:00">
            """);
        Assert.Equal("Old market to close", article.Title);
        Assert.Equal("Courier", article.Outlet);
        Assert.Equal(new DateOnly(2024, 5, 14), article.Published!.From);
        Assert.Equal(new DateOnly(2024, 5, 16), article.Updated!.From);
    }

    [Fact]
    public void The_visible_heading_is_the_title_where_it_agrees_with_the_page() =>
        Assert.Equal("Old fish market to close", Read(HtmlPages.Page()).Title);

    [Fact]
    public void A_heading_with_the_name_of_the_site_is_no_title() =>
        Assert.Equal("Old market to close", Read("<html><head><title>Old market to close | Courier</title><meta property='og:site_name' content='Courier'></head><body><h1>Courier</h1><p>Text.</p></body></html>").Title);

    [Theory]
    [InlineData("<meta name='author' content='By Tove Lind and Jonas Brek'>", "Tove Lind, Jonas Brek")]
    [InlineData("<meta name='author' content='admin'>", null)]
    [InlineData("<meta property='article:author' content='https://social.example/tove'>", null)]
    [InlineData("<meta property='og:site_name' content='Courier'><meta name='author' content='Courier'>", null)]
    [InlineData("<meta name='author' content='Tove Lind, PhD'>", "Tove Lind")]
    public void Bylines_are_names_only(string head, string? byline) => Assert.Equal(byline, WithHead(head).Byline);

    [Theory]
    [InlineData("<div class='byline'>By <a href='/authors/tove-lind'>Tove Lind</a></div>")]
    [InlineData("<span itemprop='author'><span itemprop='name'>Tove Lind</span></span>")]
    [InlineData("<p>By Tove Lind | 14 May 2024</p>")]
    [InlineData("<div>Written by</div><div>Tove Lind</div>")]
    [InlineData("<a rel='author' href='/t'>Tove Lind</a>")]
    [InlineData("<p>Von Tove Lind</p>")]
    public void Visible_bylines_are_found(string line) =>
        Assert.Equal("Tove Lind", Read($"<html><body><h1>Old fish market to close</h1>{line}{HtmlPages.Paragraphs}</body></html>").Byline);

    [Fact]
    public void An_agency_is_taken_from_structured_data_alone()
    {
        Assert.Equal("Reuters", WithHead(HtmlPages.Json("""{"@type":"NewsArticle","headline":"Market to close","author":{"@type":"Organization","name":"Reuters"}}""")).Agency);
        Assert.Null(Read("<html><body><p>OSTREVIK (Reuters) - The market will close.</p></body></html>").Agency);
    }

    [Theory]
    [InlineData("<link rel='canonical' href='https://courier.example/market'>", "https://courier.example/market")]
    [InlineData("<link rel='canonical' href='/market'>", "https://courier.example/market")]
    [InlineData("<meta property='og:url' content='https://courier.example/m'>", "https://courier.example/m")]
    [InlineData("<link rel='canonical' href='javascript:alert(1)'>", "https://courier.example/found?x=1")]
    public void The_canonical_address_is_absolute(string head, string url) =>
        Assert.Equal(url, Read($"<html><head>{head}</head><body></body></html>", "https://courier.example/found?x=1").Url);

    [Theory]
    [InlineData("<html lang='de-AT'>", "de")]
    [InlineData("<html lang='EN'>", "en")]
    [InlineData("<html lang='x'>", null)]
    [InlineData("<html>", null)]
    public void The_language_is_the_primary_subtag(string root, string? language) => Assert.Equal(language, Read(root + "<body><p>a</p></body></html>").Language);
}
