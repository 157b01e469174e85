namespace Hearsay.Reading;

/// <summary>
/// Reads a web page: the article's text without what surrounds it, and what the page says of it. Pure and thread-safe; no input makes it
/// throw, and its time is linear in the length of the page.
/// </summary>
internal static class HtmlReader
{
    /// <param name="html">The page's source, decoded.</param>
    /// <param name="latest">The latest day on which it can have been published; later dates are not believed.</param>
    /// <param name="url">Where the page was found, if known; what the page itself says of its address comes first.</param>
    internal static HtmlArticle Read(string html, DateOnly latest, string? url = null)
    {
        var source = HtmlSource.Clean(html);
        var page = HtmlPage.Parse(source.Html);
        var meta = HtmlMeta.Read(page);
        var data = HtmlStructuredData.Read(source.Json);
        var facts = new HtmlFacts(page, meta, data, HtmlAddress.Of(meta, data, url));
        return Read(facts, latest);
    }

    /// <summary>Only the body, for those who need nothing else.</summary>
    internal static string ReadBody(string html) => HtmlBody.Extract(HtmlPage.Parse(HtmlSource.Clean(html).Html), null, null, null);

    private static HtmlArticle Read(HtmlFacts facts, DateOnly latest)
    {
        var dating = new HtmlDating(facts, latest);
        var published = dating.Published();
        var outlet = HtmlOutlet.Of(facts);
        var title = HtmlTitle.Of(facts, outlet);
        var byline = HtmlByline.Of(facts, outlet);
        return new HtmlArticle
        {
            Title = title,
            Byline = byline,
            Outlet = outlet,
            Agency = HtmlOutlet.Agency(facts),
            Url = facts.Url,
            Published = published,
            Updated = dating.Updated(published),
            Language = facts.Language,
            Text = HtmlBody.Extract(facts.Page, title, byline, facts.Data.Body),
        };
    }
}
