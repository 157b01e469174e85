using System.Text.Json;
using Hearsay.Places;

namespace Hearsay.Training.Places;

/// <summary>Reads the first-level divisions of Natural Earth: properties of GeoJSON features.</summary>
internal static class NaturalEarthRegions
{
    private static readonly string[] s_mainNames = ["name_en", "name", "woe_name"];
    private static readonly string[] s_otherNames = ["name_alt", "name_local", "gn_name", "name_fr", "name_de"];

    /// <summary>
    /// The divisions. Where GeoNames has them on its second level (the provinces of Italy), they are counties, and <c>Above</c> is the region
    /// they belong to.
    /// </summary>
    public static IEnumerable<(GazetteerPlace Place, string Above)> Read(byte[] geoJson)
    {
        using var document = JsonDocument.Parse(geoJson);
        foreach (var feature in document.RootElement.GetProperty("features").EnumerateArray())
        {
            var properties = feature.GetProperty("properties");
            if (PlaceOf(properties) is { } place)
                yield return (place, AboveOf(properties));
        }
    }

    private static GazetteerPlace? PlaceOf(JsonElement properties)
    {
        string? name = Text(properties, "name_en") ?? Text(properties, "name");
        string code = Text(properties, "gn_a1_code") ?? "";
        string country = Text(properties, "iso_a2") ?? "";
        if (name is null || country.Length != 2 || country[0] == '-' || Number(properties, "latitude") is not { } latitude || Number(properties, "longitude") is not { } longitude)
            return null;
        bool isFirst = Number(properties, "gn_level") == 1 && code.StartsWith(country + ".", StringComparison.Ordinal) && code.Length > 3;
        var place = new GazetteerPlace
        {
            Name = name,
            Kind = isFirst ? PlaceKind.Region : PlaceKind.County,
            Latitude = latitude,
            Longitude = longitude,
            Country = country,
            Division = isFirst ? code[3..] : "",
            GeonameId = Math.Max(0, (int)(Number(properties, "gn_id") ?? 0)),
        };
        AddNames(place, properties);
        return place;
    }

    private static void AddNames(GazetteerPlace place, JsonElement properties)
    {
        foreach (string property in s_mainNames)
            AddName(place, Text(properties, property), NameUse.Main);
        foreach (string property in s_otherNames)
            foreach (string name in (Text(properties, property) ?? "").Split('|'))
                AddName(place, name, NameUse.Other);
    }

    private static void AddName(GazetteerPlace place, string? name, NameUse use)
    {
        if (name is { Length: > 2 } && char.IsUpper(name[0]) && name.All(NameKey.IsLatin) && !name.EndsWith('.'))
            place.AddName(name, use);
    }

    private static string AboveOf(JsonElement properties) =>
        Text(properties, "iso_a2") == "GB" ? Text(properties, "geonunit") ?? "" : Text(properties, "region") ?? "";

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static double? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
