using System.Text;
using System.Text.Json;

namespace Hearsay.Training.Maps;

/// <summary>
/// Turns a GeoJSON of first-level divisions (Natural Earth, 1:10 million) into the file from which the map draws provinces (see <c>Provinces</c> of the reading
/// room): each division by its GeoNames number and by its country and the region that it belongs to, its rings thinned and in steps of a hundredth of a degree.
/// </summary>
internal static class ProvincesFile
{
    /// <summary>How far a thinned outline may lie from the outline, in degrees: what three pixels are on the closest view that the map takes by itself; chosen by eye.</summary>
    private const double Tolerance = 0.012;

    /// <summary>Rings with less to them than this many units in both directions are islets that nobody would see.</summary>
    private const int Islet = 4;

    private sealed record Province(int GeonameId, string Region, List<List<(int X, int Y)>> Rings);

    /// <summary>The file.</summary>
    public static byte[] Write(byte[] geoJson)
    {
        using var document = JsonDocument.Parse(geoJson);
        var provinces = document.RootElement.GetProperty("features").EnumerateArray().Select(Read)
            .Where(province => province.Rings.Count > 0 && (province.GeonameId > 0 || province.Region.Length > 0))
            .OrderBy(province => province.GeonameId).ThenBy(province => province.Region, StringComparer.Ordinal).ToList();
        var regions = provinces.Select(province => province.Region).Where(region => region.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
        var file = new List<byte>("HRSP"u8.ToArray());
        OutlineBytes.Add(file, regions.Count);
        foreach (var region in regions)
            AddText(file, region);
        OutlineBytes.Add(file, provinces.Count);
        foreach (var province in provinces)
        {
            OutlineBytes.Add(file, province.GeonameId);
            OutlineBytes.Add(file, province.Region.Length > 0 ? regions.IndexOf(province.Region) + 1 : 0);
            OutlineBytes.Add(file, province.Rings.Count);
            foreach (var ring in province.Rings)
                OutlineBytes.AddPoints(file, ring);
        }
        return [.. file];
    }

    private static void AddText(List<byte> file, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        OutlineBytes.Add(file, bytes.Length);
        file.AddRange(bytes);
    }

    private static Province Read(JsonElement feature)
    {
        var properties = feature.GetProperty("properties");
        string country = Text(properties, "iso_a2");
        string above = country == "GB" ? Text(properties, "geonunit") : Text(properties, "region");
        int geonameId = properties.TryGetProperty("gn_id", out var id) && id.ValueKind == JsonValueKind.Number ? Math.Max(0, (int)id.GetDouble()) : 0;
        return new Province(geonameId, above.Length > 0 && country.Length == 2 ? $"{country} {above}" : "", Rings(feature.GetProperty("geometry")));
    }

    private static List<List<(int X, int Y)>> Rings(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        var rings = geometry.GetProperty("type").GetString() == "Polygon" ? coordinates.EnumerateArray() : coordinates.EnumerateArray().SelectMany(polygon => polygon.EnumerateArray());
        return [.. rings.Select(Ring).Where(ring => ring.Count > 3 && (Extent(ring, p => p.X) >= Islet || Extent(ring, p => p.Y) >= Islet))];
    }

    private static int Extent(List<(int X, int Y)> ring, Func<(int X, int Y), int> coordinate) => ring.Max(coordinate) - ring.Min(coordinate);

    private static List<(int X, int Y)> Ring(JsonElement ring)
    {
        var points = OutlineThinning.Thinned([.. ring.EnumerateArray().Select(point => (point[0].GetDouble(), point[1].GetDouble()))], Tolerance)
            .Select(point => OutlineBytes.Units(point.X, point.Y)).ToList();
        return [.. points.Where((point, i) => i == 0 || i == points.Count - 1 || point != points[i - 1])];
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
