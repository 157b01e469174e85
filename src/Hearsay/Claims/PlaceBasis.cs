namespace Hearsay.Claims;

/// <summary>How it is known where something happened.</summary>
internal enum PlaceBasis
{
    /// <summary>Told in the same sentence.</summary>
    Told,

    /// <summary>Told in the same sentence as what it is near: "60 km north of Damascus".</summary>
    Near,

    /// <summary>Told in a sentence before.</summary>
    Inherited,
}
