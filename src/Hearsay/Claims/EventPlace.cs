namespace Hearsay.Claims;

/// <summary>A place as it is compared.</summary>
/// <param name="Name">Its name in the gazetteer, or as written.</param>
/// <param name="Skeleton">The hash of the skeleton of its name as written.</param>
/// <param name="Precision">What the coordinates stand for.</param>
/// <param name="Latitude">Degrees north; not a number where unresolved.</param>
/// <param name="Longitude">Degrees east; not a number where unresolved.</param>
/// <param name="Country">ISO 3166-1; empty if unknown.</param>
/// <param name="Admin1">The first-level division; empty if there is none.</param>
/// <param name="GeonameId">The GeoNames identifier; 0 if there is none.</param>
/// <param name="Basis">How it is known to be the place.</param>
internal sealed record EventPlace(
    string Name, uint Skeleton, PlacePrecision Precision, float Latitude, float Longitude, string Country, string Admin1, int GeonameId, PlaceBasis Basis)
{
    /// <summary>Whether it is a town, a quarter, a building, or a name that the gazetteer does not have, which is most often one of these.</summary>
    public bool IsSpot => Precision is PlacePrecision.Point or PlacePrecision.City or PlacePrecision.District or PlacePrecision.Unresolved;

    /// <summary>Whether it is a country, or as wide as one.</summary>
    public bool IsWide => Precision is PlacePrecision.Country or PlacePrecision.Sea;

    /// <summary>Whether there are coordinates.</summary>
    public bool IsResolved => !float.IsNaN(Latitude);

    /// <summary>The skeleton of its name; worked out once, as a place is compared with hundreds.</summary>
    public string NameForm { get; } = NameSkeleton.Of(Name);

    /// <summary>The skeleton of the name of its first-level division.</summary>
    public string Admin1Form { get; } = NameSkeleton.Of(Admin1);

    /// <summary>Whether it is a town whose division goes by the same name, so that it can be meant by either.</summary>
    public bool IsNamesake => Precision == PlacePrecision.City && Admin1.Length > 0 && NameForm == Admin1Form;
}
