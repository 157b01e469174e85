namespace Hearsay.Reading;

/// <summary>Makes a list of people out of what stands in a byline.</summary>
internal static class HtmlNames
{
    private const int MaxNameLength = 60;

    /// <summary>Longer texts are no bylines.</summary>
    private const int MaxLength = 500;

    private static readonly string[] Openings =
    [
        "written by", "posted by", "published by", "article by", "story by", "words by", "text by", "reported by", "authored by", "by author", "author:", "authors:", "author", "by:", "by", "from",
        "von", "par", "por", "door", "di", "af", "av", "przez", "автор:", "автор",
    ];

    private static readonly string[] NoNames =
    [
        "admin", "administrator", "editor", "webmaster", "staff", "guest", "author", "authors", "user", "root", "wordpress", "wpadmin", "superuser", "unknown", "anonymous", "null", "none",
        "undefined", "default", "share", "follow", "about the author", "about", "home", "site admin", "super user", "written", "posted", "the author", "written by", "posted by", "by", "published by",
        "role", "uncategorized", "read more", "see more", "view all", "all posts", "more posts", "view profile", "website", "linkedin", "twitter", "facebook", "instagram", "contributor", "contributors", "reviewed by",
    ];

    /// <summary>Words after which nothing belongs to the name, and words that never stand in one.</summary>
    private static readonly string[] Details =
    [
        " on behalf ", " published ", " updated ", " posted ", " last ", " for ", " at ", " in ", " from ", " is ", " on ", " with ", " via ", " edited ", " in:", " - ", " – ", " — ", " | ", " • ", " · ", " / ", "(", "\n", "\t",
    ];

    private static readonly string[] NoNameWords =
    [
        "posts", "articles", "read", "more", "share", "follow", "comments", "comment", "categories", "category", "uncategorized", "type", "strategy", "date", "published", "updated", "minutes", "min", "about", "contact", "home", "blog",
        "subscribe", "newsletter", "member", "login", "company", "size", "industry", "all", "view", "profile", "written", "reviewed", "checked", "fact", "latest", "news", "review", "guide", "how", "what", "why", "the", "your", "our", "this",
    ];

    private static readonly string[] Particles = ["de", "van", "von", "der", "den", "la", "le", "del", "della", "di", "da", "dos", "das", "do", "bin", "ibn", "al", "el", "y", "ten", "ter", "zu", "af", "av", "e", "du", "des"];

    /// <summary>Openings that a visible line must have to be read as a byline.</summary>
    private static readonly string[] Announcements =
        ["By ", "by ", "BY ", "By: ", "by: ", "Written by", "written by", "Posted by", "posted by", "Reported by", "Author:", "Words by", "Text by", "Story by", "Von ", "Par ", "Por ", "Door ", "Texto:", "Text:", "Автор:", "Autor:", "Autore:", "Di ", "Av ", "Af "];

    public static bool StartsWithBy(string text) => Announcements.Any(a => text.StartsWith(a, StringComparison.Ordinal));

    /// <summary>Whether the text only announces an author.</summary>
    public static bool IsOpening(string text) => text.Length <= 12 && Openings.Contains(text.TrimEnd(':', ' '), StringComparer.OrdinalIgnoreCase)
        && (text.EndsWith("by", StringComparison.OrdinalIgnoreCase) || text.EndsWith(':') || text.StartsWith("author", StringComparison.OrdinalIgnoreCase));

    /// <summary>The part before a date, a role or the like.</summary>
    public static string WithoutDetails(string line)
    {
        var end = line.Length;
        foreach (var detail in Details)
        {
            var at = line.IndexOf(detail, StringComparison.OrdinalIgnoreCase);
            if (at > 3 && at < end)
                end = at;
        }
        var digit = line.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit > 3 && digit < end)
            end = Math.Max(line.LastIndexOfAny([',', ' '], digit - 1), 0);
        return WithoutMonth(line[..end].Trim(' ', ',', '|', '-'));
    }

    private static string WithoutMonth(string line)
    {
        var space = line.LastIndexOf(' ');
        return space > 3 && CalendarWords.Month(line.AsSpan(space + 1).TrimEnd('.')) > 0 ? line[..space].TrimEnd(' ', ',', '|', '-') : line;
    }

    /// <summary>Whether the text has the shape of a person's whole name: two to five words with capitals.</summary>
    public static bool IsFullName(string text)
    {
        var words = Opened(text).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 6 && !words.Any(w => NoNameWords.Contains(w, StringComparer.OrdinalIgnoreCase))
            && words.All(w => Particles.Contains(w, StringComparer.Ordinal) || (char.IsLetter(w[0]) && !char.IsLower(w[0])));
    }

    /// <summary>The names, in order, each once; without the outlet's own.</summary>
    public static IReadOnlyList<string> Clean(IReadOnlyList<string> candidates, string? outlet)
    {
        var names = new List<string>();
        foreach (var name in candidates.Where(c => c.Length <= MaxLength && !c.Contains("://", StringComparison.Ordinal)).SelectMany(Split).Select(Clean).OfType<string>())
        {
            if (!IsOutlet(name, outlet) && !names.Contains(name, StringComparer.OrdinalIgnoreCase) && !(names.Count > 0 && IsDegree(name)))
                names.Add(name);
        }
        return names;
    }

    private static bool IsOutlet(string name, string? outlet) =>
        HtmlText.Key(outlet).Replace(" ", "", StringComparison.Ordinal) is { Length: > 0 } key && HtmlText.Key(name).Replace(" ", "", StringComparison.Ordinal) == key;

    private static bool IsDegree(string name) =>
        name.Length <= 10 && !name.Contains(' ') && name.Count(char.IsLower) <= 1 && name.Any(char.IsUpper) && !HtmlOutlet.IsAgency(name);

    private static IEnumerable<string> Split(string text) => BeforeRemark(Opened(HtmlText.Plain(text)))
        .Replace(" and ", ",", StringComparison.OrdinalIgnoreCase).Replace(" & ", ",", StringComparison.Ordinal)
        .Split(',', ';', '|', '•', '·', '/').Select(p => p.Trim());

    private static string Opened(string text)
    {
        var rest = text.Trim();
        foreach (var opening in Openings)
        {
            if (rest.Length > opening.Length && rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && IsEnd(rest, opening.Length))
                return rest[opening.Length..].Trim(' ', ':', '-', '–', '—');
        }
        return rest;
    }

    /// <summary>"By" may stand right before a name: its element's edge was the space.</summary>
    private static bool IsEnd(string text, int at) => !char.IsLetter(text[at]) || (char.IsUpper(text[at]) && text[at - 1] == 'y');

    /// <summary>The part before a remark in brackets or after a dash.</summary>
    private static string BeforeRemark(string text)
    {
        var end = text.Length;
        foreach (var mark in (string[])[" - ", " – ", " — ", "(", " | "])
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            end = at > 1 && at < end ? at : end;
        }
        return text[..end];
    }

    private static string? Clean(string part)
    {
        var name = BeforeRemark(Opened(part)).Trim(' ', '.', ':', '-', '–', '—', '(', ')', '"', '“', '”', '*');
        return name.Length is < 2 or > MaxNameLength || name.Any(char.IsDigit) || name.Contains('@') || name.Contains("http", StringComparison.OrdinalIgnoreCase)
            || name.Contains("www.", StringComparison.OrdinalIgnoreCase) || name.Split(' ').Length > 6 || !name.Any(char.IsLetter)
            || NoNames.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? null
            : name;
    }
}
