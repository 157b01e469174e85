using AngleSharp.Html.Parser;

namespace Hearsay.Web.Tests;

/// <summary>What holds for every page.</summary>
internal static class PageChecks
{
    /// <summary>Asserts that a page runs nothing but our own script file, has no styles inside, and takes nothing from elsewhere.</summary>
    public static void HasNoCodeInside(string page)
    {
        var all = new HtmlParser().ParseDocument(page).All;
        var scripts = all.Where(e => e.LocalName == "script").Select(e => e.GetAttribute("src")!.Split('/', '?')[2]).ToList();
        Assert.Equal("page.js", scripts[0]);
        Assert.True(scripts.Count == 1 || scripts is [_, "drawings.js"], string.Join(' ', scripts));
        Assert.All(all.Where(e => e.LocalName == "script"), e => Assert.Empty(e.TextContent));
        Assert.DoesNotContain(all, e => e.LocalName is "style" or "img" or "iframe" or "object" or "embed" or "base" or "b" && e.TextContent == "Veldra");
        foreach (var attribute in all.SelectMany(e => e.Attributes))
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style", attribute.Name);
            if (attribute.Name is "src" or "action" or "formaction" or "data" || attribute.Name == "href" && attribute.OwnerElement!.LocalName is "link" or "use" or "image")
                Assert.StartsWith("/", attribute.Value, StringComparison.Ordinal);
            if (attribute.Name == "href")
                Assert.Matches("^(/|#|\\?|https?://)", attribute.Value);
        }
    }
}
