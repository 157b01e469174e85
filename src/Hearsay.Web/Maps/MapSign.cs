using Hearsay.Storing;
using Hearsay.Web.Text;

namespace Hearsay.Web.Maps;

/// <summary>A place on a map.</summary>
/// <param name="Place">The place.</param>
/// <param name="At">Where it stands on the drawing.</param>
/// <param name="Radius">How wide it is drawn.</param>
public sealed record MapSign(StoredPlace Place, MapPoint At, double Radius)
{
    /// <summary>Where its name begins; <c>null</c> if there is no room for it.</summary>
    public MapPoint? LabelAt { get; init; }

    /// <summary>Its name.</summary>
    public string Label => Wording.Shortened(Place.Name, 24);

    /// <summary>Whether it stands for an area rather than a spot.</summary>
    public bool IsArea => Place.Precision is not (PlacePrecision.City or PlacePrecision.Point);
}
