using System.Collections.Frozen;

namespace Hearsay.Reading;

/// <summary>Facts about elements, after the HTML Living Standard. Thread-safe.</summary>
internal static class HtmlTags
{
    private static readonly string[] Names = Enum.GetNames<HtmlTag>().Select(n => n.ToLowerInvariant()).ToArray();

    private static readonly FrozenDictionary<string, HtmlTag> ByName =
        Enum.GetValues<HtmlTag>().Skip(1).ToFrozenDictionary(t => Names[(int)t], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, HtmlTag>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    public static HtmlTag Find(ReadOnlySpan<char> name) => BySpan.TryGetValue(name, out var tag) ? tag : HtmlTag.Other;

    public static string Name(HtmlTag tag) => Names[(int)tag];

    /// <summary>Whether the content is no markup, or nothing that a reader of text sees.</summary>
    public static bool IsRaw(HtmlTag tag) => tag is HtmlTag.Script or HtmlTag.Style or HtmlTag.Noscript or HtmlTag.Iframe or HtmlTag.Noembed
        or HtmlTag.Noframes or HtmlTag.Xmp or HtmlTag.Svg or HtmlTag.Textarea or HtmlTag.Title;

    /// <summary>Whether the tree builder reopens the element in every block until it is closed.</summary>
    public static bool IsFormatting(HtmlTag tag) => tag is >= HtmlTag.B and <= HtmlTag.U;

    /// <summary>Whether the element can nest within itself without end: neither void nor closed by its own kind.</summary>
    public static bool Nests(HtmlTag tag) => !IsVoid(tag) && tag is not (HtmlTag.P or HtmlTag.Li or HtmlTag.Dt or HtmlTag.Dd or HtmlTag.Tr
        or HtmlTag.Td or HtmlTag.Th or HtmlTag.Thead or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Colgroup or HtmlTag.Option or HtmlTag.A
        or HtmlTag.Html or HtmlTag.Head or HtmlTag.Body or HtmlTag.Title or HtmlTag.Plaintext or HtmlTag.Frameset);

    public static bool IsHeading(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;

    /// <summary>Whether the element begins and ends lines.</summary>
    public static bool IsBlock(HtmlTag tag) => tag is (>= HtmlTag.Html and <= HtmlTag.Hr) or (>= HtmlTag.Center and <= HtmlTag.Col)
        or HtmlTag.Figure or HtmlTag.Figcaption or HtmlTag.Details or HtmlTag.Summary or HtmlTag.Dialog or HtmlTag.Form or HtmlTag.Fieldset
        or HtmlTag.Legend or HtmlTag.Template or HtmlTag.Video or HtmlTag.Audio or HtmlTag.Object;

    /// <summary>Whether what the element shows is a control or a picture rather than text to read.</summary>
    public static bool IsNoText(HtmlTag tag) => tag is HtmlTag.Script or HtmlTag.Style or HtmlTag.Noscript or HtmlTag.Iframe or HtmlTag.Svg
        or HtmlTag.Select or HtmlTag.Textarea or HtmlTag.Datalist or HtmlTag.Canvas or HtmlTag.Video or HtmlTag.Audio or HtmlTag.Map
        or HtmlTag.Object or HtmlTag.Option or HtmlTag.Optgroup or HtmlTag.Noframes or HtmlTag.Noembed or HtmlTag.Template;

    private static bool IsVoid(HtmlTag tag) => tag is HtmlTag.Br or HtmlTag.Hr or HtmlTag.Img or HtmlTag.Input or HtmlTag.Meta or HtmlTag.Link
        or HtmlTag.Base or HtmlTag.Col or HtmlTag.Embed or HtmlTag.Source or HtmlTag.Track or HtmlTag.Param or HtmlTag.Area or HtmlTag.Wbr
        or HtmlTag.Frame;
}
