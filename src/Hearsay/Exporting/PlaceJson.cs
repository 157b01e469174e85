namespace Hearsay.Exporting;

/// <summary>A place in JSON; without coordinates where it could not be resolved.</summary>
internal sealed record PlaceJson(
    int[] Span, string Text, string Name, double? Latitude, double? Longitude, string? Country, string? Admin1, int? GeonameId, string Precision)
{
    public static PlaceJson Of(PlaceMention place) => new(
        Spans.Of(place.Span), place.Text, place.Name, Degrees(place.Latitude), Degrees(place.Longitude), place.Country, place.Admin1, place.GeonameId,
        Word(place.Precision));

    /// <summary>To five decimals, about a metre: no gazetteer is closer than that.</summary>
    public static double? Degrees(double? degrees) => degrees is { } d ? Math.Round(d, 5) : null;

    /// <summary>What the coordinates stand for, in a word.</summary>
    public static string Word(PlacePrecision precision) => precision.ToString().ToLowerInvariant();
}
