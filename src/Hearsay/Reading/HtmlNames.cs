namespace Hearsay.Reading;

/// <summary>Makes a list of people out of what stands in a byline.</summary>
internal static class HtmlNames
{
    private const int MaxNameLength = 60;

    private static readonly string[] Openings =
    [
        "written by", "posted by", "published by", "reviewed by", "article by", "story by", "words by", "text by", "reported by", "authored by", "by author", "author:", "authors:", "author", "by:", "by", "from",
        "von", "par", "por", "door", "di", "af", "av", "przez", "автор:", "автор",
    ];

    private static readonly string[] NoNames =
    [
        "admin", "administrator", "editor", "webmaster", "staff", "guest", "author", "authors", "user", "root", "wordpress", "wpadmin", "superuser", "unknown", "anonymous", "null", "none",
        "undefined", "default", "share", "follow", "about the author", "about", "home", "site admin", "super user", "written", "posted", "the author",
    ];

    public static bool StartsWithBy(string text) =>
        text.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("written by", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("posted by", StringComparison.OrdinalIgnoreCase) || text.StartsWith("author:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The names, in order, each once; without the outlet's own.</summary>
    public static IReadOnlyList<string> Clean(IReadOnlyList<string> candidates, string? outlet)
    {
        var names = new List<string>();
        foreach (var name in candidates.SelectMany(Split).Select(Clean).OfType<string>())
        {
            if (!IsOutlet(name, outlet) && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
                names.Add(name);
        }
        return names;
    }

    private static bool IsOutlet(string name, string? outlet) =>
        HtmlText.Key(outlet).Replace(" ", "", StringComparison.Ordinal) is { Length: > 0 } key && HtmlText.Key(name).Replace(" ", "", StringComparison.Ordinal) == key;

    private static IEnumerable<string> Split(string text) => Opened(HtmlText.Plain(text))
        .Replace(" and ", ",", StringComparison.OrdinalIgnoreCase).Replace(" & ", ",", StringComparison.Ordinal)
        .Split(',', ';', '|', '•', '·', '/').Select(p => p.Trim());

    private static string Opened(string text)
    {
        var rest = text.Trim();
        foreach (var opening in Openings)
        {
            if (rest.Length > opening.Length && rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(rest[opening.Length]))
                return rest[opening.Length..].Trim(' ', ':', '-', '–', '—');
        }
        return rest;
    }

    private static string? Clean(string part)
    {
        var name = Opened(part).Trim(' ', '.', ':', '-', '–', '—', '(', ')', '"');
        return name.Length is < 2 or > MaxNameLength || name.Any(char.IsDigit) || name.Contains('@') || name.Contains("http", StringComparison.OrdinalIgnoreCase)
            || name.Contains("www.", StringComparison.OrdinalIgnoreCase) || name.Split(' ').Length > 6 || !name.Any(char.IsLetter)
            || NoNames.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? null
            : name;
    }
}
