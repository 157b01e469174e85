namespace Hearsay.Reading;

/// <summary>Reads who wrote a report from a line that says so: <c>By SCOTT MCDONALD</c>, <c>By A. Wren and B. Finch, Reuters</c>, <c>Story by …</c>.</summary>
internal static class BylineReader
{
    private const int Longest = 160;

    private static readonly System.Buffers.SearchValues<char> s_ends = System.Buffers.SearchValues.Create("|•·@(<\t");

    private static readonly string[] s_leads =
    [
        "story by", "words by", "text by", "written by", "reported by", "reporting by", "report by", "posted by", "published by", "authored by", "exclusive by", "by", "authors", "author",
        "correspondent", "reporter",
    ];

    private static readonly string[] s_roles =
    [
        "staff", "writer", "correspondent", "reporter", "editor", "bureau", "chief", "special", "senior", "contributor", "columnist", "desk", "newsroom", "our", "photographer", "agencies",
    ];

    /// <summary>Whether <paramref name="line"/> is a byline; what it names goes into <paramref name="findings"/>.</summary>
    public static bool Read(string line, HeaderFindings findings, string? knownOutlet)
    {
        if (line.Length > Longest)
            return false;
        if (LeadOf(line) is not { } lead)
            return ReadNameAndRole(line, findings, knownOutlet);
        string rest = line[lead.Length..].TrimStart(':', ' ', '\u00A0').Trim();
        int cut = rest.AsSpan().IndexOfAny(s_ends);
        string names = (cut >= 0 ? rest[..cut] : rest).TrimEnd(' ', ',', '-', '–', '—');
        if (names.Length == 0 || names[^1] == '.' && names.Length > 2 && char.IsLower(names[^2]) && names.Count(c => c == ' ') > 6)
            return false;
        return ReadNames(names, findings, knownOutlet);
    }

    /// <summary>"ANNA WREN, STAFF WRITER", "Anna Wren, BBC News".</summary>
    private static bool ReadNameAndRole(string line, HeaderFindings findings, string? knownOutlet)
    {
        int comma = line.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 0)
            return false;
        string name = line[..comma], role = line[(comma + 2)..];
        bool isRole = role.Length < Longest / 4 && !role.Contains(',', StringComparison.Ordinal)
            && (IsRole(role) && !role.EndsWith('.') || OutletNames.IsOutlet(role) || Agencies.TryFind(role, out _));
        return isRole && name.Contains(' ', StringComparison.Ordinal) && PersonNames.IsName(name) && ReadNames(line, findings, knownOutlet);
    }

    /// <summary>The names in "A, B and C, Reuters" or "A in Beirut for B"; false if what stands there is not the shape of names.</summary>
    private static bool ReadNames(string text, HeaderFindings findings, string? knownOutlet)
    {
        var names = new List<string>();
        foreach (string piece in Split(text))
        {
            string part = CutAtPlace(piece);
            if (part.Length == 0)
                continue;
            if (Agencies.TryFindList(part, out string? agency))
                findings.Agency ??= agency;
            else if (knownOutlet is not null && OutletNames.AreSame(part, knownOutlet))
                findings.Outlet ??= part;
            else if (OutletNames.IsOutlet(part))
                findings.Outlet ??= part;
            else if (IsRole(part))
                continue;
            else if (PersonNames.IsName(part))
                names.Add(PersonNames.InUsualCase(part));
            else if (names.Count == 0)
                return false;
        }
        if (names.Count > 0)
            findings.Byline ??= Join(names);
        return true;
    }

    /// <summary>Names set apart as people read them: "A, B and C".</summary>
    public static string Join(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1];

    private static string? LeadOf(string line)
    {
        foreach (string lead in s_leads)
            if (line.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && line.Length > lead.Length && line[lead.Length] is ' ' or ':' or '\u00A0')
                return lead;
        return null;
    }

    private static string[] Split(string text) =>
        text.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase).Replace(" & ", ",", StringComparison.Ordinal).Replace(" with ", ",", StringComparison.OrdinalIgnoreCase)
            .Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string CutAtPlace(string piece)
    {
        foreach (string word in (string[])[" in ", " for ", " at ", " on ", " of ", " - ", " – ", " — "])
            if (piece.IndexOf(word, StringComparison.OrdinalIgnoreCase) is > 0 and int at)
                piece = piece[..at];
        return piece.Trim();
    }

    private static bool IsRole(string part) =>
        part.Split(' ').Any(w => s_roles.AsSpan().Contains(w.ToLowerInvariant()));
}
