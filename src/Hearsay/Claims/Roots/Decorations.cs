using System.Collections.Frozen;

namespace Hearsay.Claims.Roots;

/// <summary>Words around the name of a body that say what it is, or that somebody speaks for it, without making it another.</summary>
internal static class Decorations
{
    /// <summary>Words that say of which kind the body is: it must be.</summary>
    private static readonly FrozenDictionary<string, RootType> s_kinds = Kinds();

    private static readonly FrozenSet<string> s_before = (
        "official semi state run owned private independent local main leading global international group organisation rights extremist terrorist rebel opposition kurdish shiite shia sunni islamist islamic jihadist called so outlawed banned "
        + "backed based led pan arab body war human earlier meanwhile later spokesman spokeswoman spokesperson spokesmen spokespersons representative statement senior high ranking top chief press service office officials official named western "
        + "qatari anti britain british uk london us beirut tehran russia iran turkey saudi cairo new york geneva brussels").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_after = (
        "group movement organisation spokesman spokeswoman spokesperson spokesmen spokespersons statement press service office officials official representative").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Whether all words may stand before a body's name; <paramref name="country"/> is the one named among them, <paramref name="kind"/> what
    /// they say the body is, if anything.
    /// </summary>
    public static bool Before(ReadOnlySpan<string> words, Countries countries, ref RootType? kind, out string? country)
    {
        country = null;
        for (var i = 0; i < words.Length; i++)
        {
            var isPlaceOfBody = i + 1 < words.Length && words[i + 1] is "based" or "backed" or "led";
            if (!isPlaceOfBody && countries.AtStart(words[i..], out var found) is > 0 and var length)
                (country, i) = (found, i + length - 1);
            else if (!s_before.Contains(words[i]) && !Agrees(words[i], ref kind))
                return false;
        }
        return true;
    }

    /// <summary>Whether a small word makes what follows it another than the whole: "allies of the Veldran army".</summary>
    public static bool IsJoined(string word) => word is "of" or "for" or "to" or "by" or "from" or "with" or "in" or "near" or "at" or "the" or "against" or "on" or "and" or "or";

    /// <summary>Whether all words may stand after a body's name.</summary>
    public static bool After(ReadOnlySpan<string> words, ref RootType? kind)
    {
        foreach (var word in words)
            if (!s_after.Contains(word) && !Agrees(word, ref kind))
                return false;
        return true;
    }

    /// <summary>Whether a word names a kind of body, and no other than was named before.</summary>
    private static bool Agrees(string word, ref RootType? kind)
    {
        if (!s_kinds.TryGetValue(word, out var named) || kind is not null && kind != named)
            return false;
        kind = named;
        return true;
    }

    private static FrozenDictionary<string, RootType> Kinds()
    {
        const string Words =
            "Media: news agency newspaper paper daily weekly magazine channel broadcaster network tv radio website site online correspondent correspondents reporter reporters journalist|"
            + "Armed: militant militants militia fighters terrorists|Monitor: monitor monitoring watchdog observatory|Relief: rescue rescuers aid charity relief medical volunteers workers";
        return (from part in Words.Split('|')
                let colon = part.IndexOf(':', StringComparison.Ordinal)
                from word in part[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                select (word, type: Enum.Parse<RootType>(part[..colon])))
            .ToFrozenDictionary(w => w.word, w => w.type, StringComparer.Ordinal);
    }
}
