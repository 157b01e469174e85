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

    private readonly HtmlPage page;
    private readonly bool[] removed;
    private readonly int[] prose;

    private HtmlBody(HtmlPage page)
    {
        this.page = page;
        removed = new bool[page.Nodes.Count];
        prose = Sums(page.Blocks, b => IsProse(b) ? b.Text.Length - b.LinkLength : 0);
    }

    /// <summary>The body of the article; empty if there is no text.</summary>
    public static string Extract(HtmlPage page, string? title, string? byline = null)
    {
        var body = new HtmlBody(page);
        body.Remove();
        var root = body.Root();
        return HtmlBodyText.Join(page, HtmlBodyFilter.Keep(page, body.removed, root, title, byline));
    }

    public static bool IsProse(HtmlBlock block) => block.Text.Length >= MinProse && block.LinkDensity < 0.5;

    public static int[] Sums(IReadOnlyList<HtmlBlock> blocks, Func<HtmlBlock, int> weight)
    {
        var sums = new int[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
            sums[i + 1] = sums[i] + weight(blocks[i]);
        return sums;
    }

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
        const HtmlMarks Briefly = HtmlMarks.Author | HtmlMarks.Meta | HtmlMarks.Call;
        if (node.Tag is HtmlTag.Html or HtmlTag.Body or HtmlTag.Main)
            return false;
        var share = Share(node);
        var marks = node.Marks;
        return ((marks & Never) != 0 && share < 0.5)
            || (node.Tag is HtmlTag.Nav or HtmlTag.Footer && share < 0.7)
            || ((marks & Rarely) != 0 && share < 0.3)
            || ((marks & Briefly) != 0 && share < 0.1 && node.Tag != HtmlTag.Article);
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
