using System.Collections.Frozen;

namespace Hearsay.Claims.Roots;

/// <summary>
/// What every state has one of (a defence ministry, an army, state television), by what it is called; and ministries of anything. From
/// <c>data/roots/organs.tsv</c>. Immutable, and safe to share between threads.
/// </summary>
internal sealed class Organs
{
    private readonly FrozenDictionary<string, List<Organ>> _organs;
    private readonly FrozenDictionary<string, Organ> _byKey;

    private Organs(Dictionary<string, List<Organ>> organs, Dictionary<string, Organ> byKey)
    {
        _organs = organs.ToFrozenDictionary(StringComparer.Ordinal);
        _byKey = byKey.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>An organ.</summary>
    /// <param name="Key">What its key begins with.</param>
    /// <param name="Type">What kind of source it is.</param>
    /// <param name="Name">Its usual name, after the adjective of its country.</param>
    public sealed record Organ(string Key, RootType Type, string Name)
    {
        /// <summary>The countries where it is another body.</summary>
        public IReadOnlyList<string> NotIn { get; init; } = [];

        /// <summary>Whether it is an office of state, of which a report's later "the ministry" is the one that it named before.</summary>
        public bool IsOffice => Type == RootType.Government && Key != "government" || Key == "general-staff";

        /// <summary>Whether it is a kind of people rather than one body.</summary>
        public bool IsGeneric => Key is "rebels" or "activists" or "opposition";
    }

    /// <summary>Reads the table.</summary>
    public static Organs Load()
    {
        var organs = new Dictionary<string, List<Organ>>(StringComparer.Ordinal);
        var byKey = new Dictionary<string, Organ>(StringComparer.Ordinal);
        foreach (var fields in RootData.Rows("organs.tsv"))
        {
            var organ = new Organ(fields[0], Enum.Parse<RootType>(fields[1], ignoreCase: true), fields[2])
            {
                NotIn = RootData.Field(fields, 4)?.Split(' ') ?? [],
            };
            byKey.Add(organ.Key, organ);
            foreach (var form in RootData.List(fields, 3).Prepend(fields[2]))
                Add(organs, RootWords.Key(form), organ);
        }
        return new Organs(organs, byKey);
    }

    /// <summary>The organ that words name in a country; <c>null</c> for none.</summary>
    /// <param name="key">The words, without the country.</param>
    /// <param name="country">The country, or <c>null</c> if it is not known.</param>
    public Organ? Find(string key, string? country) =>
        _organs.TryGetValue(key, out var organs) ? organs.FirstOrDefault(o => country is null || !o.NotIn.Contains(country)) : Ministry(key);

    /// <summary>The organ with a key.</summary>
    public Organ? WithKey(string key) => _byKey.GetValueOrDefault(key);

    private static void Add(Dictionary<string, List<Organ>> organs, string key, Organ organ)
    {
        if (!organs.TryGetValue(key, out var list))
            organs.Add(key, list = []);
        if (!list.Contains(organ))
            list.Add(organ);
    }

    // What belongs to the matter of a ministry before a word that is a matter of its own: "higher education".
    private static readonly FrozenSet<string> s_matters = FrozenSet.ToFrozenSet(
        ["higher", "foreign", "internal", "home", "national", "public", "social", "economic", "local", "religious", "human", "womens", "and", "of", "primary", "secondary", "mental"]);

    /// <summary>A ministry of something that is not on the table.</summary>
    private static Organ? Ministry(string key)
    {
        const string Before = "ministry ", After = " ministry";
        var matter = key.StartsWith(Before, StringComparison.Ordinal) ? key[Before.Length..]
            : key.EndsWith(After, StringComparison.Ordinal) ? key[..^After.Length] : "";
        return matter.Length > 0 && matter.Count(c => c == ' ') < 4
            ? new Organ($"ministry:{matter}", RootType.Government, $"ministry of {matter}")
            : null;
    }

    /// <summary>The ministry on the table that ends words of which the first are no matter of its own, but were left by another sentence: "several days the defence ministry".</summary>
    public Organ? Behind(string key)
    {
        var words = key.Split(' ');
        return words is [.., _, var matter, "ministry"] && !s_matters.Overlaps(words.AsSpan(0, words.Length - 2).ToArray()) && _organs.TryGetValue($"{matter} ministry", out var organs) ? organs[0] : null;
    }
}
