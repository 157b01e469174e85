using AngleSharp.Dom;

namespace Hearsay.Reading;

/// <summary>Who wrote the article: from structured data, meta tags, marked elements, visible text.</summary>
internal static class HtmlByline
{
    public static string? Of(HtmlFacts facts, string? outlet)
    {
        var names = Candidates(facts).Select(c => HtmlNames.Clean(c, outlet)).FirstOrDefault(n => n.Count > 0);
        return names is null ? null : string.Join(", ", names);
    }

    private static IEnumerable<IReadOnlyList<string>> Candidates(HtmlFacts facts)
    {
        yield return facts.Data.Authors;
        yield return facts.Meta.All("author", "article:author", "og:article:author");
        yield return facts.Meta.All("parsely-author", "sailthru.author", "dc.creator", "citation_author", "article:author_name", "byl", "dcterms.creator", "cxenseparse:author", "twitter:data1");
        yield return Marked(facts.Page, e => e.GetAttribute("itemprop") == "author" || e.GetAttribute("rel")?.Contains("author", StringComparison.OrdinalIgnoreCase) == true);
        yield return Marked(facts.Page, HtmlMarks.Author);
        yield return facts.Data.Organizations;
        yield return Written(facts.Page);
    }

    private static List<string> Marked(HtmlPage page, Func<IElement, bool> isAuthor)
    {
        var found = new List<string>();
        for (var i = 0; i < page.Nodes.Count && found.Count < 10; i++)
        {
            if (isAuthor(page.Elements[i]) && !IsElsewhere(page, i) && page.TextOf(i) is { Length: > 2 and < 100 } text)
                found.Add(text);
        }
        return found.Distinct(StringComparer.Ordinal).ToList();
    }

    private static List<string> Marked(HtmlPage page, HtmlMarks mark)
    {
        for (var i = 0; i < page.Nodes.Count; i++)
        {
            if ((page.Nodes[i].Marks & mark) != 0 && !IsElsewhere(page, i) && page.TextOf(i) is { Length: > 2 and < 100 } text && HtmlNames.Clean([text], null).Count > 0)
                return [text];
        }
        return [];
    }

    /// <summary>Whether the element stands among comments or other articles.</summary>
    private static bool IsElsewhere(HtmlPage page, int node) =>
        page.Ancestors(node).Any(a => (page.Nodes[a].Marks & (HtmlMarks.Comments | HtmlMarks.Related | HtmlMarks.Footer | HtmlMarks.Navigation)) != 0
            && page.Nodes[a].Tag is not (HtmlTag.Body or HtmlTag.Html));

    private static IReadOnlyList<string> Written(HtmlPage page)
    {
        var line = page.Blocks.Take(400).Select(b => b.Text).FirstOrDefault(t => t.Length is > 5 and < 80 && HtmlNames.StartsWithBy(t));
        return line is null ? [] : [line];
    }
}
