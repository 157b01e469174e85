using System.Collections.Frozen;

namespace Hearsay.Claims.Roots;

/// <summary>
/// Bodies and people known by name, from <c>data/roots/bodies.tsv</c> and <c>people.tsv</c>. Immutable, and safe to share between threads.
/// </summary>
internal sealed class RootTable
{
    private readonly FrozenDictionary<string, Entry> _byKey;
    private readonly FrozenDictionary<string, List<Alias>> _aliases;
    private readonly FrozenDictionary<string, List<Office>> _offices;
    private readonly FrozenDictionary<string, List<Office>> _spokesmen;
    private readonly FrozenDictionary<string, Entry> _organs;

    private RootTable(Building building)
    {
        _byKey = building.ByKey.ToFrozenDictionary(StringComparer.Ordinal);
        _aliases = building.Aliases.ToFrozenDictionary(StringComparer.Ordinal);
        _offices = building.Offices.ToFrozenDictionary(StringComparer.Ordinal);
        _spokesmen = building.Spokesmen.ToFrozenDictionary(StringComparer.Ordinal);
        _organs = building.Organs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A body or person.</summary>
    /// <param name="Identity">Who it is.</param>
    /// <param name="IsPerson">Whether it is a person.</param>
    /// <param name="IsOfAllTheWorld">Whether it is a medium that writes of all the world.</param>
    public sealed record Entry(RootIdentity Identity, bool IsPerson, bool IsOfAllTheWorld);

    private sealed record Alias(Entry Entry, string Text, string[] Countries);

    private sealed record Office(Entry Holder, string Key, DateOnly From, DateOnly To);

    /// <summary>Reads the tables.</summary>
    public static RootTable Load(Countries countries)
    {
        var building = new Building(countries);
        foreach (var fields in RootData.Rows("bodies.tsv"))
            building.Add(fields, isPerson: false);
        foreach (var fields in RootData.Rows("people.tsv"))
            building.Add(fields, isPerson: true);
        return new RootTable(building);
    }

    /// <summary>The entry with a key; <c>null</c> for none.</summary>
    public Entry? WithKey(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The entry that an organ of a country is, where it has a name of its own; <c>null</c> for none.</summary>
    public Entry? Organ(string organAndCountry) => _organs.GetValueOrDefault(organAndCountry) ?? _byKey.GetValueOrDefault(organAndCountry);

    /// <summary>The entry of a name in a report; <c>null</c> for none.</summary>
    /// <param name="key">The words of the name.</param>
    /// <param name="written">The name as written, whose capitals tell "IS" from "is".</param>
    /// <param name="context">The report.</param>
    public Entry? Find(string key, string written, RootContext context)
    {
        if (!_aliases.TryGetValue(key, out var aliases))
            return null;
        var fitting = aliases.Where(alias => IsWrittenLike(alias.Text, written)).ToList();
        return fitting.FirstOrDefault(alias => alias.Countries.Length > 0 && alias.Countries.Any(country => IsSpokenOf(country, context)))?.Entry
            ?? fitting.FirstOrDefault(alias => alias.Countries.Length == 0)?.Entry;
    }

    /// <summary>Who held an office ("president@SY") on a day; <c>null</c> if the table does not tell, or the day is not known and several held it.</summary>
    public Entry? Holder(string office, DateOnly? day) => At(_offices, office, day);

    /// <summary>The body that a person of the tables speaks for on a day; <c>null</c> for none.</summary>
    public string? SpeaksFor(string person, DateOnly? day) =>
        _spokesmen.TryGetValue(person, out var bodies) && Only([.. bodies.Where(o => day is null || o.From <= day && day <= o.To)]) is { } office
            ? office.Key : null;

    private static Entry? At(FrozenDictionary<string, List<Office>> offices, string key, DateOnly? day) =>
        offices.TryGetValue(key, out var holders) ? Only([.. holders.Where(o => day is null || o.From <= day && day <= o.To)])?.Holder : null;

    /// <summary>The one office, or the later of two that share a day.</summary>
    private static Office? Only(List<Office> offices) =>
        offices.Count == 0 || offices.Select(o => (o.Holder, o.Key)).Distinct().Count() > 1 ? null : offices[0];

    /// <summary>Whether a report speaks of a country; behind a bang: whether it is the one that it is about.</summary>
    private static bool IsSpokenOf(string country, RootContext context) =>
        country[0] == '!' ? context.MainCountry == country[1..] : context.Countries.Contains(country);

    /// <summary>Short abbreviations are written in capitals, names with one; descriptions as they come.</summary>
    private static bool IsWrittenLike(string alias, string written)
    {
        const int ShortAbbreviation = 3;
        var isAbbreviation = alias.Length > 1 && !alias.Any(char.IsLower) && alias.Any(char.IsUpper);
        if (isAbbreviation && alias.Count(char.IsLetter) <= ShortAbbreviation)
            return !written.Replace("the ", "", StringComparison.OrdinalIgnoreCase).Any(char.IsLower);
        return !char.IsUpper(alias[0]) && !alias.Any(char.IsUpper) || written.Any(char.IsUpper) || alias.Contains(' ', StringComparison.Ordinal);
    }

    private sealed class Building(Countries countries)
    {
        private const string AllTheWorld = "@world", OrganPrefix = "organ:", ForPrefix = "for:";

        public Dictionary<string, Entry> ByKey { get; } = new(StringComparer.Ordinal);
        public Dictionary<string, List<Alias>> Aliases { get; } = new(StringComparer.Ordinal);
        public Dictionary<string, List<Office>> Offices { get; } = new(StringComparer.Ordinal);
        public Dictionary<string, List<Office>> Spokesmen { get; } = new(StringComparer.Ordinal);
        public Dictionary<string, Entry> Organs { get; } = new(StringComparer.Ordinal);

        public void Add(string[] fields, bool isPerson)
        {
            var names = RootData.List(fields, 5);
            var type = Enum.Parse<RootType>(fields[1], ignoreCase: true);
            var key = isPerson ? "person:" + fields[0] : fields[0].Contains(':', StringComparison.Ordinal) ? fields[0] : "body:" + fields[0];
            var country = RootData.Field(fields, 2);
            var entry = new Entry(new RootIdentity(key, fields[4], type) { Country = country, Party = RootData.Field(fields, 3) ?? Side(type, country) },
                isPerson, names.Contains(AllTheWorld));
            ByKey.Add(key, entry);
            foreach (var name in names.Prepend(fields[4]).Where(n => n != AllTheWorld))
                Add(name, entry);
            foreach (var office in RootData.List(fields, 6))
                AddOffice(office, entry);
        }

        /// <summary>Organs of a state are on its side; others only where the table says so.</summary>
        private string? Side(RootType type, string? country) =>
            country is not null && type is RootType.Government or RootType.Military or RootType.Police or RootType.Court ? countries.Name(country!) : null;

        private void Add(string name, Entry entry)
        {
            if (name.StartsWith(OrganPrefix, StringComparison.Ordinal))
            {
                Organs.Add(name, entry);
                return;
            }
            var at = name.IndexOf('@', StringComparison.Ordinal);
            var text = at < 0 ? name : name[..at];
            var key = RootWords.Key(text);
            if (!Aliases.TryGetValue(key, out var aliases))
                Aliases.Add(key, aliases = []);
            aliases.Add(new Alias(entry, text, at < 0 ? [] : name[(at + 1)..].Split(',')));
        }

        private void AddOffice(string text, Entry entry)
        {
            var blank = text.LastIndexOf(' ');
            var days = text[(blank + 1)..].Split("..");
            var isSpokesman = text.StartsWith(ForPrefix, StringComparison.Ordinal);
            var key = isSpokesman ? text[ForPrefix.Length..blank] : text[..blank];
            var office = new Office(entry, key, Day(days[0]) ?? DateOnly.MinValue, Day(days[1]) ?? DateOnly.MaxValue);
            var (table, name) = isSpokesman ? (Spokesmen, entry.Identity.Key) : (Offices, key);
            if (!table.TryGetValue(name, out var list))
                table.Add(name, list = []);
            list.Add(office);
        }

        private static DateOnly? Day(string text) =>
            text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
