namespace Hearsay.Reading;

/// <summary>Leaves out of the article's element what does not belong to the article.</summary>
internal static class HtmlBodyFilter
{
    public static List<HtmlBlock> Keep(HtmlPage page, bool[] removed, int root, string? title)
    {
        var kept = new List<HtmlBlock>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var node = page.Nodes[root];
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (!removed[block.Node] && (block.LinkDensity < 0.8 || block.Text.Length > 200)
                && (block.Text.Length < 60 || seen.Add(block.Text)))
                kept.Add(block);
        }
        return kept;
    }
}
