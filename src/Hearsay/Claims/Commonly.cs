namespace Hearsay.Claims;

/// <summary>When and where something happened, as the propositions that tell it agree. Pure.</summary>
internal static class Commonly
{
    /// <summary>The time that most tell, made narrower by those that agree with it; <c>null</c> if none tells any.</summary>
    public static DateInterval? When(IReadOnlyList<Proposition> propositions)
    {
        foreach (var basis in (ReadOnlySpan<TimeBasis>)[TimeBasis.Told, TimeBasis.Inherited])
        {
            var told = propositions.Select(p => p.Time).Where(time => time.Basis == basis).ToList();
            if (told.Count > 0)
                return Narrowed(told);
        }
        return null;
    }

    /// <summary>The closest place that most tell; <c>null</c> if none tells any.</summary>
    public static ClaimPlace? Where(IReadOnlyList<Proposition> propositions)
    {
        var places = propositions.SelectMany(p => p.Places).ToList();
        var best = places.Select((place, order) => (Place: place, order))
            .GroupBy(pair => pair.Place.GeonameId != 0 ? (uint)pair.Place.GeonameId : pair.Place.Skeleton)
            .Select(same => (Same: same, Closeness: Closeness(same.First().Place), First: same.Min(pair => pair.order)))
            .OrderByDescending(same => same.Closeness).ThenByDescending(same => same.Same.Count()).ThenBy(same => same.First).FirstOrDefault();
        return best.Same?.First().Place is { } place
            ? new ClaimPlace(place.Name, place.Precision, Degrees(place.Latitude), Degrees(place.Longitude), Known(place.Country), Known(place.Admin1), place.GeonameId == 0 ? null : place.GeonameId)
            : null;
    }

    private static DateInterval Narrowed(List<EventTime> told)
    {
        var most = told.GroupBy(time => (time.From, time.To)).OrderByDescending(same => same.Count())
            .ThenBy(same => Length(same.Key.From, same.Key.To)).ThenBy(same => same.Key.From).First().Key;
        var (from, to) = most;
        foreach (var time in told)
        {
            var (later, earlier) = (time.From is { } start && (from is null || start > from) ? start : from, time.To is { } end && (to is null || end < to) ? end : to);
            if (later is null || earlier is null || later <= earlier)
                (from, to) = (later, earlier);
        }
        return new DateInterval(from, to);
    }

    private static int Length(DateOnly? from, DateOnly? to) => from is { } start && to is { } end ? end.DayNumber - start.DayNumber : int.MaxValue;

    /// <summary>Told places before inherited ones, what they are near to last; then the closer before the wider.</summary>
    private static int Closeness(EventPlace place) => (place.Basis == PlaceBasis.Told ? 10 : place.Basis == PlaceBasis.Inherited ? 5 : 0) + place.Precision switch
    {
        PlacePrecision.Point or PlacePrecision.City or PlacePrecision.District => 4,
        PlacePrecision.Unresolved => 3,
        PlacePrecision.Area or PlacePrecision.Region => 2,
        _ => 1,
    };

    private static double? Degrees(float degrees) => float.IsNaN(degrees) ? null : Math.Round(degrees, 5);

    private static string? Known(string name) => name.Length == 0 ? null : name;
}
