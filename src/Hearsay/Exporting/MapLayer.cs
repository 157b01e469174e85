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
        using var gathered = new MemoryStream();
        gathered.Write("{\"type\":\"FeatureCollection\",\"features\":["u8);
        var isFirst = true;
        foreach (var feature in features)
        {
            cancellation.ThrowIfCancellationRequested();
            gathered.Write(isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
            Write(gathered, columns, feature);
            if (gathered.Length >= Chunk)
                await Send(gathered, target, cancellation);
        }
        gathered.Write("\n]}\n"u8);
        await Send(gathered, target, cancellation);
    }

    private static async Task Send(MemoryStream gathered, Stream target, CancellationToken cancellation)
    {
        await target.WriteAsync(gathered.GetBuffer().AsMemory(0, (int)gathered.Length), cancellation);
        gathered.SetLength(0);
    }

    private static void Write<T>(MemoryStream target, IReadOnlyList<Column<T>> columns, Located<T> feature)
    {
        using var json = new Utf8JsonWriter(target, CellJson.Style);
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
