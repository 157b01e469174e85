namespace Hearsay.Claims.Roots;

/// <summary>Reads organs of states (ministries, armies, state media) and states themselves as roots of one report, and tells whose they are.</summary>
internal sealed class OrganReading(RootTables tables, RootContext context)
{
    /// <summary>The organ with a key, <c>organ:defence-ministry@RU</c>.</summary>
    public RootIdentity WithKey(string key)
    {
        var at = key.IndexOf('@', StringComparison.Ordinal);
        return Of(tables.Organs.WithKey(key["organ:".Length..at])!, key[(at + 1)..]);
    }

    /// <summary>An organ with its country before, behind or within it, or one of the country that the report tells.</summary>
    public RootIdentity? Read(string[] words, string key)
    {
        for (var start = 0; start < words.Length; start++)
        {
            var length = tables.Countries.AtStart(words.AsSpan(start), out var country);
            if (length == 0 || length == words.Length)
                continue;
            var rest = string.Join(' ', words.Where((_, i) => i < start || i >= start + length));
            if ((tables.Organs.Behind(rest) ?? tables.Organs.Find(rest, country)) is { } organ)
                return Of(organ, country);
        }
        for (var last = words.Length - 1; last > 0 && last >= words.Length - 2; last--)
            if (tables.Countries.Government(string.Join(' ', words[last..])) is { } seat && tables.Organs.Find(string.Join(' ', words[..last]), seat) is { IsOffice: true } office)
                return Of(office, seat);
        return tables.Organs.Find(key, null) is { } bare ? Of(bare, CountryOf(bare) ?? Unresolved()) : null;
    }

    /// <summary>
    /// An office of something that is no state on the table, as it is called: "Ruritania's defence ministry" is the same in all reports, and not that of
    /// the country that a report is about.
    /// </summary>
    public RootIdentity? Owned(string name)
    {
        var end = name.IndexOfAny(['\'', '’']);
        if (end <= 0 || !char.IsUpper(name[0]) || !name.AsSpan(end + 1).StartsWith("s ", StringComparison.Ordinal))
            return null;
        var owner = name[..end];
        if (tables.Countries.AtStart(RootWords.Of(owner), out _) > 0)
            return null;
        return tables.Organs.Find(RootWords.Key(name[(end + 3)..]), null) is { IsOffice: true } organ
            ? new RootIdentity($"organ:{organ.Key}@{RootWords.Key(owner)}", name, organ.Type) : null;
    }

    /// <summary>An organ of a country, which need not be known.</summary>
    public RootIdentity Of(Organs.Organ organ, string country)
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
    /// Whose an organ is that is named without a country: of the only country whose organ of this kind the report names in full; for ministries,
    /// of the country of the outlet, if the report speaks of it and the outlet does not write of all the world; or of the country that the
    /// report is about. Every country in a story has an army: one that is named speaks only for the country that the report is about.
    /// </summary>
    private string? CountryOf(Organs.Organ organ)
    {
        var named = context.Organs.Where(o => o.StartsWith(organ.Key + "@", StringComparison.Ordinal)).Select(o => o[(organ.Key.Length + 1)..]).ToList();
        if (named.Count > 1)
            return null;
        if (named.Count == 1)
            return organ.IsOffice || context.MainCountry is null || context.MainCountry == named[0] ? named[0] : null;
        return organ.IsOffice ? CountryOfOutlet() ?? context.ClearCountry : context.MainCountry;
    }

    /// <summary>The country of the outlet, if the report speaks of it and the outlet does not write of all the world.</summary>
    public string? CountryOfOutlet()
    {
        if (context.Agency is not null || context.Outlet is not { } outlet)
            return null;
        var entry = tables.Known.Find(RootWords.Key(outlet), outlet.ToUpperInvariant(), context);
        return entry is { IsOfAllTheWorld: false, Identity: { Type: RootType.Media, Country: { } country } } && context.Countries.Contains(country) ? country : null;
    }

    /// <summary>What stands for the country where none can be told: such a root is one with nobody in another report.</summary>
    public string Unresolved() => $"?{context.Report}";

    /// <summary>A state that acts, "Moscow": its government.</summary>
    public RootIdentity? State(string key, string name) =>
        name.Any(char.IsUpper) && tables.Countries.Government(key) is { } country
            ? Of(tables.Organs.WithKey("government")!, country) : null;
}
