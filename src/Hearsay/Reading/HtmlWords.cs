using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Hearsay.Reading;

/// <summary>
/// Reads the purpose of an element from the words in its class, identifier, role and the like. Names are cut into lower-case words at
/// punctuation and humps (<c>relatedPosts</c>, <c>related-posts</c>, <c>related_posts</c>); each word and each pair of neighbours is looked up.
/// </summary>
internal static class HtmlWords
{
    /// <summary>Names longer than this are cut; only generated ones are.</summary>
    private const int MaxNameLength = 400;

    private static readonly FrozenDictionary<string, HtmlMarks> Words = Compile();

    private static readonly FrozenDictionary<string, HtmlMarks>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What an element seems to be for.</summary>
    public static HtmlMarks Marks(IElement element, HtmlTag tag)
    {
        var marks = OfTag(tag) | OfName(element.GetAttribute("class")) | OfName(element.Id) | OfName(element.GetAttribute("data-testid"))
            | OfName(element.GetAttribute("data-component")) | OfRole(element.GetAttribute("role")) | OfItem(element.GetAttribute("itemprop"));
        return IsHidden(element) ? marks | HtmlMarks.Hidden : marks;
    }

    /// <summary>What the words of a class or identifier say.</summary>
    public static HtmlMarks OfName(string? name)
    {
        var marks = HtmlMarks.None;
        if (string.IsNullOrEmpty(name))
            return marks;
        Span<char> buffer = stackalloc char[MaxNameLength];
        var length = Math.Min(name.Length, MaxNameLength);
        name.AsSpan(0, length).ToLowerInvariant(buffer);
        int previous = -1, start = 0;
        while (start < length)
        {
            if (IsLabel(buffer[..length], start))
            {
                start = NameEnd(name, start, length);
                continue;
            }
            var end = WordEnd(name, start, length);
            if (end > start)
            {
                marks |= Find(buffer[start..end]);
                if (previous >= 0)
                    marks |= FindPair(buffer, previous, start, end);
                previous = start;
            }
            start = Math.Max(end, start + 1);
            if (end < length && char.IsWhiteSpace(name[end]))
                previous = -1;
        }
        return marks;
    }

    /// <summary>Whether a name begins here that tells what a post is about or by (<c>category-news</c>), not what the element is for.</summary>
    private static bool IsLabel(ReadOnlySpan<char> names, int start) => (start == 0 || char.IsWhiteSpace(names[start - 1]))
        && (names[start..].StartsWith("category-") || names[start..].StartsWith("tag-") || names[start..].StartsWith("page-template")
            || names[start..].StartsWith("has-") || names[start..].StartsWith("no-") || names[start..].StartsWith("with-"));

    private static int NameEnd(string name, int start, int length)
    {
        while (start < length && !char.IsWhiteSpace(name[start]))
            start++;
        return start;
    }

    private static int WordEnd(string name, int start, int length)
    {
        var end = start;
        while (end < length && char.IsLetterOrDigit(name[end]) && !(end > start && char.IsUpper(name[end]) && char.IsLower(name[end - 1])))
            end++;
        return end;
    }

    private static HtmlMarks FindPair(Span<char> buffer, int previous, int start, int end)
    {
        Span<char> pair = stackalloc char[64];
        var length = 0;
        for (var i = previous; i < end; i++)
        {
            if (!char.IsLetterOrDigit(buffer[i]))
                continue;
            if (length == pair.Length)
                return HtmlMarks.None;
            pair[length++] = buffer[i];
        }
        return start > previous ? Find(pair[..length]) : HtmlMarks.None;
    }

    private static HtmlMarks Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var marks) ? marks : HtmlMarks.None;

    private static HtmlMarks OfTag(HtmlTag tag) => tag switch
    {
        HtmlTag.Nav or HtmlTag.Menu => HtmlMarks.Navigation,
        HtmlTag.Footer => HtmlMarks.Footer,
        HtmlTag.Header => HtmlMarks.Header,
        HtmlTag.Aside => HtmlMarks.Side,
        HtmlTag.Figcaption or HtmlTag.Caption => HtmlMarks.Caption,
        HtmlTag.Dialog => HtmlMarks.Modal,
        HtmlTag.Form => HtmlMarks.Newsletter,
        HtmlTag.Button or HtmlTag.Label => HtmlMarks.Call,
        HtmlTag.Time => HtmlMarks.Date,
        _ => HtmlMarks.None,
    };

    private static HtmlMarks OfRole(string? role) => role switch
    {
        "navigation" or "menu" or "menubar" or "tablist" => HtmlMarks.Navigation,
        "contentinfo" => HtmlMarks.Footer,
        "banner" => HtmlMarks.Header,
        "complementary" => HtmlMarks.Side,
        "dialog" or "alertdialog" or "tooltip" => HtmlMarks.Modal,
        "search" => HtmlMarks.Newsletter,
        _ => HtmlMarks.None,
    };

    private static HtmlMarks OfItem(string? item) => item switch
    {
        "articleBody" => HtmlMarks.Body,
        "author" => HtmlMarks.Author,
        "comment" => HtmlMarks.Comments,
        "headline" => HtmlMarks.Title,
        "caption" => HtmlMarks.Caption,
        _ => HtmlMarks.None,
    };

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        var style = element.GetAttribute("style");
        return style is not null && (Says(style, "display", "none") || Says(style, "visibility", "hidden"));
    }

    private static bool Says(string style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var rest = style.AsSpan(at + property.Length).TrimStart();
        return rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    private static FrozenDictionary<string, HtmlMarks> Compile()
    {
        var words = new Dictionary<string, HtmlMarks>(StringComparer.Ordinal);
        foreach (var (marks, list) in HtmlWordLists.All)
        {
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = words.GetValueOrDefault(word) | marks;
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
