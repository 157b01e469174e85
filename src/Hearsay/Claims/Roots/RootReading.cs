namespace Hearsay.Claims.Roots;

/// <summary>Reads one root of one report, the surest ways first.</summary>
internal sealed class RootReading(RootTables tables, RootContext context)
{
    private readonly OrganReading _organs = new(tables, context);

    /// <summary>Who <paramref name="name"/> is.</summary>
    public RootIdentity Read(string name, string[] words) =>
        Known(name, words)
        ?? Decorated(name, words)
        ?? Apposed(name)
        ?? OfBody(name)
        ?? Described(words)
        ?? Office(words)
        ?? PersonNamed(name)
        ?? Nameless(name, words)
        ?? Named(name, words);

    /// <summary>On a table under this very name, an abbreviation that the report explains, an organ of a state, or a state.</summary>
    public RootIdentity? Known(string name, string[] words)
    {
        var key = string.Join(' ', words);
        if (tables.Known.Find(key, name, context) is { } entry && !(entry.IsPerson && words.Length == 1 && OthersOfThisName(name, entry)))
            return OfEntry(entry);
        return Explained(name) ?? _organs.Owned(name) ?? _organs.Read(words, key) ?? _organs.State(key, name);
    }

    private RootIdentity? Explained(string name)
    {
        if (!context.Abbreviations.TryGetValue(name, out var full))
            return null;
        var words = RootWords.Of(full);
        return tables.Known.Find(string.Join(' ', words), full, context) is { } entry ? OfEntry(entry)
            : _organs.Read(words, string.Join(' ', words)) ?? Named(full, words);
    }

    private RootIdentity OfEntry(RootTable.Entry entry)
    {
        if (!entry.IsPerson || tables.Known.SpeaksFor(entry.Identity.Key, context.Day) is not { } body)
            return entry.Identity;
        return (tables.Known.WithKey(body) ?? tables.Known.WithKey("body:" + body))?.Identity ?? _organs.WithKey(body);
    }

    /// <summary>
    /// A known body with words around it that say what it is ("Russian news agency TASS", "Islamic State militants") or who speaks for it ("a
    /// spokesman for the Turkish army", "SANA reporter in Aleppo"). A country before it must be its own. Two bodies are never one of them.
    /// </summary>
    private RootIdentity? Decorated(string name, string[] words)
    {
        if (name.Contains(" and ", StringComparison.Ordinal) || name.Contains(',', StringComparison.Ordinal))
            return null;
        for (var dropped = 1; dropped < words.Length; dropped++)
            for (var before = dropped; before >= 0; before--)
                if (Inner(name, words, before, words.Length - dropped) is { } identity)
                    return identity;
        return name.LastIndexOf(" in ", StringComparison.Ordinal) is > 0 and var at ? OfOneWhoIsThere(name[..at]) : null;
    }

    /// <summary>A known body behind lower-case words for what it is: "the UN children's agency UNICEF", "activists from the grassroots Local Coordination Committee".</summary>
    private RootIdentity? Apposed(string name)
    {
        if (name.Contains(" and ", StringComparison.Ordinal) || name.Contains(',', StringComparison.Ordinal))
            return null;
        var tokens = name.Split(' ');
        for (var first = 1; first < tokens.Length; first++)
            if (char.IsUpper(tokens[first][0]) && char.IsLower(tokens[first - 1][0]) && !Decorations.IsJoined(tokens[first - 1]))
            {
                var rest = string.Join(' ', tokens[first..]);
                if (tables.Known.Find(RootWords.Key(rest), rest, context) is { IsPerson: false } entry)
                    return IsOfAnotherCountry(RootWords.Of(string.Join(' ', tokens[..first])), entry.Identity) ? null : entry.Identity;
                // Words of the sentence before: "and wounding dozens more Veldra's state news agency reported".
                if (tables.Countries.AtStart(RootWords.Of(rest), out _) > 0 && _organs.Read(RootWords.Of(rest), RootWords.Key(rest)) is { } organ)
                    return organ;
            }
        return null;
    }

    /// <summary>Whether words before a body tell a country that is not its own: "the French newspaper The Times".</summary>
    private bool IsOfAnotherCountry(string[] before, RootIdentity body)
    {
        for (var start = 0; start < before.Length; start++)
            if (tables.Countries.AtStart(before.AsSpan(start), out var country) > 0 && country != body.Country)
                return true;
        return false;
    }

    /// <summary>Who speaks for a body from a place, once the place is left out; a body of that place is another.</summary>
    private RootIdentity? OfOneWhoIsThere(string name)
    {
        var words = RootWords.Of(name);
        return words.Length > 1 && words[^1] is "reporter" or "correspondent" or "spokesman" or "spokeswoman" or "office" ? Decorated(name, words) : null;
    }

    private RootIdentity? Inner(string name, string[] words, int first, int count)
    {
        RootType? kind = null;
        if (!Decorations.Before(words.AsSpan(0, first), tables.Countries, ref kind, out var country) || !Decorations.After(words.AsSpan(first + count), ref kind))
            return null;
        var key = string.Join(' ', words, first, count);
        if (tables.Known.Find(key, name, context) is { IsPerson: false } entry)
            return (country is null || entry.Identity.Country == country) && (kind is null || entry.Identity.Type == kind) ? entry.Identity : null;
        var organ = country is null ? _organs.Read(words[first..(first + count)], key) : tables.Organs.Find(key, country) is { } found ? _organs.Of(found, country) : null;
        return (kind is null || organ?.Type == kind) && (words[0] != "local" || organ is { IsGeneric: true } or { Type: RootType.Media }) ? organ : null;
    }

    /// <summary>A known person with the body behind: "Ilan Torvek of the Torvek Observatory" is whoever he is without it.</summary>
    private RootIdentity? OfBody(string name) => PersonBehind(name)
        ?? (name.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var at && name[..at] is var head && tables.Known.Find(RootWords.Key(head), head, context) is { IsPerson: true } entry ? OfEntry(entry) : null);

    /// <summary>A person of the tables, of two names or more, behind the body that he speaks for.</summary>
    private RootIdentity? PersonBehind(string name)
    {
        var tokens = name.Split(' ');
        for (var first = 1; first < tokens.Length - 1; first++)
            if (string.Join(' ', tokens[first..]) is var tail && tables.Known.Find(RootWords.Key(tail), tail, context) is { IsPerson: true } entry
                && tables.Known.SpeaksFor(entry.Identity.Key, context.Day) is not null && Known(string.Join(' ', tokens[..first]), RootWords.Of(string.Join(' ', tokens[..first]))) == OfEntry(entry))
                return OfEntry(entry);
        return null;
    }

    /// <summary>"The monitor", "the agency", where the report names just one known body of that kind.</summary>
    private RootIdentity? Described(string[] words)
    {
        if (NamelessWords.DescribedType(words) is not { } type)
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
        return tables.Offices.OfState(key) is { } bare && (_organs.CountryOfOutlet() is not { } home || home == context.MainCountry) && context.MainCountry is { } main ? OfOffice(bare, main) : null;
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
        var (bare, told, isSure) = PersonNames.WithoutTitles(name, tables.Countries);
        if (!PersonNames.HasShape(bare) || NamelessWords.TypeOf(RootWords.Of(bare)) is not null)
            return null;
        var key = PersonNames.Key(bare);
        if (IsPerson(key) || bare == name && Fuller(key).Count > 0 || isSure && told is not null && Known(bare, RootWords.Of(bare)) is null)
            return OfPerson(bare, key, told);
        return PersonAtEnd(name);
    }

    /// <summary>Whether the report has a person with this whole name, or the table has.</summary>
    private bool IsPerson(string key) =>
        context.Names.Any(n => n.Type == NameType.Person && PersonNames.Key(PersonNames.WithoutTitles(n.Text, tables.Countries).Name) == key);

    /// <summary>"Observatory director Ilan Torvek": a person of the report behind words for what they are.</summary>
    private RootIdentity? PersonAtEnd(string name)
    {
        var tokens = name.Split(' ');
        for (var first = 1; first < tokens.Length - 1; first++)
            if (char.IsUpper(tokens[first][0]) && tokens[first - 1] is not ("of" or "for" or "to" or "by" or "and" or "from" or "with")
                && !tokens[first - 1].EndsWith("'s", StringComparison.Ordinal) && !tokens[first - 1].EndsWith("’s", StringComparison.Ordinal))
            {
                var rest = string.Join(' ', tokens[first..]);
                var key = PersonNames.Key(rest);
                if (PersonNames.HasShape(rest) && (IsPerson(key) || tables.Known.Find(RootWords.Key(rest), rest, context) is { IsPerson: true }))
                    return OfPerson(rest, key, null);
            }
        return null;
    }

    private RootIdentity OfPerson(string name, string key, RootType? told)
    {
        var fuller = PersonNames.Words(key).Length == 1 ? Fuller(key) : [];
        if (fuller.Count == 1)
            (name, key) = (PersonNames.WithoutTitles(fuller[0], tables.Countries).Name, PersonNames.Key(PersonNames.WithoutTitles(fuller[0], tables.Countries).Name));
        if (fuller.Count <= 1 && tables.Known.Find(RootWords.Key(name), name, context) is { IsPerson: true } entry)
            return OfEntry(entry);
        var isSingle = PersonNames.Words(key).Length == 1;
        return new RootIdentity(isSingle ? $"person:{key}@{OfTheDay()}" : "person:" + key, name, told ?? RootType.Person);
    }

    /// <summary>
    /// What stands behind a name that many bear: "Ahmed" is one with the Ahmed of another report only if both tell of one country on one day, as copies do.
    /// </summary>
    private string OfTheDay() => context is { MainCountry: { } country, Day: { } day } ? FormattableString.Invariant($"{country}/{day:yyyy-MM-dd}") : _organs.Unresolved();

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
        // "The group", "the man": words that do not even tell what kind of people they are for mean others in the next report.
        var type = NamelessWords.TypeOf(rest);
        return new RootIdentity($"some:{string.Join(' ', rest)}@{(type is null ? null : where) ?? _organs.Unresolved()}", name, type ?? RootType.Other) { Country = where, IsGeneric = true };
    }

    /// <summary>Whatever else has a name, but for places, which say nothing. A description that begins small ("residents of Veldra") is of a kind of people.</summary>
    private RootIdentity Named(string name, string[] words)
    {
        var type = NamelessWords.TypeOf(words) ?? RootType.Other;
        if (type == RootType.Other && words.Length == 1 && context.Names.Any(n => n.Type == NameType.Location && n.Text == name))
            return RootIdentity.Unknown(name);
        return NamelessWords.AreDescription(name)
            ? new RootIdentity($"some:{string.Join(' ', words)}@{context.MainCountry ?? _organs.Unresolved()}", name, type) { Country = context.MainCountry, IsGeneric = true }
            : new RootIdentity("name:" + string.Join(' ', words), name, type);
    }
}
