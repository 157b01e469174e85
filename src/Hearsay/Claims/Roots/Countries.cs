using System.Collections.Frozen;

namespace Hearsay.Claims.Roots;

/// <summary>
/// The countries by every name, adjective and seat of government they go by, as <c>data/roots/countries.tsv</c> lists them. Immutable, and safe to
/// share between threads.
/// </summary>
internal sealed class Countries
{
    /// <summary>No name of a country has more words that count.</summary>
    public const int MostWords = 5;

    private readonly FrozenDictionary<string, string> _named;
    private readonly FrozenDictionary<string, string> _states;
    private readonly FrozenSet<string> _firstWords;
    private readonly FrozenDictionary<string, (string Name, string Adjective)> _names;

    private Countries(Dictionary<string, string> named, Dictionary<string, string> states, Dictionary<string, (string, string)> names)
    {
        _named = named.ToFrozenDictionary(StringComparer.Ordinal);
        _firstWords = named.Keys.Select(name => name.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
        _states = states.ToFrozenDictionary(StringComparer.Ordinal);
        _names = names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reads the table.</summary>
    public static Countries Load()
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var fields in RootData.Rows("countries.tsv"))
        {
            var adjectives = RootData.List(fields, 3);
            names.Add(fields[0], (fields[1], adjectives.Count > 0 ? adjectives[0] : fields[1]));
            foreach (var form in RootData.List(fields, 2).Prepend(fields[1]).Concat(adjectives))
                Add(named, RootWords.Key(form), fields[0]);
            foreach (var state in RootData.List(fields, 2).Prepend(fields[1]).Concat(RootData.List(fields, 4)))
                states.TryAdd(RootWords.Key(state), fields[0]);
        }
        return new Countries(named, states, names);
    }

    /// <summary>The country that words name, as a country or as its people; <c>null</c> for none.</summary>
    public string? Named(string key) => _named.GetValueOrDefault(key);

    /// <summary>Whether a country's name may begin with a word.</summary>
    public bool Begins(string word) => _firstWords.Contains(word);

    /// <summary>The country whose government words stand for: its own name, or its capital.</summary>
    public string? Government(string key) => _states.GetValueOrDefault(key);

    /// <summary>The name of a country by its code.</summary>
    public string Name(string code) => _names.TryGetValue(code, out var names) ? names.Name : code;

    /// <summary>Its adjective.</summary>
    public string Adjective(string code) => _names.TryGetValue(code, out var names) ? names.Adjective : code;

    /// <summary>Whether there is such a code.</summary>
    public bool Has(string code) => _names.ContainsKey(code);

    /// <summary>The country that the first words name, the longest name first, and how many words it has; 0 for none.</summary>
    public int AtStart(ReadOnlySpan<string> words, out string country)
    {
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
            if (Named(string.Join(' ', words[..count]!)) is { } found)
            {
                country = found;
                return count;
            }
        country = "";
        return 0;
    }

    /// <summary>The country that the last words name, and how many they are; 0 for none.</summary>
    public int AtEnd(ReadOnlySpan<string> words, out string country)
    {
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
            if (Named(string.Join(' ', words[^count..]!)) is { } found)
            {
                country = found;
                return count;
            }
        country = "";
        return 0;
    }

    /// <summary>With the possessive, whose apostrophe may be lost: "Russias".</summary>
    private static void Add(Dictionary<string, string> table, string key, string country)
    {
        table.TryAdd(key, country);
        if (!key.EndsWith('s'))
            table.TryAdd(key + "s", country);
    }
}
