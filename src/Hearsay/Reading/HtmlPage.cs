using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Reading;

/// <summary>An element in document order.</summary>
/// <param name="Parent">The index of the parent; -1 for the root.</param>
/// <param name="Tag">What it is.</param>
/// <param name="Marks">What its class, identifier and role say it is for.</param>
/// <param name="FirstBlock">The block of text in which it begins.</param>
/// <param name="FirstOffset">Where in that block; 0 for block elements.</param>
internal record struct HtmlNode(int Parent, HtmlTag Tag, HtmlMarks Marks, int FirstBlock, int FirstOffset)
{
    /// <summary>The index after the last descendant.</summary>
    public int End { get; set; }

    /// <summary>The index after the last block of text that ends within it.</summary>
    public int EndBlock { get; set; }

    /// <summary>How much of the block at <see cref="EndBlock"/> still belongs to it; 0 for block elements.</summary>
    public int EndOffset { get; set; }
}

/// <summary>A run of text without a block boundary inside.</summary>
/// <param name="Index">Its place among the page's blocks.</param>
/// <param name="Node">The innermost block element around it.</param>
/// <param name="Text">The text, white space collapsed, forced line breaks as <c>\n</c>; never empty.</param>
/// <param name="LinkLength">How many of its characters stand in links.</param>
/// <param name="Links">How many links begin in it.</param>
/// <param name="StrongLength">How many of its characters are set in bold.</param>
/// <param name="JumpsOnly">Whether all its links lead to other places on the same page.</param>
internal sealed record HtmlBlock(int Index, int Node, string Text, int LinkLength, int Links, int StrongLength, bool JumpsOnly)
{
    /// <summary>The share of the text that stands in links, 0 to 1.</summary>
    public double LinkDensity => (double)LinkLength / Text.Length;
}

/// <summary>A parsed page laid out flat in document order: its elements and its blocks of text. Built by one iterative walk.</summary>
internal sealed class HtmlPage
{
    private readonly List<HtmlNode> nodes = [];
    private readonly List<IElement> elements = [];
    private readonly List<HtmlBlock> blocks = [];
    private readonly StringBuilder text = new();
    private readonly Stack<Frame> frames = new();
    private int container = -1;
    private int linkDepth;
    private int strongDepth;
    private int silent;
    private int linkLength;
    private int links;
    private int jumps;
    private int preformatted;
    private int strongLength;
    private bool space;

    private HtmlPage()
    {
    }

    public IReadOnlyList<HtmlNode> Nodes => nodes;

    public IReadOnlyList<IElement> Elements => elements;

    public IReadOnlyList<HtmlBlock> Blocks => blocks;

    public static HtmlPage Parse(string html)
    {
        var options = new HtmlParserOptions { SkipComments = true, SkipCDATA = true, SkipProcessingInstructions = true, DisableElementPositionTracking = true };
        using var document = new HtmlParser(options).ParseDocument(html);
        var page = new HtmlPage();
        if (document.DocumentElement is { } root)
            page.Walk(root);
        return page;
    }

    /// <summary>The ancestors of an element, innermost first, without itself.</summary>
    public IEnumerable<int> Ancestors(int node)
    {
        for (var i = nodes[node].Parent; i >= 0; i = nodes[i].Parent)
            yield return i;
    }

    /// <summary>Everything that an element shows, blocks separated by spaces.</summary>
    public string TextOf(int node) => string.Join(' ', LinesOf(node));

    /// <summary>Everything that an element shows, a line for each block.</summary>
    public IEnumerable<string> LinesOf(int node)
    {
        var element = nodes[node];
        for (var i = element.FirstBlock; i <= element.EndBlock && i < blocks.Count; i++)
        {
            var block = blocks[i].Text;
            var start = i == element.FirstBlock ? Math.Min(element.FirstOffset, block.Length) : 0;
            var end = i == element.EndBlock ? Math.Min(element.EndOffset, block.Length) : block.Length;
            if (end > start && block[start..end].Trim() is { Length: > 0 } line)
                yield return line;
        }
    }

    private void Walk(IElement root)
    {
        Enter(root);
        while (frames.Count > 0)
        {
            var frame = frames.Peek();
            if (frame.Next >= frame.Element.ChildNodes.Length)
            {
                Leave(frames.Pop());
                continue;
            }
            var child = frame.Element.ChildNodes[frame.Next++];
            if (child is IElement element)
                Enter(element);
            else if (child is IText run)
                Append(run.Data);
        }
    }

    private void Enter(IElement element)
    {
        var tag = HtmlTags.Find(element.LocalName);
        var marks = HtmlWords.Marks(element, tag);
        var isBlock = HtmlTags.IsBlock(tag);
        if (isBlock)
            Flush();
        else if (tag == HtmlTag.Br)
            Break();
        var index = nodes.Count;
        nodes.Add(new HtmlNode(frames.Count > 0 ? frames.Peek().Node : -1, tag, marks, blocks.Count, text.Length));
        elements.Add(element);
        frames.Push(new Frame(element, index, tag, container, IsSilent(tag, marks, isBlock)));
        Count(frames.Peek(), 1);
        if (isBlock)
            container = index;
    }

    private static bool IsSilent(HtmlTag tag, HtmlMarks marks, bool isBlock) =>
        HtmlTags.IsNoText(tag) || (!isBlock && (marks & (HtmlMarks.Hidden | HtmlMarks.ScreenReader)) != 0) || tag is HtmlTag.Head;

    private void Leave(Frame frame)
    {
        if (HtmlTags.IsBlock(frame.Tag))
            Flush();
        Count(frame, -1);
        container = frame.Container;
        var node = nodes[frame.Node];
        node.End = nodes.Count;
        node.EndBlock = blocks.Count;
        node.EndOffset = text.Length;
        nodes[frame.Node] = node;
    }

    private void Count(Frame frame, int by)
    {
        if (frame.Tag == HtmlTag.A)
        {
            linkDepth += by;
            links += Math.Max(by, 0);
            jumps += by > 0 && frame.Element.GetAttribute("href")?.StartsWith('#') == true ? 1 : 0;
        }
        else if (frame.Tag is HtmlTag.B or HtmlTag.Strong)
            strongDepth += by;
        if (frame.Tag == HtmlTag.Pre)
            preformatted += by;
        if (frame.IsSilent)
            silent += by;
    }

    private void Append(string data)
    {
        if (silent > 0)
            return;
        var before = text.Length;
        foreach (var c in data)
            Append(c);
        var added = text.Length - before;
        linkLength += linkDepth > 0 ? added : 0;
        strongLength += strongDepth > 0 ? added : 0;
    }

    private void Append(char c)
    {
        if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD')
        {
            if (c == '\n' && preformatted > 0 && text.Length > 0 && text[^1] != '\n')
            {
                text.Append('\n');
                space = false;
                return;
            }
            space |= c is not ('\u200B' or '\uFEFF' or '\u00AD');
            return;
        }
        if (space && text.Length > 0 && text[^1] != '\n')
            text.Append(' ');
        space = false;
        text.Append(char.IsControl(c) ? ' ' : c);
    }

    /// <summary>A single forced break is a line, a second one in a row a new paragraph.</summary>
    private void Break()
    {
        if (silent > 0 || text.Length == 0)
            return;
        space = false;
        if (text[^1] == '\n')
            Flush();
        else
            text.Append('\n');
    }

    private void Flush()
    {
        while (text.Length > 0 && text[^1] is '\n' or ' ')
            text.Length--;
        if (text.Length > 0)
            blocks.Add(new HtmlBlock(blocks.Count, container, text.ToString(), linkLength, links, strongLength, jumps > 0 && jumps == links));
        text.Clear();
        (linkLength, links, jumps, strongLength, space) = (0, linkDepth > 0 ? 1 : 0, 0, 0, false);
    }

    private sealed class Frame(IElement element, int node, HtmlTag tag, int container, bool isSilent)
    {
        public IElement Element { get; } = element;

        public int Node { get; } = node;

        public HtmlTag Tag { get; } = tag;

        public int Container { get; } = container;

        public bool IsSilent { get; } = isSilent;

        public int Next { get; set; }
    }
}
