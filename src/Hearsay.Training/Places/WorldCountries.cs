using System.Text.Json;
using Hearsay.Places;

namespace Hearsay.Training.Places;

/// <summary>Reads the table of countries: names, spellings, words for the people, middles.</summary>
internal static class WorldCountries
{
    /// <summary>The countries and territories with a code of their own.</summary>
    public static IEnumerable<GazetteerPlace> Read(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var country in document.RootElement.EnumerateArray())
            yield return PlaceOf(country);
    }

    private static GazetteerPlace PlaceOf(JsonElement country)
    {
        string code = country.GetProperty("cca2").GetString()!;
        var names = country.GetProperty("name");
        var latLng = country.GetProperty("latlng");
        var (latitude, longitude) = CountryFacts.MiddleOf(code, (latLng[0].GetDouble(), latLng[1].GetDouble()));
        var place = new GazetteerPlace
        {
            Name = names.GetProperty("common").GetString()!,
            Kind = PlaceKind.Country,
            Latitude = latitude,
            Longitude = longitude,
            Country = code,
            GeonameId = CountryFacts.GeonameIdOf(code),
            Reach = Math.Sqrt(Math.Max(country.GetProperty("area").GetDouble(), 1) / Math.PI),
        };
        place.AddName(place.Name, NameUse.Main);
        place.AddName(names.GetProperty("official").GetString(), NameUse.Main);
        foreach (var spelling in country.GetProperty("altSpellings").EnumerateArray())
            if (spelling.GetString() is { Length: > 4 } name && name.All(NameKey.IsLatin) && char.IsUpper(name[0]))
                place.AddName(name, NameUse.Other);
        AddDemonyms(place, country);
        return place;
    }

    private static void AddDemonyms(GazetteerPlace place, JsonElement country)
    {
        if (!country.TryGetProperty("demonyms", out var demonyms) || !demonyms.TryGetProperty("eng", out var english))
            return;
        if (english.GetProperty("m").GetString() is not { Length: > 0 } demonym)
            return;
        place.AddName(demonym, NameUse.Demonym);
        if (!demonym.EndsWith("ese", StringComparison.Ordinal) && !demonym.EndsWith("ish", StringComparison.Ordinal))
            place.AddName(demonym + "s", NameUse.Demonym);
    }
}
