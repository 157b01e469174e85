namespace Hearsay.Claims;

/// <summary>Where a claim says something happened. Immutable.</summary>
/// <param name="Name">The name in the gazetteer, or as written where the place is not resolved.</param>
/// <param name="Precision">What the coordinates stand for.</param>
/// <param name="Latitude">Degrees north; <c>null</c> where the place is not resolved.</param>
/// <param name="Longitude">Degrees east; <c>null</c> where the place is not resolved.</param>
/// <param name="Country">ISO 3166-1, two letters; <c>null</c> if it cannot be told.</param>
/// <param name="Admin1">The first-level division; <c>null</c> if there is none.</param>
/// <param name="GeonameId">The GeoNames identifier; <c>null</c> where the place is not resolved or not from there.</param>
public sealed record ClaimPlace(
    string Name,
    PlacePrecision Precision,
    double? Latitude = null,
    double? Longitude = null,
    string? Country = null,
    string? Admin1 = null,
    int? GeonameId = null);
