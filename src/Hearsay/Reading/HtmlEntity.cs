using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Hearsay.Reading;

/// <summary>Reads the HTML character references that are left over in plain text: <c>&amp;quot;</c>, <c>&amp;#8217;</c>.</summary>
/// <remarks>Only those that end in a semicolon: "AT&amp;T" and "R&amp;D" are no references. Names are those found in news prose.</remarks>
internal static class HtmlEntity
{
    private const int LongestName = 8;

    private static readonly FrozenDictionary<string, string> s_named = Names().ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_lookup =
        s_named.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The length of the reference at <paramref name="start"/> and what it stands for; 0 if there is none. <c>&amp;amp;quot;</c>, escaped
    /// more than once, is one reference.
    /// </summary>
    public static int Read(string text, int start, out string? character)
    {
        int i = start + 1;
        while (string.CompareOrdinal(text, i, "amp;", 0, 4) == 0)
            i += 4;
        bool escaped = i > start + 1;
        int length = ReadName(text.AsSpan(i), out character);
        if (length > 0)
            return i + length - start;
        character = escaped ? "&" : null;
        return escaped ? i - start : 0;
    }

    private static int ReadName(ReadOnlySpan<char> rest, out string? character)
    {
        character = null;
        int end = rest[..Math.Min(rest.Length, LongestName + 1)].IndexOf(';');
        if (end <= 0)
            return 0;
        var name = rest[..end];
        if (name[0] == '#')
            character = Numbered(name[1..]);
        else if (s_lookup.TryGetValue(name, out string? named))
            character = named;
        return character is null ? 0 : end + 1;
    }

    private static string? Numbered(ReadOnlySpan<char> digits)
    {
        bool hex = digits.StartsWith("x", StringComparison.OrdinalIgnoreCase);
        bool isNumber = hex
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        return isNumber && value >= ' ' && Rune.IsValid(value) ? new Rune(value).ToString() : null;
    }

    private static Dictionary<string, string> Names()
    {
        var names = new Dictionary<string, string>
        {
            ["quot"] = "\"",
            ["apos"] = "'",
            ["lt"] = "<",
            ["gt"] = ">",
            ["nbsp"] = "\u00A0",
            ["shy"] = "\u00AD",
            ["ensp"] = "\u2002",
            ["emsp"] = "\u2003",
            ["thinsp"] = "\u2009",
            ["zwnj"] = "\u200C",
            ["zwj"] = "\u200D",
            ["ndash"] = "–",
            ["mdash"] = "—",
            ["lsquo"] = "‘",
            ["rsquo"] = "’",
            ["sbquo"] = "‚",
            ["ldquo"] = "“",
            ["rdquo"] = "”",
            ["bdquo"] = "„",
            ["laquo"] = "«",
            ["raquo"] = "»",
            ["lsaquo"] = "‹",
            ["rsaquo"] = "›",
            ["hellip"] = "…",
            ["bull"] = "•",
            ["middot"] = "·",
            ["euro"] = "€",
            ["pound"] = "£",
            ["yen"] = "¥",
            ["cent"] = "¢",
            ["copy"] = "©",
            ["reg"] = "®",
            ["trade"] = "™",
            ["deg"] = "°",
            ["sect"] = "§",
            ["para"] = "¶",
            ["frac12"] = "½",
            ["frac14"] = "¼",
            ["frac34"] = "¾",
            ["times"] = "×",
            ["divide"] = "÷",
            ["plusmn"] = "±",
            ["minus"] = "−",
            ["prime"] = "′",
            ["Prime"] = "″",
            ["dagger"] = "†",
            ["Dagger"] = "‡",
            ["permil"] = "‰",
            ["iexcl"] = "¡",
            ["iquest"] = "¿",
            ["micro"] = "µ",
            ["ordf"] = "ª",
            ["ordm"] = "º",
            ["sup2"] = "²",
            ["sup3"] = "³",
            ["acute"] = "´",
        };
        AddAccented(names, "acute", "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyý");
        AddAccented(names, "grave", "AÀEÈIÌOÒUÙaàeèiìoòuù");
        AddAccented(names, "circ", "AÂEÊIÎOÔUÛaâeêiîoôuû");
        AddAccented(names, "uml", "AÄEËIÏOÖUÜaäeëiïoöuüyÿ");
        AddAccented(names, "tilde", "AÃNÑOÕaãnñoõ");
        AddAccented(names, "cedil", "CÇcç");
        AddAccented(names, "ring", "AÅaå");
        AddAccented(names, "slash", "OØoø");
        AddAccented(names, "caron", "SŠsš");
        (names["aelig"], names["AElig"], names["oelig"], names["OElig"], names["szlig"]) = ("æ", "Æ", "œ", "Œ", "ß");
        return names;
    }

    /// <summary>Adds the names of letters given in pairs, plain and accented.</summary>
    private static void AddAccented(Dictionary<string, string> names, string accent, string pairs)
    {
        for (int i = 0; i + 1 < pairs.Length; i += 2)
            names[pairs[i] + accent] = pairs[i + 1].ToString();
    }
}
