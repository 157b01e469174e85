using System.Text.Json;

namespace Hearsay.Training.Maps;

/// <summary>
/// Turns a TopoJSON of countries into the file that the map reads (see <c>Outlines</c> of the reading room): steps of a hundredth of a degree, points
/// that fall on one another left out.
/// </summary>
internal static class OutlinesFile
{
    /// <summary>The file.</summary>
    /// <exception cref="InvalidDataException">It is not a topology of countries.</exception>
    public static byte[] Write(byte[] topology)
    {
        using var document = JsonDocument.Parse(topology);
        var root = document.RootElement;
        if (!root.TryGetProperty("arcs", out var arcs) || !root.GetProperty("objects").TryGetProperty("countries", out var countries))
            throw new InvalidDataException("this is no topology of countries");
        var file = new List<byte>("HRSO"u8.ToArray());
        var transform = root.GetProperty("transform");
        var (scale, start) = (Pair(transform.GetProperty("scale")), Pair(transform.GetProperty("translate")));
        OutlineBytes.Add(file, arcs.GetArrayLength());
        foreach (var arc in arcs.EnumerateArray())
            AddBorder(file, arc, scale, start);
        var outlines = countries.GetProperty("geometries").EnumerateArray().Select(Rings).Where(rings => rings.Count > 0).ToList();
        OutlineBytes.Add(file, outlines.Count);
        foreach (var rings in outlines)
            AddCountry(file, rings);
        return [.. file];
    }

    private static void AddBorder(List<byte> file, JsonElement arc, (double X, double Y) scale, (double X, double Y) start)
    {
        double x = 0, y = 0;
        var points = new List<(int X, int Y)>();
        foreach (var step in arc.EnumerateArray())
        {
            x += step[0].GetDouble();
            y += step[1].GetDouble();
            points.Add(OutlineBytes.Units(x * scale.X + start.X, y * scale.Y + start.Y));
        }
        // Both ends stay, even of a border that shrinks to a point: others meet it there.
        OutlineBytes.AddPoints(file, [.. points.Where((point, i) => i == 0 || i == points.Count - 1 || point != points[i - 1])]);
    }

    private static void AddCountry(List<byte> file, List<List<int>> rings)
    {
        OutlineBytes.Add(file, rings.Count);
        foreach (var ring in rings)
        {
            OutlineBytes.Add(file, ring.Count);
            foreach (var border in ring)
                OutlineBytes.AddSigned(file, border);
        }
    }

    private static List<List<int>> Rings(JsonElement geometry) => geometry.GetProperty("type").GetString() switch
    {
        "Polygon" => [.. geometry.GetProperty("arcs").EnumerateArray().Select(Borders)],
        "MultiPolygon" => [.. geometry.GetProperty("arcs").EnumerateArray().SelectMany(polygon => polygon.EnumerateArray()).Select(Borders)],
        _ => [],
    };

    private static List<int> Borders(JsonElement ring) => [.. ring.EnumerateArray().Select(border => border.GetInt32())];

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());
}
