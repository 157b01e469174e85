namespace Hearsay.Reading;

/// <summary>
/// Finds the article in a page's blocks of text: elements whose names say that they are something else are dropped, the element with the
/// most running text per other text is taken, and what reads like furniture at its edges and between its paragraphs is left out.
/// </summary>
/// <remarks>
/// In the line of Readability (score the parents of paragraphs) and of maximum subsequence segmentation (Pasternack and Roth 2009: weigh every
/// piece, take the stretch with the largest sum); here the stretch is always an element.
/// </remarks>
internal sealed class HtmlBody
{
    /// <summary>Blocks at least this long count as running text. Set on the odd pages of WCXB.</summary>
    private const int MinProse = 80;

    /// <summary>
    /// An element that is named like furniture and has at most this share of the page's running text is furniture. Set on the odd pages of WCXB
    /// and on Readability's tests, where short reports stand on busy pages.
    /// </summary>
    private const double MaxFurniture = 0.7;

    /// <summary>The same for an element around the title, which may be named after its lesser part.</summary>
    private const double MaxWrapper = 0.3;

    /// <summary>Shorter bodies in structured data are summaries.</summary>
    private const int MinClaimed = 400;

    /// <summary>Pages behind a paywall show less than this share of the body that their structured data carry.</summary>
    private const double MaxShown = 0.5;

    /// <summary>A short text about the writer, the date or the like has at most this many characters.</summary>
    private const int MaxRemark = 400;

    private readonly HtmlPage page;
    private readonly bool[] removed;
    private readonly int[] prose;
    private readonly int titleBlock;

    private HtmlBody(HtmlPage page, string? title)
    {
        this.page = page;
        titleBlock = TitleBlock(page, HtmlText.Key(title));
        removed = new bool[page.Nodes.Count];
        prose = Sums(page.Blocks, b => IsProse(b) ? b.Text.Length - b.LinkLength : 0);
    }

    /// <summary>The body of the article; whatever text there is if nothing looks like one; empty if there is no text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">Its headline, which is not part of the body.</param>
    /// <param name="byline">Its writers, whose introductions are not part of the body.</param>
    /// <param name="claimed">The body that the page's structured data give, taken where the page shows much less of it.</param>
    public static string Extract(HtmlPage page, string? title, string? byline, string? claimed)
    {
        var body = new HtmlBody(page, title);
        body.Remove();
        var root = body.Root();
        var text = HtmlBodyText.Join(page, HtmlBodyFilter.Keep(page, body.removed, root, title, byline));
        if (claimed is not null && HtmlBodyText.Paragraphs(claimed) is { } given && given.Length >= MinClaimed && text.Length < given.Length * MaxShown)
            return given;
        return text.Length > 0 ? text : body.Anything();
    }

    private string Anything()
    {
        var visible = page.Blocks.Where(b => !removed[b.Node]).ToList();
        return HtmlBodyText.Join(page, visible.Count > 0 ? visible : page.Blocks);
    }

    public static bool IsProse(HtmlBlock block) => block.Text.Length >= MinProse && block.LinkDensity < 0.5;

    public static int[] Sums(IReadOnlyList<HtmlBlock> blocks, Func<HtmlBlock, int> weight)
    {
        var sums = new int[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
            sums[i + 1] = sums[i] + weight(blocks[i]);
        return sums;
    }

    private int Length(HtmlNode node)
    {
        var length = 0;
        for (var i = node.FirstBlock; i < node.EndBlock && length < MaxRemark; i++)
            length += page.Blocks[i].Text.Length;
        return length;
    }

    private static int TitleBlock(HtmlPage page, string title) => title.Length == 0 ? -1 : page.Blocks
        .FirstOrDefault(b => page.Nodes[b.Node].Tag is HtmlTag.H1 or HtmlTag.H2 && HtmlText.Key(b.Text) is var key && key.Length > 0 && (key == title || title.Contains(key, StringComparison.Ordinal)))?.Index ?? -1;

    private double Share(HtmlNode node) =>
        prose[^1] == 0 ? 0 : (double)(prose[node.EndBlock] - prose[node.FirstBlock]) / prose[^1];

    private void Remove()
    {
        for (var i = 0; i < removed.Length; i++)
        {
            var node = page.Nodes[i];
            removed[i] = (node.Parent >= 0 && removed[node.Parent]) || IsFurniture(node);
        }
    }

    private bool IsFurniture(HtmlNode node)
    {
        const HtmlMarks Never = HtmlMarks.Hidden | HtmlMarks.ScreenReader | HtmlMarks.Cookie | HtmlMarks.Modal;
        const HtmlMarks Rarely = HtmlMarks.Navigation | HtmlMarks.Footer | HtmlMarks.Share | HtmlMarks.Advert | HtmlMarks.Newsletter
            | HtmlMarks.Related | HtmlMarks.Comments | HtmlMarks.Caption | HtmlMarks.Header | HtmlMarks.Side;
        const HtmlMarks Clearly = HtmlMarks.Comments | HtmlMarks.Footer;
        const HtmlMarks Briefly = HtmlMarks.Author | HtmlMarks.Meta | HtmlMarks.Call;
        if (node.Tag is HtmlTag.Html or HtmlTag.Body or HtmlTag.Main)
            return false;
        var share = Share(node);
        var marks = node.Marks;
        var most = titleBlock >= 0 && !(node.FirstBlock <= titleBlock && titleBlock < node.EndBlock) ? MaxFurniture : MaxWrapper;
        return ((marks & Never) != 0 && share < 0.5)
            || (node.Tag is HtmlTag.Nav or HtmlTag.Footer && share < 0.7)
            || ((marks & Rarely) != 0 && share < ((marks & Clearly) != 0 || node.Tag == HtmlTag.Aside ? most : MaxWrapper))
            || ((marks & Briefly) != 0 && node.Tag != HtmlTag.Article && (share < 0.1 || (share < MaxWrapper && Length(node) < MaxRemark)));
    }

    private int Root()
    {
        var weights = Weights();
        var best = 0;
        var bestSum = double.NegativeInfinity;
        for (var i = 0; i < page.Nodes.Count; i++)
        {
            var node = page.Nodes[i];
            if (removed[i] || !HtmlTags.IsBlock(node.Tag))
                continue;
            var sum = weights[node.EndBlock] - weights[node.FirstBlock];
            if (sum >= bestSum)
                (best, bestSum) = (i, sum);
        }
        return Climb(best);
    }

    /// <summary>From a part of an article, as lists of links make it, to the element that calls itself the article.</summary>
    private int Climb(int root)
    {
        var named = root;
        for (var i = root; i >= 0; i = page.Nodes[i].Parent)
        {
            if (page.Nodes[i].Tag is HtmlTag.Article || (page.Nodes[i].Marks & HtmlMarks.Body) != 0)
                named = i;
        }
        return named;
    }

    private double[] Weights()
    {
        var sums = new double[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++)
            sums[i + 1] = sums[i] + Weight(page.Blocks[i]);
        return sums;
    }

    private double Weight(HtmlBlock block)
    {
        if (removed[block.Node])
            return 0;
        if (IsProse(block))
            return block.Text.Length - (2 * block.LinkLength);
        if (HtmlTags.IsHeading(page.Nodes[block.Node].Tag))
            return 0;
        if (block.LinkDensity > 0.5)
            return -Math.Min(block.LinkLength, 40) - 10;
        return page.Nodes[block.Node].Tag is HtmlTag.P or HtmlTag.Li or HtmlTag.Td or HtmlTag.Th or HtmlTag.Dd or HtmlTag.Dt or HtmlTag.Pre or HtmlTag.Blockquote
            ? (block.Text.Length - block.LinkLength) / 2.0
            : 0;
    }
}
