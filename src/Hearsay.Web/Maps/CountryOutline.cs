namespace Hearsay.Web.Maps;

/// <summary>A country's rings, in degrees; the last point of each is its first.</summary>
internal sealed record CountryOutline(IReadOnlyList<MapPoint[]> Rings)
{
    /// <summary>The box around it.</summary>
    public MapBox Box { get; } = new(Rings.Min(ring => ring.Min(p => p.X)), Rings.Min(ring => ring.Min(p => p.Y)), Rings.Max(ring => ring.Max(p => p.X)), Rings.Max(ring => ring.Max(p => p.Y)));

    /// <summary>Whether a spot lies in it: in an odd number of its rings.</summary>
    public bool Contains(double longitude, double latitude)
    {
        if (!Box.Contains(longitude, latitude))
            return false;
        var inside = false;
        foreach (var ring in Rings)
            for (var i = 1; i < ring.Length; i++)
            {
                var (a, b) = (ring[i - 1], ring[i]);
                if (a.Y > latitude != b.Y > latitude && longitude < a.X + (latitude - a.Y) / (b.Y - a.Y) * (b.X - a.X))
                    inside = !inside;
            }
        return inside;
    }
}
