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

    /// <summary>How tall a drawing may be, and must be, for its width.</summary>
    private const double Tallest = 0.95, Flattest = 0.3;

    private readonly MapBox _box;
    private readonly double _scale;
    private readonly double _stretch;

    public Projection(MapBox box, double width)
    {
        _box = box;
        _stretch = 1 / Math.Cos((box.South + box.North) / 2 * Math.PI / 180);
        // A box that is too tall is drawn smaller, with more of the earth on either side of it.
        _scale = Math.Min(width / box.Width, width * Tallest / (box.Height * _stretch));
        Width = width;
        Height = Math.Max(box.Height * _scale * _stretch, width * Flattest);
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>Where a spot lies on the drawing.</summary>
    public MapPoint Of(double longitude, double latitude) => new(
        Width / 2 + (longitude - (_box.West + _box.East) / 2) * _scale,
        Height / 2 - (latitude - (_box.South + _box.North) / 2) * _scale * _stretch);

    /// <summary>Whether a spot lies on the drawing.</summary>
    public bool Shows(double longitude, double latitude) => Of(longitude, latitude) is var at && at.X >= 0 && at.X <= Width && at.Y >= 0 && at.Y <= Height;

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

    /// <summary>A coordinate of an outline: half a unit more or less is not seen.</summary>
    private static string Whole(double number) => ((int)Math.Round(number)).ToString(CultureInfo.InvariantCulture);

    private static void Add(StringBuilder path, List<MapPoint> ring)
    {
        const double Finest = 0.9;
        var (before, drawn) = (new MapPoint(double.NaN, double.NaN), 0);
        var start = path.Length;
        foreach (var point in ring)
        {
            if (Math.Abs(point.X - before.X) < Finest && Math.Abs(point.Y - before.Y) < Finest)
                continue;
            path.Append(drawn++ == 0 ? 'M' : 'L').Append(Whole(point.X)).Append(' ').Append(Whole(point.Y));
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
