using System.Collections.Frozen;

namespace Hearsay.Claims.Roots;

/// <summary>Words around the name of a body that say what it is, or that somebody speaks for it, without making it another.</summary>
internal static class Decorations
{
    private static readonly FrozenSet<string> s_before = (
        "official semi state run owned private independent local main leading global international news agency newspaper paper daily weekly magazine channel broadcaster network tv radio website site online monitor monitoring group watchdog "
        + "charity organisation rights rescue militant extremist terrorist rebel opposition kurdish shiite shia sunni islamist islamic jihadist called so outlawed banned backed based led pan arab aid ngo body war human relief medical "
        + "spokesman spokeswoman spokesperson spokesmen spokespersons representative statement senior high ranking top chief press service office officials official named western qatari anti pro government britain british uk london us "
        + "beirut tehran russia iran turkey saudi cairo new york geneva brussels").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_after = (
        "group movement militia militants fighters terrorists organisation news agency newspaper paper daily magazine channel tv radio website site network correspondent correspondents reporter reporters journalist spokesman "
        + "spokeswoman spokesperson spokesmen spokespersons statement press service office officials official representative monitor watchdog rescuers workers volunteers charity").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether all words may stand before a body's name; <paramref name="country"/> is the one named among them, if any.</summary>
    public static bool Before(ReadOnlySpan<string> words, Countries countries, out string? country)
    {
        country = null;
        for (var i = 0; i < words.Length;)
        {
            var length = i + 1 < words.Length && words[i + 1] is "based" or "backed" or "led" ? 0 : countries.AtStart(words[i..], out var found) is > 0 and var l ? Named(found, l, ref country) : 0;
            if (length == 0 && !s_before.Contains(words[i]))
                return false;
            i += Math.Max(1, length);
        }
        return true;
    }

    /// <summary>Whether all words may stand after a body's name.</summary>
    public static bool After(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (!s_after.Contains(word))
                return false;
        return true;
    }

    private static int Named(string found, int length, ref string? country)
    {
        country = found;
        return length;
    }
}
