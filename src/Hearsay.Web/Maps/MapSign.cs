using Hearsay.Storing;

namespace Hearsay.Web.Maps;

/// <summary>A sign for a place on a map, or for several that lie too close together to be told apart on it.</summary>
/// <param name="Place">The place; of several, the one most spoken of.</param>
/// <param name="At">Where it stands on the drawing.</param>
/// <param name="Radius">How wide it is drawn.</param>
public sealed record MapSign(StoredPlace Place, MapPoint At, double Radius)
{
    /// <summary>The other places that it stands for.</summary>
    public IReadOnlyList<StoredPlace> Others { get; init; } = [];

    /// <summary>Whether it stands for an area rather than a spot.</summary>
    public bool IsArea => Place.Precision is not (PlacePrecision.City or PlacePrecision.Point);
}
