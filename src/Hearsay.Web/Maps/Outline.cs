namespace Hearsay.Web.Maps;

/// <summary>The outline of a country or of a province. Immutable.</summary>
internal sealed class Outline
{
    /// <summary>Takes rings of which the last point is the first, in degrees. Where one jumps from one side of the 180th meridian to the other it is drawn on beyond it.</summary>
    public Outline(IEnumerable<MapPoint[]> rings)
    {
        Rings = [.. rings.Select(Unrolled)];
        Boxes = [.. Rings.Select(ring => new MapBox(ring.Min(p => p.X), ring.Min(p => p.Y), ring.Max(p => p.X), ring.Max(p => p.Y)))];
    }

    /// <summary>The rings, in degrees; longitudes beyond 180 or below −180 are on the other side of that meridian.</summary>
    public IReadOnlyList<MapPoint[]> Rings { get; }

    /// <summary>The box around each ring.</summary>
    public IReadOnlyList<MapBox> Boxes { get; }

    /// <summary>Whether a spot lies in it: in an odd number of its rings.</summary>
    public bool Contains(double longitude, double latitude) => Holds(longitude, latitude) || Holds(longitude + 360, latitude) || Holds(longitude - 360, latitude);

    private bool Holds(double longitude, double latitude)
    {
        var inside = false;
        for (var r = 0; r < Rings.Count; r++)
            if (Boxes[r].Contains(longitude, latitude) && Holds(Rings[r], longitude, latitude))
                inside = !inside;
        return inside;
    }

    private static bool Holds(MapPoint[] ring, double longitude, double latitude)
    {
        var inside = false;
        for (var i = 1; i < ring.Length; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            if (a.Y > latitude != b.Y > latitude && longitude < a.X + (latitude - a.Y) / (b.Y - a.Y) * (b.X - a.X))
                inside = !inside;
        }
        return inside;
    }

    private static MapPoint[] Unrolled(MapPoint[] ring)
    {
        const double Half = 180, Whole = 360;
        var unrolled = new List<MapPoint>(ring.Length + 3);
        var turn = 0.0;
        for (var i = 0; i < ring.Length; i++)
        {
            if (i > 0 && Math.Abs(ring[i].X - ring[i - 1].X) > Half)
                turn += ring[i].X < ring[i - 1].X ? Whole : -Whole;
            unrolled.Add(new MapPoint(ring[i].X + turn, ring[i].Y));
        }
        // Antarctica goes once around the pole, and is closed there.
        if (Math.Abs(turn) > Half)
        {
            var pole = unrolled[0].Y < 0 ? -90 : 90;
            unrolled.AddRange([new MapPoint(unrolled[^1].X, pole), new MapPoint(unrolled[0].X, pole), unrolled[0]]);
        }
        return [.. unrolled];
    }
}
