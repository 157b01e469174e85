namespace Hearsay.Statements;

/// <summary>The bodies that a report names, by the nouns it calls them by: "the ministry" of a report that names one ministry. Not safe to share between threads.</summary>
internal sealed class ReportBodies(ReportWords words)
{
    // Nouns that a report uses for one body it has named or will name. "The army" or "the government" may be another one than that named.
    private static readonly HashSet<string> Calling = new(StringComparer.Ordinal)
    {
        "observatory", "ministry", "council", "network", "institute", "commission", "centre", "center", "agency", "department", "committee", "foundation",
        "organisation", "organization", "union", "fund", "bank", "court", "association", "authority", "directorate", "bureau", "federation", "coalition", "house",
    };

    private readonly Dictionary<string, string?> _byKey = new(StringComparer.Ordinal);

    /// <summary>The one body with the noun in its name; <c>null</c> if there is none, or more than one.</summary>
    public string? Called(string noun) => Calling.Contains(noun) ? Only(noun, name => Words(name).Contains(noun)) : null;

    /// <summary>The one watcher of human rights that the report names.</summary>
    public string? Monitor() => Only("a monitor", IsMonitor);

    /// <summary>The one body whose initials the letters are.</summary>
    public string? Initialled(string letters) => Only(letters, name => Initials(name) == letters);

    private static bool IsMonitor(string name)
    {
        string[] parts = Words(name);
        return parts.Contains("observatory") || parts.Contains("watch") || (parts.Contains("human") && parts.Contains("rights") && parts.Length > 2);
    }

    private static string[] Words(string name) => name.ToLowerInvariant().Split(' ', '-');

    private static string Initials(string name) => string.Concat(name.Split(' ').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));

    private string? Only(string key, Func<string, bool> holds)
    {
        if (_byKey.TryGetValue(key, out string? known))
            return known;
        string? found = null;
        for (int i = 0; i < words.Document.Entities.Count; i++)
            if (words.Document.Entities[i].IsNamed && words.Names.TypeOf(i) != NameType.Person && Phrase.Trimmed(words.Names.NameOf(i)) is var name && name.Contains(' ') && holds(name))
            {
                if (found is not null && found != name)
                    return _byKey[key] = null;
                found = name;
            }

        return _byKey[key] = found;
    }
}
