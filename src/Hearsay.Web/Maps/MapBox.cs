using System.Globalization;

namespace Hearsay.Web.Maps;

/// <summary>A stretch of the earth between two meridians and two parallels, in degrees. Does not reach across the 180th meridian.</summary>
public readonly record struct MapBox(double West, double South, double East, double North)
{
    /// <summary>All of the earth that people live on.</summary>
    public static MapBox World { get; } = new(-180, -60, 180, 80);

    public double Width => East - West;

    public double Height => North - South;

    /// <summary>Whether a spot lies in it.</summary>
    public bool Contains(double longitude, double latitude) => longitude >= West && longitude <= East && latitude >= South && latitude <= North;

    /// <summary>The box around spots, with some room; the whole earth for none.</summary>
    public static MapBox Around(IReadOnlyCollection<MapPoint> spots, double leastWidth)
    {
        if (spots.Count == 0)
            return World;
        var (west, east, south, north) = (spots.Min(s => s.X), spots.Max(s => s.X), spots.Min(s => s.Y), spots.Max(s => s.Y));
        var width = Math.Max((east - west) * 1.2, leastWidth);
        var height = Math.Max((north - south) * 1.2, leastWidth * 0.6);
        return new MapBox((west + east - width) / 2, (south + north - height) / 2, (west + east + width) / 2, (south + north + height) / 2).OnEarth();
    }

    /// <summary>As much of the same, so many times as wide, around the same middle moved by shares of it.</summary>
    public MapBox Scaled(double by, double right = 0, double up = 0)
    {
        var (x, y) = ((West + East) / 2 + right * Width, (South + North) / 2 + up * Height);
        return new MapBox(x - Width * by / 2, y - Height * by / 2, x + Width * by / 2, y + Height * by / 2).OnEarth();
    }

    private MapBox OnEarth() => new(Math.Max(West, -180), Math.Max(South, -85), Math.Min(East, 180), Math.Min(North, 85));

    /// <summary>As an address has it: <c>west,south,east,north</c>, to a thousandth of its width or closer.</summary>
    public override string ToString()
    {
        var form = Width > 100 ? "0.#" : Width > 10 ? "0.##" : "0.###";
        return string.Join(',', new[] { West, South, East, North }.Select(degrees => degrees.ToString(form, CultureInfo.InvariantCulture)));
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is no box.</exception>
    public static MapBox Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var numbers = text.Split(',').Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : double.NaN).ToList();
        if (numbers is [var west, var south, var east, var north] && west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90 && east - west > 0.01)
            return new MapBox(west, south, east, north);
        throw new FormatException($"box: '{text}' is not west,south,east,north in degrees");
    }
}
