using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A row of <c>places --json</c>: a place, and how much the store has on it and on what lies in it.</summary>
internal sealed record PlaceRowJson(
    int Schema, string Name, double? Latitude, double? Longitude, string? Country, string? Admin1, int? GeonameId, string Precision,
    int Reports, int Statements, int Figures, int Mentions, string? Cursor)
{
    public static PlaceRowJson Of(StoredPlace place) => new(
        JsonAnswers.Schema, place.Name, PlaceJson.Degrees(place.Latitude), PlaceJson.Degrees(place.Longitude), place.Country, place.Admin1, place.GeonameId,
        place.Precision.ToString().ToLowerInvariant(), place.Reports, place.Statements, place.Figures, place.Mentions, place.Cursor);
}
