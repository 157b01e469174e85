namespace Hearsay.Reading;

/// <summary>
/// When the page was published and last changed. Structured data come first, then what the page says to other machines, then what it says
/// to people; the first believable day is taken.
/// </summary>
internal sealed class HtmlDating(HtmlFacts facts, DateOnly latest)
{
    private readonly int titleBlock = Math.Max(facts.Page.Nodes.FirstOrDefault(n => n.Tag == HtmlTag.H1 && n.EndBlock > n.FirstBlock).FirstBlock, 0);

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "datePublished", "article:published", "og:published_time", "og:pubdate", "parsely-pub-date", "sailthru.date", "publishdate", "publish-date",
        "publish_date", "pubdate", "publication_date", "cxenseparse:recs:publishtime", "article.published", "article_date_original", "citation_publication_date", "citation_online_date",
        "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "date", "dateCreated", "article:create_time", "originalpublicationdate", "rnews:datepublished", "timestamp", "displaydate", "ptime", "created",
    ];

    private static readonly string[] ModifiedNames =
    [
        "article:modified_time", "og:article:modified_time", "dateModified", "og:updated_time", "article:modified", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "modified", "utime", "revised",
    ];

    public PublicationDate? Published() =>
        Read(facts.Data.Published) is { } data ? Local(data, facts.Data.Published!)
        : Named(PublishedNames) is { } named ? Local(named, facts.Meta.First(PublishedNames) ?? "")
        : Marked(isUpdate: false) ?? HtmlDates.InUrl(facts.Url, latest) ?? Visible() ?? Read(facts.Data.Modified) ?? Named(ModifiedNames);

    /// <summary>
    /// A moment in universal time may fall on the day before or after in the newsroom. Where the address or the visible date has that
    /// neighbouring day, it is what the readers saw.
    /// </summary>
    private PublicationDate Local(PublicationDate claimed, string written) => !IsUniversal(written) ? claimed
        : new[] { HtmlDates.InUrl(facts.Url, latest), Marked(isUpdate: false, isVisible: true) }
            .FirstOrDefault(seen => seen is not null && Math.Abs(seen.From.DayNumber - claimed.From.DayNumber) == 1) is { } local
                ? local with { Note = "the page's universal time is a day off the day it shows" }
                : claimed;

    private static bool IsUniversal(string written) =>
        written.Contains('T') && (written.EndsWith('Z') || written.EndsWith("+00:00", StringComparison.Ordinal) || written.EndsWith("+0000", StringComparison.Ordinal));

    public PublicationDate? Updated(PublicationDate? published)
    {
        var updated = Read(facts.Data.Modified) ?? Named(ModifiedNames) ?? Marked(isUpdate: true);
        return updated is not null && published is not null && updated.From < published.From ? null : updated;
    }

    private PublicationDate? Read(string? text) => HtmlDates.Find(text, latest, facts.IsMonthFirst);

    private PublicationDate? Named(string[] names)
    {
        foreach (var name in names)
        {
            if (Read(facts.Meta.First(name)) is { } date)
                return date;
        }
        return null;
    }

    /// <summary>
    /// The <c>time</c> element, or element whose name says that it holds a date, that stands nearest to the title, outside of comments and
    /// other articles.
    /// </summary>
    private PublicationDate? Marked(bool isUpdate, bool isVisible = false)
    {
        PublicationDate? best = null;
        var nearest = int.MaxValue;
        for (var i = 0; i < facts.Page.Nodes.Count; i++)
        {
            var node = facts.Page.Nodes[i];
            if ((node.Marks & HtmlMarks.Date) == 0 || node.EndBlock - node.FirstBlock > 4)
                continue;
            var distance = Distance(node.FirstBlock);
            if (distance < nearest && !IsElsewhere(i) && InElement(i, isUpdate, isVisible) is { } found)
                (best, nearest) = (found, distance);
        }
        return best;
    }

    private PublicationDate? InElement(int node, bool isUpdate, bool isVisible)
    {
        var text = facts.Page.TextOf(node);
        if (text.Length > 120 || SaysUpdate(facts.Page, node, text) != isUpdate)
            return null;
        return (isVisible ? null : Read(facts.Page.Elements[node].GetAttribute("datetime"))) ?? Read(text);
    }

    /// <summary>How far a block is from the title; what stands before counts more, as it belongs to the page rather than to the article.</summary>
    private int Distance(int block) => block >= titleBlock ? block - titleBlock : (titleBlock - block) * 3;

    private static bool SaysUpdate(HtmlPage page, int node, string text) =>
        text.Contains("updated", StringComparison.OrdinalIgnoreCase) || text.Contains("modified", StringComparison.OrdinalIgnoreCase)
        || (page.Elements[node].GetAttribute("class") is { } name && (name.Contains("updated", StringComparison.OrdinalIgnoreCase) || name.Contains("modified", StringComparison.OrdinalIgnoreCase))
            && !name.Contains("published", StringComparison.OrdinalIgnoreCase));

    private bool IsElsewhere(int node) =>
        facts.Page.Ancestors(node).Any(a => (facts.Page.Nodes[a].Marks & (HtmlMarks.Comments | HtmlMarks.Related | HtmlMarks.Side | HtmlMarks.Footer | HtmlMarks.Navigation)) != 0
            && facts.Page.Nodes[a].Tag is not (HtmlTag.Body or HtmlTag.Html or HtmlTag.Main or HtmlTag.Article));

    /// <summary>The date in the short line that stands nearest to the title.</summary>
    private PublicationDate? Visible() =>
        facts.Page.Blocks.Where(b => b.Text.Length <= 100).OrderBy(b => Distance(b.Index)).Select(b => Read(b.Text)).FirstOrDefault(d => d is not null);
}
