using Hearsay.Reading;

namespace Hearsay.Tests.Reading;

public sealed class HtmlBodyTests
{
    private static string Body(string html) => HtmlReader.Read(html, HtmlPages.Latest).Text;

    [Fact]
    public void Paragraphs_stand_apart_by_a_blank_line_and_the_title_is_left_out() =>
        Assert.Equal(HtmlPages.Text, Body(HtmlPages.Page()));

    [Theory]
    [InlineData("<nav><ul><li><a href='/a'>World</a></li><li><a href='/b'>Sport</a></li></ul></nav>")]
    [InlineData("<div class='cookie-consent'><p>We use cookies to make this site better for you, and to count how many people read it every day.</p></div>")]
    [InlineData("<header class='site-header'><p>The Ostrevik Courier has been the paper of the harbour and of its people for a hundred and twenty years.</p></header>")]
    [InlineData("<div style='display: none'><p>This paragraph is hidden from everybody, and no reader of the page has ever seen a single word of it.</p></div>")]
    [InlineData("<p hidden>This paragraph is hidden from everybody, and no reader of the page has ever seen a single word of it.</p>")]
    public void What_stands_before_the_article_is_left_out(string furniture) =>
        Assert.Equal(HtmlPages.Text, Body(HtmlPages.Page(before: furniture)));

    [Theory]
    [InlineData("<div class='relatedPosts'><p>Storm takes the roof of the ferry terminal, and nobody knows who will pay for the repair of the building.</p></div>")]
    [InlineData("<section id='comments'><p>I have bought my herring there since I was a child, and I think that this is a shame, says a reader.</p></section>")]
    [InlineData("<aside><p>Storm takes the roof of the ferry terminal, and nobody knows who will pay for the repair of the building.</p></aside>")]
    [InlineData("<footer><p>The Ostrevik Courier is printed on Harbour Street, and all of what it prints belongs to the paper alone.</p></footer>")]
    [InlineData("<div class='newsletter-signup'><p>Get the Courier's letter every morning before breakfast, with the weather, the tides and the ferries.</p></div>")]
    [InlineData("<div class='share-bar'><a href='#'>Facebook</a> <a href='#'>Twitter</a></div>")]
    [InlineData("<div class='author-bio'><p>Tove Lind has written about the harbour for ten years.</p></div>")]
    public void What_stands_after_the_article_is_left_out(string furniture) =>
        Assert.Equal(HtmlPages.Text, Body(HtmlPages.Page(after: furniture)));

    [Theory]
    [InlineData("<figure><img src='m.jpg'><figcaption>The market hall in the year 1921, seen from the quay.</figcaption></figure>")]
    [InlineData("<div class='wp-caption-text'>The market hall in the year 1921, seen from the quay.</div>")]
    [InlineData("<p>Advertisement</p>")]
    [InlineData("<h2>Related articles</h2><p><a href='/storm'>Storm takes the roof of the ferry terminal</a></p>")]
    [InlineData("<p>Read more: <a href='/storm'>Storm takes the roof of the ferry terminal</a></p>")]
    public void Captions_advertisements_and_links_to_other_reports_are_left_out(string furniture) =>
        Assert.Equal(HtmlPages.Text, Body(HtmlPages.Page(inside: furniture)));

    [Fact]
    public void Headings_and_list_items_stand_on_lines_of_their_own()
    {
        var text = Body(HtmlPages.Page(inside: $"<h2>What moves where</h2><ul><li>Herring to the north quay</li><li>Crab to the south quay</li></ul><p>{HtmlPages.First.Replace("voted", "agreed", StringComparison.Ordinal)}</p>"));
        Assert.Contains("\n\nWhat moves where\n\nHerring to the north quay\n\nCrab to the south quay\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotations_and_tables_are_kept()
    {
        var text = Body(HtmlPages.Page(inside: "<blockquote>We were never asked.</blockquote><table><tr><th>Year</th><th>Stalls</th></tr><tr><td>1990</td><td>84</td></tr></table><p>" + HtmlPages.Second.Replace("Mayor", "Her deputy", StringComparison.Ordinal) + "</p>"));
        Assert.Contains("We were never asked.\n\nYear\tStalls\n\n1990\t84", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_line_breaks_make_a_paragraph_and_one_a_line() =>
        Assert.Equal($"{HtmlPages.First}\n\n{HtmlPages.Second}\n{HtmlPages.Third}", Body($"<div id=story>{HtmlPages.First}<br><br>{HtmlPages.Second}<br>{HtmlPages.Third}</div>"));

    [Fact]
    public void Unclosed_tags_do_no_harm() =>
        Assert.Equal(HtmlPages.Text, Body($"<html><body><div><p>{HtmlPages.First}<p>{HtmlPages.Second}<p><b>{HtmlPages.Third}"));

    [Fact]
    public void Entities_are_decoded_and_white_space_is_collapsed() =>
        Assert.Contains("“Fish & chips”, she said", Body(HtmlPages.Page(inside: "<p>&ldquo;Fish &amp;\n   chips&rdquo;,&nbsp;she said, would not be sold on the quay, whatever the traders of the market hall might wish for.</p>")), StringComparison.Ordinal);

    [Fact]
    public void A_page_without_an_article_gives_what_text_there_is() =>
        Assert.Equal("Under construction", Body("<html><body><div>Under construction</div></body></html>"));

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("<script>var a = '<p>no text</p>';</script>")]
    public void A_page_without_text_gives_none(string html) => Assert.Equal("", Body(html));

    [Fact]
    public void Scripts_are_never_text()
    {
        var text = Body(HtmlPages.Page(inside: "<script>document.write('<p>Bought words that nobody wrote, long enough to pass for a paragraph of the report, were they not in a script.</p>');</script>"));
        Assert.Equal(HtmlPages.Text, text);
    }

    [Fact]
    public void A_report_behind_a_wall_is_taken_from_structured_data()
    {
        var json = HtmlPages.Json($$"""{"@type":"NewsArticle","headline":"Old fish market to close","articleBody":"{{HtmlPages.First}}\n{{HtmlPages.Second}}\n{{HtmlPages.Third}}\nThe court has not said when it will hear them."}""");
        var text = Body($"<html><head>{json}</head><body><article><h1>Old fish market to close</h1><p>The harbour council voted on Tuesday…</p></article></body></html>");
        Assert.Equal($"{HtmlPages.Text}\n\nThe court has not said when it will hear them.", text);
    }

    [Fact]
    public void Every_entry_of_a_live_report_is_kept()
    {
        var entries = string.Concat(new[] { HtmlPages.First, HtmlPages.Second, HtmlPages.Third }.Select((t, i) => $"<div class='live-entry'><time>1{i}:30</time><p>{t}</p></div>"));
        var text = Body($"<html><body><main><h1>Market vote: as it happened</h1><div class='live-feed'>{entries}</div></main></body></html>");
        Assert.All(new[] { HtmlPages.First, HtmlPages.Second, HtmlPages.Third }, t => Assert.Contains(t, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Accelerated_pages_are_read_like_others() =>
        Assert.Equal(HtmlPages.Text, Body($"<!doctype html><html amp lang=en><head><style amp-boilerplate>body{{}}</style></head><body><amp-sidebar id=s><ul><li><a href=/>Home</a></li></ul></amp-sidebar><article><h1>Old fish market to close</h1><amp-img src=a></amp-img>{HtmlPages.Paragraphs}</article></body></html>"));

    [Fact]
    public void A_text_that_is_repeated_for_other_screens_is_kept_once() =>
        Assert.Equal(HtmlPages.Text, Body($"<html><body><main><div class=wide>{HtmlPages.Paragraphs}</div><div class=narrow>{HtmlPages.Paragraphs}</div></main></body></html>"));

    [Fact]
    public void A_short_report_is_found_beside_a_long_column() =>
        Assert.Equal(HtmlPages.Text, Body(HtmlPages.Page(after: "<aside class='sidebar'>" + string.Concat(Enumerable.Range(1, 6).Select(i => $"<p>{i} other things happened in the harbour this week, and all of them are told here at some length, so that nobody misses them.</p>")) + "</aside>")));
}
