namespace Hearsay.Claims.Roots;

/// <summary>Reads one root of one report, the surest ways first.</summary>
internal sealed class RootReading(RootTables tables, RootContext context)
{
    /// <summary>Who <paramref name="name"/> is.</summary>
    public RootIdentity Read(string name, string[] words) =>
        Known(name, words)
        ?? Decorated(name, words)
        ?? Described(words)
        ?? Office(words)
        ?? PersonNamed(name)
        ?? Nameless(name, words)
        ?? Named(name, words);

    /// <summary>On a table under this very name, an abbreviation that the report explains, an organ of a state, or a state.</summary>
    private RootIdentity? Known(string name, string[] words)
    {
        var key = string.Join(' ', words);
        if (tables.Known.Find(key, name, context) is { } entry && !(entry.IsPerson && words.Length == 1 && OthersOfThisName(name, entry)))
            return OfEntry(entry);
        return Explained(name) ?? Organ(words, key) ?? State(key, name);
    }

    private RootIdentity? Explained(string name)
    {
        if (!context.Abbreviations.TryGetValue(name, out var full))
            return null;
        var words = RootWords.Of(full);
        return tables.Known.Find(string.Join(' ', words), full, context) is { } entry ? OfEntry(entry)
            : Organ(words, string.Join(' ', words)) ?? Named(full, words);
    }

    private RootIdentity OfEntry(RootTable.Entry entry)
    {
        if (!entry.IsPerson || tables.Known.SpeaksFor(entry.Identity.Key, context.Day) is not { } body)
            return entry.Identity;
        return (tables.Known.WithKey(body) ?? tables.Known.WithKey("body:" + body))?.Identity ?? OrganIdentity(body);
    }

    private RootIdentity OrganIdentity(string key)
    {
        var at = key.IndexOf('@', StringComparison.Ordinal);
        return OfOrgan(tables.Organs.WithKey(key["organ:".Length..at])!, key[(at + 1)..]);
    }

    /// <summary>An organ with its country before, behind or within it, or one of the country that the report tells.</summary>
    private RootIdentity? Organ(string[] words, string key)
    {
        for (var start = 0; start < words.Length; start++)
        {
            var length = tables.Countries.AtStart(words.AsSpan(start), out var country);
            if (length == 0 || length == words.Length)
                continue;
            var rest = string.Join(' ', words.Where((_, i) => i < start || i >= start + length));
            if (tables.Organs.Find(rest, country) is { } organ)
                return OfOrgan(organ, country);
        }
        return tables.Organs.Find(key, null) is { } bare ? OfOrgan(bare, CountryOf(bare) ?? Unresolved()) : null;
    }

    private RootIdentity OfOrgan(Organs.Organ organ, string country)
    {
        var key = $"organ:{organ.Key}@{country}";
        if (tables.Known.Organ(key) is { } entry)
            return entry.Identity;
        var isResolved = tables.Countries.Has(country);
        var isOfState = organ.Type is RootType.Government or RootType.Military or RootType.Police or RootType.Court;
        return new RootIdentity(key, isResolved ? $"{tables.Countries.Adjective(country)} {organ.Name}" : organ.Name, organ.Type)
        {
            Country = isResolved ? country : null,
            Party = isResolved && isOfState ? tables.Countries.Name(country) : null,
            IsGeneric = organ.IsGeneric,
        };
    }

    /// <summary>
    /// Whose an organ is that is named without a country: of the only country whose organ of this kind the report names in full; for offices of
    /// state, of the country of the outlet, if the report speaks of it and the outlet does not write of all the world; or of the country that
    /// the report is about.
    /// </summary>
    private string? CountryOf(Organs.Organ organ)
    {
        var named = context.Organs.Where(o => o.StartsWith(organ.Key + "@", StringComparison.Ordinal)).ToList();
        if (named.Count > 0)
            return named.Count == 1 ? named[0][(organ.Key.Length + 1)..] : null;
        return organ.Type == RootType.Government ? CountryOfOutlet() ?? context.MainCountry : context.MainCountry;
    }

    private string? CountryOfOutlet()
    {
        if (context.Agency is not null || context.Outlet is not { } outlet)
            return null;
        var entry = tables.Known.Find(RootWords.Key(outlet), outlet.ToUpperInvariant(), context);
        return entry is { IsOfAllTheWorld: false, Identity: { Type: RootType.Media, Country: { } country } } && context.Countries.Contains(country) ? country : null;
    }

    /// <summary>What stands for the country where none can be told: two such organs are one only in reports of one outlet about the same countries.</summary>
    private string Unresolved() => $"?{RootWords.Key(context.Outlet ?? "")}/{string.Join('+', context.Countries.Take(3))}";

    private RootIdentity? State(string key, string name) =>
        name.Any(char.IsUpper) && tables.Countries.Government(key) is { } country
            ? OfOrgan(tables.Organs.WithKey("government")!, country) : null;

    /// <summary>
    /// A known body with words around it that say what it is ("Russian news agency TASS", "Islamic State militants") or who speaks for it ("a
    /// spokesman for the Turkish army"). A country before it must be its own.
    /// </summary>
    private RootIdentity? Decorated(string name, string[] words)
    {
        for (var dropped = 1; dropped < words.Length; dropped++)
            for (var before = dropped; before >= 0; before--)
            {
                var after = dropped - before;
                if (!Decorations.Before(words.AsSpan(0, before), tables.Countries, out var country) || !Decorations.After(words.AsSpan(words.Length - after)))
                    continue;
                if (Inner(name, words[before..^after], country) is { } identity)
                    return identity;
            }
        return null;
    }

    private RootIdentity? Inner(string name, string[] words, string? country)
    {
        var key = string.Join(' ', words);
        if (tables.Known.Find(key, name, context) is { IsPerson: false } entry)
            return country is null || entry.Identity.Country == country ? entry.Identity : null;
        return country is null ? Organ(words, key) : tables.Organs.Find(key, country) is { } organ ? OfOrgan(organ, country) : null;
    }

    /// <summary>"The monitor", "the agency", where the report names just one known body of that kind.</summary>
    private RootIdentity? Described(string[] words)
    {
        if (words.Length > 2 || NamelessWords.DescribedType(words[^1]) is not { } type)
            return null;
        RootIdentity? only = null;
        foreach (var name in context.Names)
            if (name.Type == NameType.Organization && tables.Known.Find(RootWords.Key(name.Text), name.Text, context) is { IsPerson: false } entry && entry.Identity.Type == type)
            {
                if (only is not null && only != entry.Identity)
                    return null;
                only = entry.Identity;
            }
        return only;
    }

    /// <summary>"The Syrian president", "the UN envoy".</summary>
    private RootIdentity? Office(string[] words)
    {
        var key = string.Join(' ', words);
        if (tables.Offices.OfItsOwn(key, context) is { } own)
            return tables.Known.Holder(own, context.Day) is { } chief ? chief.Identity : new RootIdentity("office:" + own, key, RootType.International);
        for (var start = 0; start < words.Length; start++)
        {
            var length = tables.Countries.AtStart(words.AsSpan(start), out var country);
            if (length == 0 || length == words.Length)
                continue;
            if (tables.Offices.OfState(string.Join(' ', words.Where((_, i) => i < start || i >= start + length))) is { } office)
                return OfOffice(office, country);
        }
        return tables.Offices.OfState(key) is { } bare && (CountryOfOutlet() is not { } home || home == context.MainCountry) && context.MainCountry is { } main ? OfOffice(bare, main) : null;
    }

    private RootIdentity OfOffice(string office, string country) =>
        tables.Known.Holder($"{office}@{country}", context.Day) is { } holder
            ? holder.Identity
            : new RootIdentity($"office:{office}@{country}", $"{tables.Countries.Adjective(country)} {office.Replace('-', ' ')}", RootType.Government)
            {
                Country = country,
                Party = tables.Countries.Name(country),
            };

    private RootIdentity? PersonNamed(string name)
    {
        var (bare, told) = PersonNames.WithoutTitles(name, tables.Countries);
        if (!PersonNames.HasShape(bare))
            return null;
        var key = PersonNames.Key(bare);
        var known = context.Names.FirstOrDefault(n => n.Type == NameType.Person && PersonNames.Key(PersonNames.WithoutTitles(n.Text, tables.Countries).Name) == key);
        if (known is null && told is null && (bare != name || !IsOnlyWordOfFuller(key)))
            return null;
        return OfPerson(bare, key, told);
    }

    private bool IsOnlyWordOfFuller(string key) => Fuller(key).Count > 0;

    private RootIdentity OfPerson(string name, string key, RootType? told)
    {
        var fuller = PersonNames.Words(key).Length == 1 ? Fuller(key) : [];
        if (fuller.Count == 1)
            (name, key) = (PersonNames.WithoutTitles(fuller[0], tables.Countries).Name, PersonNames.Key(PersonNames.WithoutTitles(fuller[0], tables.Countries).Name));
        if (fuller.Count <= 1 && tables.Known.Find(RootWords.Key(name), name, context) is { IsPerson: true } entry)
            return OfEntry(entry);
        var isSingle = PersonNames.Words(key).Length == 1;
        return new RootIdentity(isSingle ? $"person:{key}@{context.MainCountry ?? Unresolved()}" : "person:" + key, name, told ?? RootType.Person);
    }

    /// <summary>The people in the report whose last name, or whole name but for the first, is this.</summary>
    private List<string> Fuller(string key) =>
    [
        .. context.Names.Where(n => n.Type == NameType.Person).Select(n => PersonNames.WithoutTitles(n.Text, tables.Countries).Name)
            .Where(n => PersonNames.Words(PersonNames.Key(n)) is { Length: > 1 } words && words[^1] == key)
            .DistinctBy(PersonNames.Key),
    ];

    private bool OthersOfThisName(string name, RootTable.Entry entry) =>
        Fuller(PersonNames.Key(name)).Exists(full => tables.Known.Find(RootWords.Key(full), full, context) != entry);

    /// <summary>A description without a name: "activists", "residents of the town".</summary>
    private RootIdentity? Nameless(string name, string[] words)
    {
        var country = tables.Countries.AtStart(words, out var told);
        var rest = country > 0 && country < words.Length ? words[country..] : words;
        var isNameless = !name.Split(' ').Any(t => char.IsUpper(t[0]) && tables.Countries.Named(RootWords.Key(t)) is null) || NamelessWords.TypeOf(rest) is not null && rest.Length == 1;
        if (!isNameless)
            return null;
        var where = country > 0 ? told : context.MainCountry;
        var type = NamelessWords.TypeOf(rest) ?? RootType.Other;
        return new RootIdentity($"some:{string.Join(' ', rest)}@{where ?? Unresolved()}", name, type) { Country = where, IsGeneric = true };
    }

    private static RootIdentity Named(string name, string[] words) =>
        new("name:" + string.Join(' ', words), name, NamelessWords.TypeOf(words) ?? RootType.Other);
}
