using System.Text;
using System.Text.Json;

namespace Hearsay.Exporting;

/// <summary>
/// Writes map layers as RFC 7946 has them: a FeatureCollection in WGS 84, longitude first, a feature a line. A place without coordinates has no
/// geometry (<c>null</c>, an "unlocated feature"). The properties are the columns of the table and those of the place.
/// </summary>
internal static class MapLayer
{
    private const int Chunk = 32 * 1024;

    /// <summary>Writes features as they come; memory does not grow with their number.</summary>
    public static async Task WriteAsync<T>(Stream target, IReadOnlyList<Column<T>> columns, IEnumerable<Located<T>> features, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Chunk, leaveOpen: true);
        await text.WriteAsync("{\"type\":\"FeatureCollection\",\"features\":[");
        var between = "\n";
        foreach (var feature in features)
        {
            cancellation.ThrowIfCancellationRequested();
            await text.WriteAsync(between);
            await text.WriteAsync(CellJson.Line(json => Write(json, columns, feature)));
            between = ",\n";
        }
        await text.WriteAsync("\n]}\n");
    }

    private static void Write<T>(Utf8JsonWriter json, IReadOnlyList<Column<T>> columns, Located<T> feature)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", feature.Id);
        WriteGeometry(json, feature.Place);
        json.WriteStartObject("properties");
        foreach (var column in columns)
            CellJson.Write(json, column.Name, column.Value(feature.Row));
        WritePlace(json, feature.Place);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter json, PlaceMention place)
    {
        if (place is not { Longitude: { } east, Latitude: { } north })
        {
            json.WriteNull("geometry");
            return;
        }
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(PlaceJson.Degrees(east)!.Value);
        json.WriteNumberValue(PlaceJson.Degrees(north)!.Value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, PlaceMention place)
    {
        CellJson.Write(json, "place", place.Name);
        CellJson.Write(json, "place_country", place.Country);
        CellJson.Write(json, "place_admin1", place.Admin1);
        CellJson.Write(json, "place_geoname", place.GeonameId);
        CellJson.Write(json, "place_precision", PlaceJson.Word(place.Precision));
    }
}
