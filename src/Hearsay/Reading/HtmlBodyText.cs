using System.Text;

namespace Hearsay.Reading;

/// <summary>Writes blocks as the text of a report.</summary>
internal static class HtmlBodyText
{
    /// <summary>Blocks apart by a blank line, cells of one table row by a tab.</summary>
    public static string Join(HtmlPage page, IReadOnlyList<HtmlBlock> blocks)
    {
        var text = new StringBuilder();
        var row = -1;
        foreach (var block in blocks)
        {
            var current = Row(page, block.Node);
            if (text.Length > 0)
                text.Append(current >= 0 && current == row ? "\t" : "\n\n");
            text.Append(block.Text);
            row = current;
        }
        return text.ToString();
    }

    /// <summary>Text out of structured data, its lines as paragraphs.</summary>
    public static string Paragraphs(string text)
    {
        var marked = text.Replace("</p>", "\n", StringComparison.OrdinalIgnoreCase).Replace("<br", "\n<br", StringComparison.OrdinalIgnoreCase);
        return string.Join("\n\n", marked.Split('\n').Select(HtmlText.Plain).Where(l => l.Length > 0));
    }

    private static int Row(HtmlPage page, int node) =>
        page.Nodes[node].Tag is HtmlTag.Td or HtmlTag.Th && page.Nodes[page.Nodes[node].Parent].Tag == HtmlTag.Tr ? page.Nodes[node].Parent : -1;
}
