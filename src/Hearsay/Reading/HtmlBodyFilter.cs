namespace Hearsay.Reading;

/// <summary>
/// Leaves out of the article's element what does not belong to the article: the title, what stands between it and the first paragraph,
/// openings of other articles, calls and credits between the paragraphs, and everything after the last paragraph.
/// </summary>
internal sealed class HtmlBodyFilter
{
    /// <summary>Texts at least this long are not repeated in an article; pages repeat them for other widths of the screen.</summary>
    private const int MinRepeated = 60;

    /// <summary>The furniture after the article has at most this share of the running text. Set on the odd pages of WCXB.</summary>
    private const double MaxTail = 0.3;

    /// <summary>The part of the text before the line with the writer or the date. Set on the odd pages of WCXB.</summary>
    private const double MaxLead = 0.15;

    /// <summary>So many links in a row are a menu. Set on the odd pages of WCXB.</summary>
    private const int MinRun = 4;

    /// <summary>If their texts have at most this many characters on average; links to other places on the page count as none.</summary>
    private const int MaxRunLength = 35;

    /// <summary>Fewer elements side by side are not a list of other articles.</summary>
    private const int MinCards = 2;

    /// <summary>The opening of another article, with its title, has at most this many characters. Set on the odd pages of WCXB.</summary>
    private const int MaxCard = 400;

    private readonly HtmlPage page;
    private readonly bool[] removed;
    private readonly string titleKey;
    private readonly string[] names;
    private readonly List<HtmlBlock> blocks;

    private HtmlBodyFilter(HtmlPage page, bool[] removed, int root, string? title, string? byline)
    {
        this.page = page;
        this.removed = removed;
        titleKey = HtmlText.Key(title);
        names = byline?.Split(", ") ?? [];
        blocks = Candidates(page.Nodes[root]);
    }

    public static List<HtmlBlock> Keep(HtmlPage page, bool[] removed, int root, string? title, string? byline)
    {
        var filter = new HtmlBodyFilter(page, removed, root, title, byline);
        filter.CutCards();
        filter.CutTail();
        filter.CutLead();
        filter.CutBiographies();
        filter.CutLinkRuns();
        filter.blocks.RemoveAll(b => HtmlPhrases.IsAside(b.Text) && !filter.IsCode(b));
        filter.CutDanglingHeadings();
        return filter.blocks;
    }

    private List<HtmlBlock> Candidates(HtmlNode root)
    {
        var kept = new List<HtmlBlock>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = root.FirstBlock; i < root.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (!removed[block.Node] && (block.LinkDensity < 0.8 || IsListItem(block) || block.Text.Length > 200) && !IsRepeated(block, seen))
                kept.Add(block);
        }
        return kept;
    }

    /// <summary>Whether the text stood already in another place, that is not right beside this one.</summary>
    private bool IsRepeated(HtmlBlock block, Dictionary<string, int> seen)
    {
        var parent = page.Nodes[block.Node].Parent;
        return block.Text.Length >= MinRepeated && !seen.TryAdd(block.Text, parent) && seen[block.Text] != parent;
    }

    /// <summary>
    /// Drops openings of other articles: short elements side by side, each with one heading that is a link. In lists of things reviewed the
    /// headings stand straight in the text, or much is said of each.
    /// </summary>
    private void CutCards()
    {
        var headings = HtmlBody.Sums(page.Blocks, b => IsHeading(b) ? 1 : 0);
        var lengths = HtmlBody.Sums(page.Blocks, b => b.Text.Length);
        var cards = blocks.Where(b => IsHeading(b) && b.LinkDensity > 0.8).Select(b => Card(b.Node, headings, lengths)).Where(c => c >= 0).Distinct()
            .GroupBy(c => page.Nodes[c].Parent).Where(g => g.Count() >= MinCards).SelectMany(g => g).ToList();
        var dropped = new bool[page.Blocks.Count];
        foreach (var card in cards.Select(c => page.Nodes[c]))
            Array.Fill(dropped, true, card.FirstBlock, card.EndBlock - card.FirstBlock);
        blocks.RemoveAll(b => dropped[b.Index]);
    }

    /// <summary>The outermost short element around a heading that has no other; -1 if that is the heading itself.</summary>
    private int Card(int heading, int[] headings, int[] lengths)
    {
        var card = heading;
        foreach (var node in page.Ancestors(heading))
        {
            var (first, end) = (page.Nodes[node].FirstBlock, page.Nodes[node].EndBlock);
            if (headings[end] - headings[first] > 1 || lengths[end] - lengths[first] > MaxCard)
                break;
            card = node;
        }
        return card == heading ? -1 : card;
    }

    private bool IsCode(HtmlBlock block) => page.Nodes[block.Node].Tag == HtmlTag.Pre;

    private bool IsListItem(HtmlBlock block) =>
        page.Nodes[block.Node].Tag == HtmlTag.Li || page.Ancestors(block.Node).Take(2).Any(a => page.Nodes[a].Tag == HtmlTag.Li);

    private bool IsHeading(HtmlBlock block) => HtmlTags.IsHeading(page.Nodes[block.Node].Tag);

    /// <summary>Drops everything from the first line that opens what follows the article, if little running text comes after it.</summary>
    private void CutTail()
    {
        var total = blocks.Sum(b => (long)(b.Text.Length - b.LinkLength));
        long before = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (before > total * (1 - MaxTail) && IsEnd(blocks[i]))
            {
                blocks.RemoveRange(i, blocks.Count - i);
                return;
            }
            before += blocks[i].Text.Length - blocks[i].LinkLength;
        }
    }

    private bool IsEnd(HtmlBlock block) => !IsListItem(block) && (HtmlPhrases.EndsArticle(block.Text) || HtmlPhrases.IsCutOff(block.Text));

    /// <summary>Drops the title with what stands before it, and short lines up to the first paragraph.</summary>
    private void CutLead()
    {
        var first = blocks.FindIndex(HtmlBody.IsProse);
        if (first < 0)
            return;
        var title = blocks.FindLastIndex(first, first + 1, IsTitle);
        if (title >= 0)
            blocks.RemoveRange(0, title + 1);
        CutToByline();
        var start = blocks[Math.Max(blocks.FindIndex(HtmlBody.IsProse), 0)].Index;
        blocks.RemoveAll(b => b.Index < start && IsShortLine(b));
    }

    /// <summary>Drops a summary and whatever else stands before the line with the writer or the date.</summary>
    private void CutToByline()
    {
        var total = blocks.Sum(b => (long)b.Text.Length);
        long before = 0;
        var last = -1;
        for (var i = 0; i < blocks.Count && before <= total * MaxLead; i++)
        {
            // The line itself is often dropped already.
            var start = i == 0 ? blocks[0].Index : blocks[i - 1].Index + 1;
            for (var j = start; j <= blocks[i].Index; j++)
                last = IsByline(page.Blocks[j]) ? (j == blocks[i].Index ? i + 1 : i) : last;
            before += blocks[i].Text.Length;
        }
        if (last > 0)
            blocks.RemoveRange(0, Math.Min(last, blocks.Count - 1));
    }

    private bool IsByline(HtmlBlock block) => block.Text.Length <= 100
        && (HtmlNames.StartsWithBy(block.Text) || names.Contains(block.Text, StringComparer.OrdinalIgnoreCase)
            || (block.Text.Length <= 60 && HtmlDates.Find(block.Text, DateOnly.MaxValue, monthFirst: true) is not null));

    /// <summary>Drops lines that introduce the writer by name.</summary>
    private void CutBiographies() => blocks.RemoveAll(b => b.Text.Length <= 800 && names.Any(n => IsBiography(b, n))
        && (b.Index - blocks[0].Index < 3 || blocks[^1].Index - b.Index < 6));

    private static bool IsBiography(HtmlBlock block, string name) =>
        block.Text.Equals(name, StringComparison.OrdinalIgnoreCase)
        || new[] { name, name.Split(' ')[0] }.Any(n => n.Length > 2 && block.Text.TrimStart('(').StartsWith(n, StringComparison.Ordinal) && IsIntroduction(block.Text.TrimStart('(').AsSpan(n.Length)));

    private static bool IsIntroduction(ReadOnlySpan<char> rest) => rest.StartsWith(" is ") || rest.StartsWith(" has ") || rest.StartsWith(" was ") || rest.StartsWith(" covers ")
        || rest.StartsWith(" writes ") || rest.StartsWith(" works ") || rest.StartsWith(" joined ") || rest.StartsWith(", ");

    /// <summary>Drops contents lists and long runs of short links.</summary>
    private void CutLinkRuns()
    {
        var dropped = new bool[page.Blocks.Count];
        for (int i = 0, end; i < blocks.Count; i = Math.Max(end, i + 1))
        {
            for (end = i; end < blocks.Count && blocks[end].LinkDensity >= 0.8 && blocks[end].Text.Length < 100;)
                end++;
            var run = blocks.GetRange(i, end - i);
            if (run.Count >= MinRun && run.Average(b => b.JumpsOnly ? 0 : b.Text.Length) < MaxRunLength)
                run.ForEach(b => dropped[b.Index] = true);
        }
        blocks.RemoveAll(b => dropped[b.Index]);
    }

    private bool IsTitle(HtmlBlock block) =>
        titleKey.Length > 0 && block.Text.Length < 300 && (page.Nodes[block.Node].Tag == HtmlTag.H1 || HtmlText.Key(block.Text) == titleKey);

    /// <summary>A line that is no sentence, list item or heading: a date, a name, a category.</summary>
    private bool IsShortLine(HtmlBlock block) =>
        !IsHeading(block) && !IsListItem(block) && block.Text.Length < 60 && !(block.Text[^1] is '.' or '!' or '?' or ':' or '"' or '”');

    private void CutDanglingHeadings()
    {
        while (blocks.Count > 1 && IsHeading(blocks[^1]))
            blocks.RemoveAt(blocks.Count - 1);
    }
}
