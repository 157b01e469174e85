namespace Hearsay.Reading;

/// <summary>
/// The headline: what structured data, OpenGraph, the visible heading and the page's title agree on, without the site's name.
/// </summary>
internal static class HtmlTitle
{
    /// <summary>Longer texts are no titles.</summary>
    private const int MaxLength = 500;

    /// <summary>A visible heading with at least this share of its words in the title given to machines is taken over it. Set on the odd pages of WCXB.</summary>
    private const double MinShared = 0.3;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · ", " ‹ ", " « ", " ― ", "| ", " ∣ "];

    public static string? Of(HtmlFacts facts, string? outlet)
    {
        var heading = Heading(facts, outlet);
        var claimed = Shown(facts.Data.Headline, outlet) ?? Shown(facts.Meta.First("og:title", "twitter:title", "headline", "dc.title", "citation_title", "parsely-title", "sailthru.title"), outlet)
            ?? Shown(facts.Meta.Title, outlet);
        if (heading is not null && (claimed is null || Agree(heading, claimed) || Shared(heading, claimed) >= MinShared || Agree(heading, facts.Meta.Title ?? "")))
            return heading;
        return claimed ?? heading;
    }

    /// <summary>A title without the name of the site, if any words are left.</summary>
    public static string? Shown(string? title, string? outlet)
    {
        if (string.IsNullOrWhiteSpace(title) || title.Length > MaxLength)
            return null;
        var text = title.Trim();
        for (var i = 0; i < 2; i++)
        {
            var (at, length) = LastSeparator(text);
            if (at <= 0)
                break;
            var (before, after) = (text[..at].Trim(), text[(at + length)..].Trim());
            if (IsSite(after, outlet) || (length > 1 && before.Length > 3 * after.Length && after.Split(' ').Length <= 4 && before.Split(' ').Length >= 4 && outlet is null))
                text = before;
            else
                break;
        }
        var (first, firstLength) = FirstSeparator(text);
        if (first > 0 && IsSite(text[..first].Trim(), outlet))
            text = text[(first + firstLength)..].Trim();
        return text.Length > 0 ? text : null;
    }

    private static bool IsSite(string part, string? outlet)
    {
        var (a, b) = (HtmlText.Key(part).Replace(" ", "", StringComparison.Ordinal), HtmlText.Key(outlet).Replace(" ", "", StringComparison.Ordinal));
        return a.Length > 1 && b.Length > 1 && (a == b || a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)
            || a == "the" + b || b == "the" + a || (a.Length > 3 && b.EndsWith(a, StringComparison.Ordinal)));
    }

    private static (int At, int Length) LastSeparator(string text)
    {
        var best = (At: -1, Length: 0);
        foreach (var separator in Separators)
        {
            var at = text.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > best.At)
                best = (at, separator.Length);
        }
        return best;
    }

    private static (int At, int Length) FirstSeparator(string text)
    {
        var best = (At: int.MaxValue, Length: 0);
        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at >= 0 && at < best.At)
                best = (at, separator.Length);
        }
        return best.At == int.MaxValue ? (-1, 0) : best;
    }

    /// <summary>The first visible heading of the first rank that the page's other titles contain; else the first that is not the site's name.</summary>
    private static string? Heading(HtmlFacts facts, string? outlet)
    {
        var headings = new List<string>();
        for (var i = 0; i < facts.Page.Nodes.Count && headings.Count < 20; i++)
        {
            var node = facts.Page.Nodes[i];
            if (node.Tag == HtmlTag.H1 && (node.Marks & HtmlMarks.Hidden) == 0 && facts.Page.TextOf(i) is { Length: > 0 and <= MaxLength } text && !IsSite(text, outlet)
                && !IsSite(text, HtmlAddress.Host(facts.Url)))
                headings.Add(HtmlText.Collapse(text));
        }
        return headings.FirstOrDefault(h => Agree(h, facts.Meta.First("og:title") ?? "") || Agree(h, facts.Meta.Title ?? "") || Agree(h, facts.Data.Headline ?? ""))
            ?? headings.FirstOrDefault();
    }

    /// <summary>The share of the heading's words that the title has too.</summary>
    private static double Shared(string heading, string title)
    {
        var words = HtmlText.Key(heading).Split(' ');
        var others = HtmlText.Key(title).Split(' ').ToHashSet(StringComparer.Ordinal);
        return words.Count(others.Contains) / (double)words.Length;
    }

    private static bool Agree(string a, string b)
    {
        var (x, y) = (HtmlText.Key(a), HtmlText.Key(b));
        return x.Length >= 8 && y.Length >= 8 && (x == y || $" {y} ".Contains($" {x} ", StringComparison.Ordinal) || $" {x} ".Contains($" {y} ", StringComparison.Ordinal));
    }
}
