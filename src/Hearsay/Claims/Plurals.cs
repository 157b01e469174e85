namespace Hearsay.Claims;

/// <summary>What figures count, for several: figures name it in the singular, in lower case. English only, as the figures are.</summary>
internal static class Plurals
{
    private static readonly Dictionary<string, string> s_irregular = new(StringComparer.Ordinal)
    {
        ["person"] = "people",
        ["child"] = "children",
        ["foot"] = "feet",
        ["life"] = "lives",
        ["wife"] = "wives",
        ["knife"] = "knives",
        ["leaf"] = "leaves",
        ["thief"] = "thieves",
        ["half"] = "halves",
        ["tooth"] = "teeth",
        ["mouse"] = "mice",
        ["ox"] = "oxen",
        ["german"] = "Germans",
        ["roman"] = "Romans",
        ["human"] = "humans",
        ["shaman"] = "shamans",
    };

    // Nouns with one form for one and for several, and what is measured in numbers alone.
    private static readonly HashSet<string> s_alike = new(StringComparer.Ordinal)
    {
        "aircraft", "spacecraft", "hovercraft", "police", "personnel", "headquarters", "series", "species", "corps", "staff", "percent", "percentage", "sheep", "fish", "deer", "cattle", "offspring",
        "military", "%", "km", "kg", "mm", "cm", "people", "troops", "clergy", "livestock", "ammunition", "equipment", "aid", "money",
    };

    /// <summary>A noun for several; of a phrase, its last word.</summary>
    public static string Of(string noun)
    {
        var last = noun.LastIndexOfAny([' ', '-']) + 1;
        return noun[..last] + OfWord(noun[last..]);
    }

    private static string OfWord(string noun)
    {
        if (s_irregular.TryGetValue(noun, out var irregular))
            return irregular;
        if (noun.Length < 2 || s_alike.Contains(noun) || !char.IsLetter(noun[^1]))
            return noun;
        if (char.IsUpper(noun[^1]))
            return noun.Length > 3 || noun is "SUV" or "UAV" or "IED" or "RPG" or "NGO" ? noun + "s" : noun;
        if (noun.EndsWith("man", StringComparison.Ordinal))
            return noun[..^2] + "en";
        if (noun[^1] == 'y' && !"aeiou".Contains(noun[^2], StringComparison.Ordinal))
            return noun[..^1] + "ies";
        return noun[^1] is 's' or 'x' or 'z' || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es" : noun + "s";
    }
}
