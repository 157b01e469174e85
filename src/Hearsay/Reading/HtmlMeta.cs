using AngleSharp.Dom;

namespace Hearsay.Reading;

/// <summary>The page's <c>meta</c> elements by name, property or item, and what else its head says.</summary>
internal sealed class HtmlMeta
{
    /// <summary>Longer values say nothing that is read here.</summary>
    private const int MaxLength = 4_000;

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);

    private HtmlMeta()
    {
    }

    /// <summary>The text of the page's <c>title</c>.</summary>
    public string? Title { get; private set; }

    /// <summary>Where <c>link rel=canonical</c> points.</summary>
    public string? Canonical { get; private set; }

    /// <summary>The <c>lang</c> of the root, else of the body.</summary>
    public string? Language { get; private set; }

    public static HtmlMeta Read(HtmlPage page)
    {
        var meta = new HtmlMeta();
        for (var i = 0; i < page.Nodes.Count; i++)
            meta.Read(page.Nodes[i].Tag, page.Elements[i]);
        return meta;
    }

    /// <summary>The first value under the first of the names that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var found))
                return found[0];
        }
        return null;
    }

    /// <summary>All values under the first of the names that has any.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var found))
                return found;
        }
        return [];
    }

    private void Read(HtmlTag tag, IElement element)
    {
        if (tag == HtmlTag.Meta)
            Add(element);
        else if (tag == HtmlTag.Title)
            Title ??= HtmlText.Plain(element.TextContent);
        else if (tag == HtmlTag.Link && element.GetAttribute("rel") is { } rel && rel.Contains("canonical", StringComparison.OrdinalIgnoreCase))
            Canonical ??= element.GetAttribute("href");
        else if (tag is HtmlTag.Html or HtmlTag.Body && !string.IsNullOrWhiteSpace(element.GetAttribute("lang")))
            Language ??= element.GetAttribute("lang");
    }

    private void Add(IElement element)
    {
        var value = element.GetAttribute("content") ?? "";
        var content = value.Length <= MaxLength ? HtmlText.Plain(value) : "";
        if (content.Length == 0)
            return;
        foreach (var name in (string?[])[element.GetAttribute("property"), element.GetAttribute("name"), element.GetAttribute("itemprop"), element.GetAttribute("http-equiv")])
        {
            if (string.IsNullOrWhiteSpace(name))
                continue;
            if (!values.TryGetValue(name.Trim(), out var list))
                values[name.Trim()] = list = [];
            if (list.Count < 40)
                list.Add(content);
        }
    }
}
