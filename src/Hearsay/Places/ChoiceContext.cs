namespace Hearsay.Places;

/// <summary>What a report names, added up over its names and their likely readings, so that each can be weighed against the rest.</summary>
internal sealed class ChoiceContext
{
    private const ulong ByMany = 0;

    private readonly Dictionary<int, ulong> _namedBy = [];
    private readonly Dictionary<int, double> _byCountry = [];
    private readonly Dictionary<int, double> _byDivision = [];

    public ChoiceContext(IReadOnlyList<PlaceName> names, bool withReadings)
    {
        HasReadings = withReadings;
        foreach (var name in names)
        {
            foreach (var candidate in name.Candidates)
                if (candidate.Kind is PlaceKind.Country or PlaceKind.Region && candidate.Use is not (NameUse.Other or NameUse.Division) && name.Weight > 0.5)
                    _namedBy[candidate.Place] = _namedBy.TryGetValue(candidate.Place, out ulong by) && by != name.Key ? ByMany : name.Key;
            if (withReadings)
                Sum += Add(name);
        }
    }

    /// <summary>Whether there is a last round to go by.</summary>
    public bool HasReadings { get; }

    /// <summary>How many names there are, each counted as far as it is a place.</summary>
    public double Sum { get; }

    /// <summary>Whether the place is named otherwise than by the name with the key <paramref name="but"/>.</summary>
    public bool IsNamed(int place, ulong but) => place >= 0 && _namedBy.TryGetValue(place, out ulong by) && by != but;

    /// <summary>The share of the other names in the candidate's country.</summary>
    public double CountryShare(PlaceName name, PlaceCandidate candidate) =>
        Share(_byCountry, candidate.Country, name, name.Candidates.Where(c => c.Country == candidate.Country));

    /// <summary>The share of the other names in the candidate's first-level division.</summary>
    public double DivisionShare(PlaceName name, PlaceCandidate candidate) =>
        Share(_byDivision, candidate.Division, name, name.Candidates.Where(c => c.Division == candidate.Division));

    private double Share(Dictionary<int, double> masses, int key, PlaceName name, IEnumerable<PlaceCandidate> own)
    {
        double others = Sum - name.Weight;
        if (key < 0 || others < 0.01 || !masses.TryGetValue(key, out double mass))
            return 0;
        return Math.Clamp((mass - name.Weight * own.Sum(c => c.Probability)) / others, 0, 1);
    }

    private double Add(PlaceName name)
    {
        foreach (var candidate in name.Candidates)
        {
            double mass = name.Weight * candidate.Probability;
            if (candidate.Country >= 0)
                _byCountry[candidate.Country] = _byCountry.GetValueOrDefault(candidate.Country) + mass;
            if (candidate.Division >= 0)
                _byDivision[candidate.Division] = _byDivision.GetValueOrDefault(candidate.Division) + mass;
        }
        return name.Weight;
    }
}
