using System.Net;
using System.Text;

namespace Hearsay.Training.Evaluation;

/// <summary>An expression of time as people marked it.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Type">DATE, TIME, DURATION or SET; empty in TIMEX2.</param>
/// <param name="Value">The value as annotated.</param>
internal sealed record MarkedTime(TextSpan Span, string Type, string Value);

/// <summary>A text with its marked times.</summary>
internal sealed record TimesDocument(string Name, string Text, DateOnly? Published, IReadOnlyList<MarkedTime> Times);

/// <summary>Reads TimeML files (<c>TIMEX3</c>) and WikiWars files (<c>TIMEX2</c> inline): the content of <c>TEXT</c> only. Of nested marks the outermost counts.</summary>
internal static class TimesData
{
    /// <summary>The documents of a folder, by file name.</summary>
    public static IReadOnlyList<TimesDocument> Load(string folder) =>
        [.. Directory.GetFiles(folder, "*.*ml").Order(StringComparer.Ordinal).Select(Read)];

    private static TimesDocument Read(string file)
    {
        string markup = File.ReadAllText(file);
        var (text, times) = Unmark(Between(markup, "<TEXT>", "</TEXT>"));
        string head = Between(markup, "<DCT>", "</DCT>") + Between(markup, "<DATETIME>", "</DATETIME>");
        string value = Attribute(head, "value") + Attribute(head, "val");
        var published = DateOnly.TryParseExact(value.Length >= 10 ? value[..10] : "", "yyyy-MM-dd", out var day) ? day : (DateOnly?)null;
        return new TimesDocument(Path.GetFileName(file), text, published, times);
    }

    private static string Between(string text, string open, string close)
    {
        int start = text.IndexOf(open, StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf(close, start + open.Length, StringComparison.Ordinal);
        return end < 0 ? "" : text[(start + open.Length)..end];
    }

    private static string Attribute(string tag, string name) => Between(tag, $" {name}=\"", "\"");

    private static (string Text, IReadOnlyList<MarkedTime> Times) Unmark(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var times = new List<MarkedTime>();
        var open = new Stack<(int Start, string Tag)>();
        for (int at = 0; at < markup.Length;)
        {
            int tag = markup.IndexOf('<', at);
            tag = tag < 0 ? markup.Length : tag;
            text.Append(WebUtility.HtmlDecode(markup[at..tag]));
            int end = tag < markup.Length ? markup.IndexOf('>', tag) + 1 : tag;
            if (end > tag)
                Mark(markup[tag..end], text, open, times);
            at = end > tag ? end : markup.Length;
        }
        return (text.ToString(), [.. times.OrderBy(t => t.Span)]);
    }

    private static void Mark(string tag, StringBuilder text, Stack<(int Start, string Tag)> open, List<MarkedTime> times)
    {
        if (tag.StartsWith("</TIMEX", StringComparison.Ordinal) && open.TryPop(out var opened))
        {
            var span = new TextSpan(opened.Start, text.Length);
            if (open.Count == 0 && text.ToString(span.Start, span.Length).Trim().Length > 0)
                times.Add(new MarkedTime(span, Attribute(opened.Tag, "type"), Attribute(opened.Tag, "value") + Attribute(opened.Tag, "val")));
        }
        else if (tag.StartsWith("<TIMEX", StringComparison.Ordinal) && !tag.EndsWith("/>", StringComparison.Ordinal))
            open.Push((text.Length, tag));
    }
}
