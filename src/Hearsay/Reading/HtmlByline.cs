using AngleSharp.Dom;

namespace Hearsay.Reading;

/// <summary>
/// Who wrote the article: from structured data, meta tags, marked elements, links to authors' pages, visible lines. A source with a full
/// name goes before one with a user's name or a single word.
/// </summary>
internal static class HtmlByline
{
    private const HtmlMarks Elsewhere = HtmlMarks.Comments | HtmlMarks.Related | HtmlMarks.Footer | HtmlMarks.Navigation;

    private static readonly string[] AuthorPaths = ["/author/", "/authors/", "/by/", "/people/", "/contributor/", "/contributors/", "/profile/", "/staff/", "/journalist/", "/reporter/", "/columnist/", "/autor/", "/auteur/", "/autore/"];

    public static string? Of(HtmlFacts facts, string? outlet)
    {
        var found = Candidates(facts).Select(c => HtmlNames.Clean(c, facts.Data.IsPersonal ? null : outlet)).Where(n => n.Count > 0).ToList();
        var names = found.Find(n => HtmlNames.IsFullName(n[0])) ?? found.FirstOrDefault();
        return names is null ? null : string.Join(", ", names);
    }

    private static IEnumerable<IReadOnlyList<string>> Candidates(HtmlFacts facts)
    {
        var page = facts.Page;
        yield return facts.Data.Authors;
        yield return facts.Meta.All("author", "article:author", "og:article:author");
        yield return facts.Meta.All("parsely-author", "sailthru.author", "dc.creator", "citation_author", "article:author_name", "byl", "dcterms.creator", "cxenseparse:author");
        yield return Said(page, i => page.Elements[i].GetAttribute("itemprop") == "author" || page.Elements[i].GetAttribute("rel")?.Contains("author", StringComparison.OrdinalIgnoreCase) == true, _ => true);
        yield return Said(page, i => IsAuthorLink(page.Nodes[i].Tag, page.Elements[i]), HtmlNames.IsFullName);
        yield return Said(page, i => (page.Nodes[i].Marks & HtmlMarks.Author) != 0, l => HtmlNames.StartsWithBy(l) || HtmlNames.IsFullName(l)).Take(1).ToList();
        yield return Written(page);
        yield return facts.Data.Organizations.Where(o => !HtmlOutlet.IsAgency(o)).ToList();
    }

    private static bool IsAuthorLink(HtmlTag tag, IElement element) =>
        tag == HtmlTag.A && element.GetAttribute("href") is { } href && AuthorPaths.Any(p => href.Contains(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first line with a name in each of the first elements that are meant, up to the end of the first run of them.</summary>
    private static List<string> Said(HtmlPage page, Func<int, bool> isMeant, Func<string, bool> isName)
    {
        var found = new List<string>();
        var first = -1;
        for (var i = 0; i < page.Nodes.Count && found.Count < 10; i++)
        {
            if (!isMeant(i) || page.Nodes[i].EndBlock - page.Nodes[i].FirstBlock > 12 || IsElsewhere(page, i))
                continue;
            // Names far from the first belong to other articles or to a box at the end.
            if (first >= 0 && page.Nodes[i].FirstBlock > first + 3)
                break;
            if (page.LinesOf(i).SelectMany(l => l.Split('·', '•', '|')).Select(l => l.Trim()).Where(l => l.Length < 100).Select(HtmlNames.WithoutDetails).FirstOrDefault(l => HtmlNames.Clean([l], null).Count > 0 && isName(l)) is not { } line)
                continue;
            first = first < 0 ? page.Nodes[i].FirstBlock : first;
            if (!found.Contains(line))
                found.Add(line);
        }
        return found;
    }

    /// <summary>Whether the element stands among comments or other articles.</summary>
    private static bool IsElsewhere(HtmlPage page, int node) =>
        page.Ancestors(node).Any(a => (page.Nodes[a].Marks & Elsewhere) != 0 && page.Nodes[a].Tag is not (HtmlTag.Body or HtmlTag.Html));

    private static bool IsFirstName(string name) => name.Length is > 2 and < 16 && char.IsUpper(name[0]) && name.All(char.IsLetter);

    /// <summary>A line "By Somebody", or the line after one that only says "Written by".</summary>
    private static List<string> Written(HtmlPage page)
    {
        for (var i = 0; i < Math.Min(page.Blocks.Count, 400); i++)
        {
            var line = page.Blocks[i].Text;
            if (line.Length is > 5 and < 100 && HtmlNames.StartsWithBy(line) && HtmlNames.Clean([HtmlNames.WithoutDetails(line)], null) is { Count: > 0 } names && (HtmlNames.IsFullName(names[0]) || IsFirstName(names[0])))
                return [HtmlNames.WithoutDetails(line)];
            if (HtmlNames.IsOpening(line) && i + 1 < page.Blocks.Count && HtmlNames.WithoutDetails(page.Blocks[i + 1].Text) is { Length: < 60 } next && HtmlNames.IsFullName(next))
                return [next];
        }
        return [];
    }
}
