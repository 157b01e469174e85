using Hearsay.Claims;

namespace Hearsay.Exporting;

/// <summary>Where a claim says something happened, in JSON.</summary>
internal sealed record ClaimPlaceJson(string Name, double? Latitude, double? Longitude, string? Country, string? Admin1, int? GeonameId, string Precision)
{
    public static ClaimPlaceJson? Of(ClaimPlace? place) => place is null ? null : new(
        place.Name, PlaceJson.Degrees(place.Latitude), PlaceJson.Degrees(place.Longitude), place.Country, place.Admin1, place.GeonameId, PlaceJson.Word(place.Precision));
}
