namespace Hearsay;

/// <summary>A place named in a report. Immutable.</summary>
/// <remarks>Names of peoples and adjectives ("Russian") are no places and are never among them.</remarks>
public sealed record PlaceMention
{
    /// <summary>Where the name stands, in UTF-16 positions of the text that was searched.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The name as written there.</summary>
    public required string Text { get; init; }

    /// <summary>The name in the gazetteer, or as written where the place is not resolved.</summary>
    public required string Name { get; init; }

    /// <summary>Degrees north, -90 to 90; null where the place is not resolved.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, -180 to 180; null where the place is not resolved.</summary>
    public double? Longitude { get; init; }

    /// <summary>The ISO 3166-1 code of the country in two letters; null where it is not resolved or lies in several or none.</summary>
    public string? Country { get; init; }

    /// <summary>The name of the first-level division (state, oblast, governorate); null where there is none.</summary>
    public string? Admin1 { get; init; }

    /// <summary>The GeoNames identifier; null where the place is not resolved or not from there.</summary>
    public int? GeonameId { get; init; }

    /// <summary>What the coordinates stand for.</summary>
    public required PlacePrecision Precision { get; init; }
}
