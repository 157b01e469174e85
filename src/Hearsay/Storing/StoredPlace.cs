namespace Hearsay.Storing;

/// <summary>A place with what the store has on it and on all places that lie in it.</summary>
public sealed record StoredPlace
{
    /// <summary>The name in the gazetteer, or as written where the place is not resolved.</summary>
    public required string Name { get; init; }

    /// <summary>Degrees north; <c>null</c> where the place is not resolved.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east; <c>null</c> where the place is not resolved.</summary>
    public double? Longitude { get; init; }

    /// <summary>The ISO 3166-1 code of the country in two letters; <c>null</c> where the place is not resolved or lies in several or none.</summary>
    public string? Country { get; init; }

    /// <summary>The name of the first-level division; <c>null</c> where there is none.</summary>
    public string? Admin1 { get; init; }

    /// <summary>The GeoNames identifier; <c>null</c> where the place is not resolved or not from there.</summary>
    public int? GeonameId { get; init; }

    /// <summary>What the coordinates stand for.</summary>
    public required PlacePrecision Precision { get; init; }

    /// <summary>How many reports speak of it.</summary>
    public required int Reports { get; init; }

    /// <summary>How many statements do, in one of their sentences.</summary>
    public required int Statements { get; init; }

    /// <summary>In the sentences of how many figures it is named.</summary>
    public required int Figures { get; init; }

    /// <summary>How often it is named.</summary>
    public required int Mentions { get; init; }

    /// <summary>Where it stands in its list: what to give as <see cref="ReportFilter.After"/> to go on behind it. <c>null</c> if it is not from a list.</summary>
    public string? Cursor { get; init; }
}
