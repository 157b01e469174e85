using System.Globalization;
using System.Text;

namespace Hearsay.Web.Maps;

/// <summary>
/// Puts a box of the earth on a drawing, so many units wide: equirectangular, true to scale along the parallel in its middle. Draws outlines cut to
/// the box and no finer than half a unit.
/// </summary>
internal sealed class Projection
{
    /// <summary>What lies outside is cut off so many units beyond the edge, where the cut is not seen.</summary>
    private const double Beyond = 10;

    private readonly MapBox _box;
    private readonly double _scale;
    private readonly double _stretch;

    public Projection(MapBox box, double width)
    {
        _box = box;
        _stretch = 1 / Math.Cos((box.South + box.North) / 2 * Math.PI / 180);
        _scale = width / box.Width;
        Width = width;
        Height = Math.Clamp(box.Height * _scale * _stretch, width * 0.25, width * 1.1);
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>Where a spot lies on the drawing.</summary>
    public MapPoint Of(double longitude, double latitude) => new(
        (longitude - _box.West) * _scale,
        Height / 2 - (latitude - (_box.South + _box.North) / 2) * _scale * _stretch);

    /// <summary>How many units so many kilometres are.</summary>
    public double Kilometres(double kilometres) => kilometres / 111.2 * _scale * _stretch;

    /// <summary>The path of an outline, as SVG draws it; empty if nothing of it is to be seen.</summary>
    public string Path(CountryOutline country)
    {
        var path = new StringBuilder();
        foreach (var ring in country.Rings)
            Add(path, Cut([.. ring.Select(p => Of(p.X, p.Y))]));
        return path.ToString();
    }

    private static void Add(StringBuilder path, List<MapPoint> ring)
    {
        const double Finest = 0.5;
        var (before, drawn) = (new MapPoint(double.NaN, double.NaN), 0);
        var start = path.Length;
        foreach (var point in ring)
        {
            if (Math.Abs(point.X - before.X) < Finest && Math.Abs(point.Y - before.Y) < Finest)
                continue;
            path.Append(drawn++ == 0 ? 'M' : 'L').Append(Number(point.X)).Append(' ').Append(Number(point.Y));
            before = point;
        }
        if (drawn < 3)
            path.Length = start;
        else
            path.Append('Z');
    }

    /// <summary>A number for SVG, to a tenth.</summary>
    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Cuts a ring at the four edges in turn (Sutherland and Hodgman, 1974).</summary>
    private List<MapPoint> Cut(List<MapPoint> ring)
    {
        ring = Cut(ring, p => p.X >= -Beyond, (a, b) => AtX(a, b, -Beyond));
        ring = Cut(ring, p => p.X <= Width + Beyond, (a, b) => AtX(a, b, Width + Beyond));
        ring = Cut(ring, p => p.Y >= -Beyond, (a, b) => AtY(a, b, -Beyond));
        return Cut(ring, p => p.Y <= Height + Beyond, (a, b) => AtY(a, b, Height + Beyond));
    }

    private static List<MapPoint> Cut(List<MapPoint> ring, Predicate<MapPoint> isInside, Func<MapPoint, MapPoint, MapPoint> crossing)
    {
        if (ring.TrueForAll(isInside))
            return ring;
        var kept = new List<MapPoint>();
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[(i + ring.Count - 1) % ring.Count], ring[i]);
            if (isInside(from) != isInside(to))
                kept.Add(crossing(from, to));
            if (isInside(to))
                kept.Add(to);
        }
        return kept;
    }

    private static MapPoint AtX(MapPoint a, MapPoint b, double x) => new(x, a.Y + (x - a.X) / (b.X - a.X) * (b.Y - a.Y));

    private static MapPoint AtY(MapPoint a, MapPoint b, double y) => new(a.X + (y - a.Y) / (b.Y - a.Y) * (b.X - a.X), y);
}
