using System.Globalization;
using System.Text;

namespace Hearsay.Web.Maps;

/// <summary>
/// Puts a box of the earth on a drawing, so many units wide: equirectangular, true to scale along the parallel in its middle. Draws outlines cut to
/// the box and no finer than half a unit.
/// </summary>
internal sealed class Projection
{
    /// <summary>A drawing's height for its width, for boxes that are as flat as that and for all others: few shapes, so that a map that is moved stays as large as it was.</summary>
    private const double Flat = 0.45, Usual = 0.75;

    /// <summary>How wide a speck is at the most, in units; chosen by eye.</summary>
    private const double Speck = 4;

    /// <summary>Where the outline begins again, once around the earth.</summary>
    private static readonly double[] Turns = [0, 360, -360];

    private readonly MapBox _box;
    private readonly double _beyond;

    /// <summary>A drawing of a box, and of more of the earth around it where the box has another shape.</summary>
    /// <param name="box">The box.</param>
    /// <param name="width">How wide the drawing is.</param>
    /// <param name="beyond">How far beyond the edges outlines are drawn, in units: where they are cut is not seen, and a map that is being moved is not empty there.</param>
    public Projection(MapBox box, double width, double beyond = 10)
    {
        (_box, _beyond, Width) = (box, beyond, width);
        Stretch = 1 / Math.Cos((box.South + box.North) / 2 * Math.PI / 180);
        Height = width * (box.Height * Stretch <= Flat * box.Width ? Flat : Usual);
        Scale = Math.Min(width / box.Width, Height / (box.Height * Stretch));
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>How many units a degree of longitude is.</summary>
    public double Scale { get; }

    /// <summary>How many times as long a degree of latitude is.</summary>
    public double Stretch { get; }

    /// <summary>Where a spot lies on the drawing.</summary>
    public MapPoint Of(double longitude, double latitude) => new(
        Width / 2 + (longitude - (_box.West + _box.East) / 2) * Scale,
        Height / 2 - (latitude - (_box.South + _box.North) / 2) * Scale * Stretch);

    /// <summary>Whether a spot lies on the drawing.</summary>
    public bool Shows(double longitude, double latitude) => Of(longitude, latitude) is var at && at.X >= 0 && at.X <= Width && at.Y >= 0 && at.Y <= Height;

    /// <summary>How many units so many kilometres are.</summary>
    public double Kilometres(double kilometres) => kilometres / 111.2 * Scale * Stretch;

    /// <summary>The path of an outline, as SVG draws it; empty if nothing of it is to be seen.</summary>
    public string Path(Outline outline)
    {
        var path = new StringBuilder();
        for (var r = 0; r < outline.Rings.Count; r++)
            foreach (var turn in Turns)
                if (IsNear(outline.Boxes[r], turn) && IsSeen(outline, r))
                    Add(path, Cut([.. outline.Rings[r].Select(p => Of(p.X + turn, p.Y))]));
        return path.ToString();
    }

    /// <summary>How wide or tall an outline is on the drawing, in units.</summary>
    public double Extent(Outline outline) => outline.Boxes.Max(Extent);

    /// <summary>On a map of the world an island is left out that would be a speck, unless it is all that there is of a country.</summary>
    private bool IsSeen(Outline outline, int ring) => !IsOfWorld || outline.Rings.Count == 1 || Extent(outline.Boxes[ring]) >= Speck || Extent(outline.Boxes[ring]) >= Extent(outline);

    /// <summary>Whether so much of the earth is shown that borders are told in wider steps.</summary>
    public bool IsOfWorld => Width / Scale > 120;

    private double Extent(MapBox box) => Math.Max(box.Width * Scale, box.Height * Scale * Stretch);

    private bool IsNear(MapBox ring, double turn)
    {
        var (from, to) = (Of(ring.West + turn, ring.North), Of(ring.East + turn, ring.South));
        return to.X >= -_beyond && from.X <= Width + _beyond && to.Y >= -_beyond && from.Y <= Height + _beyond;
    }

    /// <summary>Adds a ring in whole units, each point as the step from the one before: half a unit more or less is not seen, and a page is half as long.</summary>
    private void Add(StringBuilder path, List<MapPoint> ring)
    {
        // On a map that is too small for its borders, they are told in wider steps.
        var finest = IsOfWorld ? 2.1 : 1.1;
        var (before, drawn) = (new MapPoint(double.NaN, double.NaN), 0);
        var (x, y) = (0, 0);
        var start = path.Length;
        foreach (var point in ring)
        {
            if (Math.Abs(point.X - before.X) < finest && Math.Abs(point.Y - before.Y) < finest)
                continue;
            var (right, down) = ((int)Math.Round(point.X) - x, (int)Math.Round(point.Y) - y);
            path.Append(drawn == 0 ? "M" : drawn == 1 ? "l" : right < 0 ? string.Empty : " ").Append(CultureInfo.InvariantCulture, $"{right}").Append(down < 0 ? string.Empty : " ").Append(CultureInfo.InvariantCulture, $"{down}");
            (before, x, y) = (point, x + right, y + down);
            drawn++;
        }
        if (drawn < 3)
            path.Length = start;
        else
            path.Append('z');
    }

    /// <summary>A number for SVG, to a tenth.</summary>
    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Cuts a ring at the four edges in turn (Sutherland and Hodgman, 1974).</summary>
    private List<MapPoint> Cut(List<MapPoint> ring)
    {
        ring = Cut(ring, p => p.X >= -_beyond, (a, b) => AtX(a, b, -_beyond));
        ring = Cut(ring, p => p.X <= Width + _beyond, (a, b) => AtX(a, b, Width + _beyond));
        ring = Cut(ring, p => p.Y >= -_beyond, (a, b) => AtY(a, b, -_beyond));
        return Cut(ring, p => p.Y <= Height + _beyond, (a, b) => AtY(a, b, Height + _beyond));
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
