using System.Buffers;
using System.Text;

namespace Hearsay.Reading;

/// <summary>
/// A page's source made small and harmless before it is parsed: scripts, styles, drawings and comments are gone, as are all attributes that
/// nothing here reads, and nesting that would make a parser slow. One pass, linear in the length of the source.
/// </summary>
/// <remarks>
/// The scanner follows the tokenizer of the HTML Living Standard (13.2.5) as far as it matters for finding where a tag ends. A browser's
/// tree builder needs time proportional to the depth of the open elements, and to the number of open formatting elements, for every tag;
/// both are bounded here, so that parsing stays linear.
/// </remarks>
internal sealed class HtmlSource
{
    /// <summary>Sources are cut here; the longest page of the development data has a tenth of it.</summary>
    private const int MaxLength = 16 << 20;

    /// <summary>How deep elements may nest; tags beyond it are dropped and their text kept. The deepest real page seen has about 60.</summary>
    private const int MaxDepth = 256;

    /// <summary>How many formatting elements (<c>b</c>, <c>font</c> …) may be open at a time; tags beyond it are dropped.</summary>
    private const int MaxFormatting = 24;

    /// <summary>Structured data beyond this many scripts is not read.</summary>
    private const int MaxJson = 64;

    private static readonly string[] Kept =
    [
        "id", "class", "href", "rel", "itemprop", "itemtype", "itemscope", "property", "name", "content", "datetime", "role", "aria-hidden",
        "hidden", "style", "lang", "type", "title", "data-testid", "data-component", "pubdate", "http-equiv", "aria-label", "dir",
    ];

    private static readonly SearchValues<char> TagNameEnd = SearchValues.Create(" \t\n\r\f/>");
    private static readonly SearchValues<char> AttributeNameEnd = SearchValues.Create(" \t\n\r\f/>=");
    private static readonly SearchValues<char> UnquotedEnd = SearchValues.Create(" \t\n\r\f>");

    private readonly string html;
    private readonly StringBuilder output;
    private readonly List<string> json = [];
    private readonly HashSet<string> unclosed = [];
    private readonly List<HtmlTag> open = [];
    private int overflow;
    private int formatting;

    private HtmlSource(string html)
    {
        this.html = html.Length > MaxLength ? html[..MaxLength] : html;
        output = new StringBuilder(this.html.Length / 2);
    }

    /// <summary>The source to parse.</summary>
    public string Html => output.ToString();

    /// <summary>The contents of the page's JSON-LD scripts, in order.</summary>
    public IReadOnlyList<string> Json => json;

    public static HtmlSource Clean(string html)
    {
        var source = new HtmlSource(html);
        source.Scan();
        return source;
    }

    private void Scan()
    {
        var position = 0;
        while (position < html.Length)
        {
            var next = html.IndexOf('<', position);
            if (next < 0)
                next = html.Length;
            output.Append(html, position, next - position);
            position = next < html.Length ? Markup(next) : next;
        }
    }

    /// <summary>Handles what begins with the <c>&lt;</c> at <paramref name="start"/>; returns where it ends, always further on.</summary>
    private int Markup(int start)
    {
        var next = start + 1 < html.Length ? html[start + 1] : '\0';
        if (char.IsAsciiLetter(next))
            return StartTag(start);
        if (next == '/' && start + 2 < html.Length && char.IsAsciiLetter(html[start + 2]))
            return EndTag(start);
        if (next is '!' or '?' or '/')
            return Declaration(start);
        output.Append('<');
        return start + 1;
    }

    private int Declaration(int start)
    {
        if (html.AsSpan(start).StartsWith("<!--"))
            return Comment(start + 4);
        var end = html.IndexOf('>', start);
        if (end < 0)
            return html.Length;
        if (html.AsSpan(start).StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase))
            output.Append(html, start, end + 1 - start);
        return end + 1;
    }

    private int Comment(int start)
    {
        if (html.AsSpan(start).StartsWith(">"))
            return start + 1;
        if (html.AsSpan(start).StartsWith("->"))
            return start + 2;
        var end = html.IndexOf("-->", start, StringComparison.Ordinal);
        return end < 0 ? html.Length : end + 3;
    }

    private int EndTag(int start)
    {
        var nameEnd = NameEnd(start + 2);
        var end = html.IndexOf('>', nameEnd);
        if (end < 0)
            return html.Length;
        var tag = HtmlTags.Find(html.AsSpan(start + 2, nameEnd - start - 2));
        if (Close(tag))
            output.Append("</").Append(html, start + 2, nameEnd - start - 2).Append('>');
        return end + 1;
    }

    private int StartTag(int start)
    {
        var nameEnd = NameEnd(start + 1);
        var tag = HtmlTags.Find(html.AsSpan(start + 1, nameEnd - start - 1));
        var mark = output.Length;
        output.Append('<').Append(html, start + 1, nameEnd - start - 1);
        var end = Attributes(nameEnd, out var attributes);
        output.Append('>');
        if (end < 0)
        {
            output.Length = mark;
            return html.Length;
        }
        if (HtmlTags.IsRaw(tag) && !(attributes.SelfClosing && tag == HtmlTag.Svg))
            return Raw(tag, mark, end, attributes.IsJson);
        if (!Open(tag))
            output.Length = mark;
        return end;
    }

    private int NameEnd(int start)
    {
        var length = html.AsSpan(start).IndexOfAny(TagNameEnd);
        return length < 0 ? html.Length : start + length;
    }

    /// <summary>Skips an element whose content is not markup; JSON-LD is kept aside and a title stays where it is.</summary>
    private int Raw(HtmlTag tag, int mark, int contentStart, bool isJson)
    {
        var name = HtmlTags.Name(tag);
        var contentEnd = unclosed.Contains(name) ? -1 : FindEndTag(name, contentStart);
        if (contentEnd < 0)
        {
            unclosed.Add(name);
            output.Length = mark;
            return tag is HtmlTag.Script or HtmlTag.Style ? html.Length : contentStart;
        }
        var end = html.IndexOf('>', contentEnd);
        end = end < 0 ? html.Length : end + 1;
        if (tag == HtmlTag.Title)
            output.Append(html, contentStart, contentEnd - contentStart).Append("</title>");
        else
            output.Length = mark;
        if (isJson && tag == HtmlTag.Script && json.Count < MaxJson)
            json.Add(html[contentStart..contentEnd]);
        return end;
    }

    private int FindEndTag(string name, int start)
    {
        while (start < html.Length)
        {
            var found = html.AsSpan(start).IndexOf("</");
            if (found < 0)
                return -1;
            start += found;
            var after = start + 2 + name.Length;
            if (after <= html.Length && html.AsSpan(start + 2, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)
                && (after == html.Length || TagNameEnd.Contains(html[after])))
                return start;
            start += 2;
        }
        return -1;
    }

    /// <summary>Copies the attributes that are read; returns the position after the tag, or -1 if it never ends.</summary>
    private int Attributes(int position, out TagFacts facts)
    {
        facts = default;
        while (true)
        {
            while (position < html.Length && (char.IsWhiteSpace(html[position]) || html[position] == '/'))
                position++;
            if (position >= html.Length)
                return -1;
            if (html[position] == '>')
            {
                facts = facts with { SelfClosing = html[position - 1] == '/' };
                return position + 1;
            }
            position = Attribute(position, ref facts);
            if (position < 0)
                return -1;
        }
    }

    private int Attribute(int start, ref TagFacts facts)
    {
        var nameLength = html.AsSpan(start + 1).IndexOfAny(AttributeNameEnd) + 1;
        if (nameLength == 0)
            return -1;
        var nameEnd = start + nameLength;
        var position = nameEnd;
        while (position < html.Length && char.IsWhiteSpace(html[position]))
            position++;
        if (position >= html.Length || html[position] != '=')
        {
            Keep(start, nameEnd, default, ref facts);
            return nameEnd;
        }
        position++;
        while (position < html.Length && char.IsWhiteSpace(html[position]))
            position++;
        return Value(start, nameEnd, position, ref facts);
    }

    private int Value(int nameStart, int nameEnd, int position, ref TagFacts facts)
    {
        if (position >= html.Length)
            return -1;
        var quoted = html[position] is '"' or '\'';
        var start = quoted ? position + 1 : position;
        var length = quoted ? html.AsSpan(start).IndexOf(html[position]) : html.AsSpan(start).IndexOfAny(UnquotedEnd);
        if (length < 0)
            return -1;
        Keep(nameStart, nameEnd, html.AsSpan(start, length), ref facts);
        return quoted ? start + length + 1 : start + length;
    }

    private void Keep(int nameStart, int nameEnd, ReadOnlySpan<char> value, ref TagFacts facts)
    {
        var index = IndexOfKept(html.AsSpan(nameStart, nameEnd - nameStart));
        if (index < 0 || (facts.Seen & (1u << index)) != 0)
            return;
        facts = facts with { Seen = facts.Seen | (1u << index) };
        var name = Kept[index];
        if (name == "type" && value.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            facts = facts with { IsJson = true };
        if (name == "style" && !Hides(value))
            return;
        var quote = value.Contains('"') ? '\'' : '"';
        output.Append(' ').Append(name).Append('=').Append(quote).Append(value).Append(quote);
    }

    private static bool Hides(ReadOnlySpan<char> style) =>
        style.Contains("none", StringComparison.OrdinalIgnoreCase) || style.Contains("hidden", StringComparison.OrdinalIgnoreCase);

    private static int IndexOfKept(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Kept.Length; i++)
        {
            if (name.Equals(Kept[i], StringComparison.OrdinalIgnoreCase))
                return i;
        }
        return -1;
    }

    /// <summary>Notes an opened element; false if its tag must go because too much is open already.</summary>
    private bool Open(HtmlTag tag)
    {
        if (HtmlTags.IsFormatting(tag))
            return ++formatting <= MaxFormatting;
        if (!HtmlTags.Nests(tag))
            return tag != HtmlTag.Plaintext;
        if (open.Count >= MaxDepth)
        {
            overflow++;
            return false;
        }
        open.Add(tag);
        return true;
    }

    /// <summary>Notes a closed element; false if its tag must go because the opening one went.</summary>
    private bool Close(HtmlTag tag)
    {
        if (HtmlTags.IsFormatting(tag))
            return formatting == 0 || formatting-- <= MaxFormatting;
        if (!HtmlTags.Nests(tag))
            return true;
        if (overflow > 0)
        {
            overflow--;
            return false;
        }
        var index = open.LastIndexOf(tag);
        if (index >= 0)
            open.RemoveRange(index, open.Count - index);
        return true;
    }

    private readonly record struct TagFacts(uint Seen, bool IsJson, bool SelfClosing);
}
