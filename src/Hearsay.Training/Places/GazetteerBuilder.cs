using Hearsay.Places;

namespace Hearsay.Training.Places;

/// <summary>Brings towns, divisions, countries and what was compiled by hand together, and works out what none of them says alone.</summary>
internal sealed class GazetteerBuilder
{
    /// <summary>A division named like a town this near to its middle is only meant where the text says so. By reason: the size of a large province.</summary>
    private const double SameNameKilometres = 300;

    /// <summary>What a county is taken to have where it is not known. About the mean of those that are.</summary>
    private const double UsualCountyPopulation = 60_000;

    private readonly List<GazetteerPlace> _towns = [];
    private readonly List<GazetteerPlace> _others = [];
    private readonly Dictionary<string, GazetteerPlace> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), GazetteerPlace> _regions = [];
    private readonly Dictionary<(string State, string County), List<GazetteerPlace>> _countyTowns = [];
    private readonly List<(GazetteerPlace Place, string Above)> _divisions = [];

    public void AddTowns(IEnumerable<(GazetteerPlace Place, string County)> towns)
    {
        foreach (var (place, county) in towns)
        {
            _towns.Add(place);
            if (place.Country == "US" && county.Length > 0)
                GetOrAdd(_countyTowns, (place.Division, county)).Add(place);
        }
    }

    public void AddDivisions(IEnumerable<(GazetteerPlace Place, string Above)> divisions)
    {
        foreach (var (place, above) in divisions)
        {
            _divisions.Add((place, above));
            if (place.Kind != PlaceKind.Region || !_regions.TryAdd((place.Country, place.Division), place))
                _others.Add(place);
        }
    }

    public void AddCountries(IEnumerable<GazetteerPlace> countries)
    {
        foreach (var country in countries)
            _countries.Add(country.Country, country);
        foreach (var (code, names) in CountryFacts.Names())
            AddMarked(_countries[code], names);
    }

    public void AddCounties(IEnumerable<(string Name, string State, string Number)> counties)
    {
        foreach (var (name, state, number) in counties)
            if (_countyTowns.TryGetValue((state, number), out var towns))
                _others.Add(CountyOf(name, state, towns));
    }

    /// <summary>Everything, with names that are none taken out.</summary>
    public IReadOnlyList<GazetteerPlace> Build(WordLists words)
    {
        AddMissingRegions();
        AddFacts();
        Measure(_regions.Values, _towns.GroupBy(t => (t.Country, t.Division)).ToDictionary(g => g.Key, g => g.ToList()), r => (r.Country, r.Division));
        Measure(_countries.Values, _towns.GroupBy(t => t.Country).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal), c => c.Country);
        DemoteNamesakes();
        DemoteCountryNames();
        // The state is far from the capital, but the bare name is the capital's all the same.
        _regions[("US", "WA")].Names["Washington"] = NameUse.Division;
        List<GazetteerPlace> all = [.. _towns, .. _regions.Values, .. _others, .. _countries.Values, .. AreaFacts.All()];
        foreach (var place in all)
            RemoveBadNames(place, words);
        return all;
    }

    private static GazetteerPlace CountyOf(string name, string state, List<GazetteerPlace> towns)
    {
        var county = new GazetteerPlace
        {
            Name = name,
            Kind = PlaceKind.County,
            Country = "US",
            Division = state,
            Latitude = towns.Average(t => t.Latitude),
            Longitude = towns.Average(t => t.Longitude),
            Population = towns.Sum(t => t.Population),
            Reach = 30,
        };
        county.AddName(name, NameUse.Division);
        return county;
    }

    /// <summary>Where Natural Earth knows only the level below, a region is named after what its towns' nearest divisions say they belong to.</summary>
    private void AddMissingRegions()
    {
        var byCountry = _divisions.Where(d => d.Above.Length > 0).GroupBy(d => d.Place.Country).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var group in _towns.Where(t => t.Division.Length > 0 && !_regions.ContainsKey((t.Country, t.Division))).GroupBy(t => (t.Country, t.Division)))
        {
            if (!byCountry.TryGetValue(group.Key.Country, out var divisions))
                continue;
            string name = group.Select(t => divisions.MinBy(d => Kilometres(t, d.Place)).Above).GroupBy(a => a).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
            AddRegion(group.Key.Country, group.Key.Division, name);
        }
    }

    private GazetteerPlace AddRegion(string country, string division, string name)
    {
        var region = new GazetteerPlace { Name = name, Kind = PlaceKind.Region, Country = country, Division = division, Latitude = double.NaN, Longitude = double.NaN };
        region.AddName(name, NameUse.Main);
        return _regions[(country, division)] = region;
    }

    private void AddFacts()
    {
        foreach (var (country, division, names) in DivisionFacts.All())
            AddMarked(_regions.GetValueOrDefault((country, division)) ?? AddRegion(country, division, names.First(n => char.IsLetter(n[0]))), names);
        // Natural Earth calls it Washington, which in a list of divisions is the state.
        _regions[("US", "DC")].Name = "District of Columbia";
        var byName = TownsByName();
        foreach (var (country, name, others) in TownFacts.All())
            if (byName.TryGetValue((country, NameKey.OfWholeName(name)), out var town))
                foreach (string other in others)
                    town.Names[other] = NameUse.Main;
            else
                Console.Error.WriteLine($"hearsay-training: no town {name} in {country}; its other names are left out");
    }

    /// <summary>The largest town for each name of any use in a country.</summary>
    private Dictionary<(string, ulong), GazetteerPlace> TownsByName()
    {
        var byName = new Dictionary<(string, ulong), GazetteerPlace>();
        foreach (var town in _towns.OrderByDescending(t => t.Population))
            foreach (string name in town.Names.Keys)
                byName.TryAdd((town.Country, NameKey.OfWholeName(name)), town);
        return byName;
    }

    private static void AddMarked(GazetteerPlace place, string[] names)
    {
        foreach (string name in names)
            if (name[0] == '-')
                place.AddName(name[1..], NameUse.Demonym);
            else if (name[0] == '.')
                place.AddName(name[1..], NameUse.Abbreviation);
            else
                place.Names[name] = NameUse.Main;
    }

    /// <summary>People, middle and reach of larger places from the towns in them; a middle that is known stays.</summary>
    private static void Measure<TKey>(IEnumerable<GazetteerPlace> places, Dictionary<TKey, List<GazetteerPlace>> townsOf, Func<GazetteerPlace, TKey> keyOf) where TKey : notnull
    {
        foreach (var place in places)
        {
            if (!townsOf.TryGetValue(keyOf(place), out var towns))
                continue;
            place.Population = towns.Where(t => t.Kind == PlaceKind.City).Sum(t => t.Population);
            if (double.IsNaN(place.Latitude))
                (place.Latitude, place.Longitude) = (towns.Average(t => t.Latitude), towns.Average(t => t.Longitude));
            if (place.Reach == 0)
                place.Reach = 1.4 * Math.Sqrt(towns.Average(t => Math.Pow(Kilometres(t, place), 2)));
        }
    }

    /// <summary>"Idlib" is the town unless "province" stands behind it.</summary>
    private void DemoteNamesakes()
    {
        var towns = _towns.SelectMany(t => t.Names.Where(n => n.Value == NameUse.Main).Select(n => (Key: (t.Country, NameKey.OfWholeName(n.Key)), Town: t)))
            .GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Select(p => p.Town).ToList());
        foreach (var division in _regions.Values.Concat(_others.Where(o => o.Kind == PlaceKind.County)))
        {
            if (division is { Kind: PlaceKind.County, Population: 0 })
                division.Population = UsualCountyPopulation;
            foreach (string name in division.Names.Keys.ToList())
                if (towns.TryGetValue((division.Country, NameKey.OfWholeName(name)), out var namesakes) && namesakes.Any(t => Kilometres(t, division) < SameNameKilometres))
                    division.Names[name] = division.Names[name] is NameUse.Main or NameUse.Other ? NameUse.Division : division.Names[name];
        }
    }

    /// <summary>A division named like its country ("México") is not what the bare name means.</summary>
    private void DemoteCountryNames()
    {
        foreach (var division in _regions.Values)
            if (_countries.TryGetValue(division.Country, out var country))
                foreach (string name in division.Names.Keys.Where(n => country.Names.Keys.Any(c => NameKey.OfWholeName(c) == NameKey.OfWholeName(n))).ToList())
                    division.Names[name] = NameUse.Division;
    }

    private static void RemoveBadNames(GazetteerPlace place, WordLists words)
    {
        foreach (var (name, use) in place.Names.ToList())
            if (use is not (NameUse.Demonym or NameUse.Abbreviation) && (words.IsNeverPlace(name) || use == NameUse.Other && IsDoubtful(name, words)))
                place.Names.Remove(name);
    }

    /// <summary>Other spellings that are words or first names mean those, not a town that is usually called something else.</summary>
    private static bool IsDoubtful(string name, WordLists words) => words.TraitsOf(name) != WordTraits.None;

    private static double Kilometres(GazetteerPlace a, GazetteerPlace b) =>
        GeoDistance.Kilometres(a.Latitude, a.Longitude, b.Latitude, b.Longitude);

    private static TValue GetOrAdd<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key) where TKey : notnull where TValue : new()
    {
        if (!dictionary.TryGetValue(key, out var value))
            dictionary.Add(key, value = new TValue());
        return value;
    }
}
