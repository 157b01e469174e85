using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Hearsay.Reading;

/// <summary>
/// Reads news feeds, a report an entry: RSS 0.9x to 2.0 (with the <c>content</c> and Dublin Core modules), RSS 1.0 and Atom (RFC 4287). An entry's
/// full content goes before its summary. Document types are passed over and nothing outside the file is ever opened.
/// </summary>
internal static class FeedRecords
{
    private static readonly string[] s_roots = ["rss", "feed", "RDF"];

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    /// <summary>Whether the beginning of a text is that of a feed.</summary>
    public static bool LooksLikeFeed(string head) =>
        head.StartsWith('<') && s_roots.Any(root => head.Contains('<' + root, StringComparison.Ordinal) || head.Contains(":" + root, StringComparison.Ordinal))
        && !head.Contains("<html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Every entry, lazily, so that the length of a feed does not matter; where the feed breaks off, the entries before stand.</summary>
    public static IEnumerable<ReadOutcome> Read(Source source)
    {
        var encoding = StreamEncoding.Of(source);
        var bounded = new BoundedStream(source.Open());
        using var reader = XmlReader.Create(new StreamReader(bounded, encoding, detectEncodingFromByteOrderMarks: true), s_settings);
        var (number, names, feed) = (0, new RecordNames(), new Dictionary<string, string>(StringComparer.Ordinal));
        reader.MoveToContent();
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || !IsRead(reader))
            {
                reader.Read();
                continue;
            }
            var element = (XElement)XNode.ReadFrom(reader);
            if (element.Name.LocalName is "item" or "entry")
            {
                yield return Entry(source.Path, names, ++number, element, feed);
                bounded.NextRecord();
            }
            else
            {
                feed.TryAdd(element.Name.LocalName, element.Value);
            }
        }
        if (number == 0)
            throw new RefusedInputException("is a feed without entries");
    }

    /// <summary>Entries, and the feed's own title and language, which stand at most two levels deep.</summary>
    private static bool IsRead(XmlReader reader) =>
        reader.LocalName is "item" or "entry" || reader.Depth is 1 or 2 && reader.LocalName is "title" or "language";

    private static ReadOutcome Entry(string path, RecordNames names, int number, XElement entry, Dictionary<string, string> feed)
    {
        var hash = InputReader.Hex(SHA256.HashData(Encoding.UTF8.GetBytes(entry.ToString(SaveOptions.DisableFormatting))));
        var values = Fields(entry, feed);
        var outcome = new FieldReader(FieldMap.Usual, [.. values.Keys]).Document(path, names, number, hash, key => values[key]);
        return outcome is RawDocument document ? document with { IsHtml = HasTags(document.Text!) } : outcome;
    }

    private static Dictionary<string, string?> Fields(XElement entry, Dictionary<string, string> feed)
    {
        var text = First(entry, "encoded", "content", "description", "summary");
        return new(StringComparer.Ordinal)
        {
            ["text"] = text is null || HasTags(text) ? text : WebUtility.HtmlDecode(text),
            ["title"] = Plain(First(entry, "title")),
            ["byline"] = Plain(Author(entry)),
            ["outlet"] = Plain(First(entry, "source", "publisher")) ?? Plain(feed.GetValueOrDefault("title")),
            ["published"] = First(entry, "pubDate", "published", "date", "issued", "updated"),
            ["url"] = Link(entry),
            ["language"] = feed.GetValueOrDefault("language"),
            ["id"] = First(entry, "guid", "id"),
        };
    }

    /// <summary>The content of the first of these that is there and not blank; markup inside it is kept as markup.</summary>
    private static string? First(XElement entry, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            foreach (var element in entry.Elements().Where(e => e.Name.LocalName == name))
                if (Content(element) is { } content)
                    return content;
        return null;
    }

    private static string? Content(XElement element)
    {
        var value = element.Name.LocalName == "source" ? element.Elements().FirstOrDefault(e => e.Name.LocalName == "title") ?? element : element;
        var content = value.HasElements ? string.Concat(value.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : value.Value;
        return string.IsNullOrWhiteSpace(content) ? null : content;
    }

    /// <summary>Atom and Dublin Core name authors; the author of RSS is an address, with the name in brackets if it is there at all.</summary>
    private static string? Author(XElement entry)
    {
        var named = entry.Elements().Where(e => e.Name.LocalName is "author" or "creator")
            .Select(e => (e.Elements().FirstOrDefault(part => part.Name.LocalName == "name") ?? e).Value.Trim())
            .Select(WithoutAddress).Where(name => name.Length > 0).ToList();
        return named.Count == 0 ? null : string.Join(", ", named);
    }

    private static string WithoutAddress(string author)
    {
        if (!author.Contains('@', StringComparison.Ordinal))
            return author;
        var open = author.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? string.Empty : author[(open + 1)..].TrimEnd(')', ' ');
    }

    private static string? Link(XElement entry)
    {
        var links = entry.Elements().Where(e => e.Name.LocalName == "link").ToList();
        var chosen = links.FirstOrDefault(link => (string?)link.Attribute("rel") is null or "alternate");
        return chosen is null ? null : (string?)chosen.Attribute("href") ?? chosen.Value;
    }

    /// <summary>Words without markup: titles are often escaped twice.</summary>
    private static string? Plain(string? text)
    {
        if (text is null)
            return null;
        var decoded = WebUtility.HtmlDecode(text);
        return string.Join(' ', (HasTags(decoded) ? HtmlReader.ReadBody(decoded) : decoded).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool HasTags(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
            if (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/')
                return text.IndexOf('>', at) > 0;
        return false;
    }
}
