using Hearsay.Places;

namespace Hearsay.Training.Places;

/// <summary>A place on its way into the gazetteer.</summary>
internal sealed class GazetteerPlace
{
    public required string Name { get; set; }
    public required PlaceKind Kind { get; init; }
    public required double Latitude { get; set; }
    public required double Longitude { get; set; }

    /// <summary>The ISO 3166-1 code of its country in two letters; empty if it has none.</summary>
    public string Country { get; init; } = "";

    /// <summary>The GeoNames code of its first-level division within the country; empty if it has none.</summary>
    public string Division { get; init; } = "";

    /// <summary>Whether it is the capital of its country.</summary>
    public bool IsCapital { get; init; }

    public int GeonameId { get; init; }
    public double Population { get; set; }
    public double Reach { get; set; }

    /// <summary>Its names and how each belongs to it; a name that comes twice has the use it had first.</summary>
    public Dictionary<string, NameUse> Names { get; } = new(StringComparer.Ordinal);

    public void AddName(string? name, NameUse use)
    {
        if (!string.IsNullOrWhiteSpace(name))
            Names.TryAdd(name.Trim(), use);
    }
}
