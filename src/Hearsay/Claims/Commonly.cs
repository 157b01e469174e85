namespace Hearsay.Claims;

/// <summary>When and where something happened, as the propositions that tell it agree. Pure.</summary>
internal static class Commonly
{
    /// <summary>A place told less often than this share of the most told is passed over. Read off the claims and series of the development corpus.</summary>
    private const double LeastShare = 1.0 / 3;

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

    /// <summary>
    /// The closest of the places that are told nearly as often as any; <c>null</c> if none tells any. A place that one of many tells, where a statement was made perhaps, is not
    /// where it happened, however close.
    /// </summary>
    public static ClaimPlace? Where(IReadOnlyList<Proposition> propositions)
    {
        var places = propositions.SelectMany((p, by) => p.Places.Where(place => !IsOfScene(p, place)).Select(place => (Place: place, By: by)))
            .GroupBy(told => told.Place.GeonameId != 0 ? (uint)told.Place.GeonameId : told.Place.Skeleton)
            .Select((same, order) => (same.MaxBy(told => Weight(told.Place)).Place, Support: Support(same), order))
            .ToList();
        if (places.Count == 0)
            return null;
        var least = places.Max(place => place.Support) * LeastShare;
        var best = places.Where(place => place.Support >= least).OrderByDescending(place => Closeness(place.Place)).ThenByDescending(place => place.Support).ThenBy(place => place.order).First().Place;
        return new ClaimPlace(best.Name, best.Precision, Degrees(best.Latitude), Degrees(best.Longitude), Known(best.Country), Known(best.Admin1), best.GeonameId == 0 ? null : best.GeonameId);
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

    /// <summary>Whether a place is that of the event which a report tells beside the toll of a whole war.</summary>
    private static bool IsOfScene(Proposition proposition, EventPlace place) => proposition.Time.IsOpen && place.Basis == PlaceBasis.Inherited && !place.IsWide;

    private static int Length(DateOnly? from, DateOnly? to) => from is { } start && to is { } end ? end.DayNumber - start.DayNumber : int.MaxValue;

    /// <summary>How many propositions tell the place, each counted once.</summary>
    private static double Support(IEnumerable<(EventPlace Place, int By)> told) => told.GroupBy(one => one.By).Sum(by => by.Max(one => Weight(one.Place)));

    /// <summary>A place told in the sentence itself says more than one told before it, and that more than what the place is near to.</summary>
    private static double Weight(EventPlace place) => place.Basis switch
    {
        PlaceBasis.Told => 1,
        PlaceBasis.Inherited => 0.5,
        _ => 0.25,
    };

    private static int Closeness(EventPlace place) => place.Precision switch
    {
        PlacePrecision.Point or PlacePrecision.City or PlacePrecision.District => 4,
        PlacePrecision.Unresolved => 3,
        PlacePrecision.Area or PlacePrecision.Region => 2,
        _ => 1,
    };

    private static double? Degrees(float degrees) => float.IsNaN(degrees) ? null : Math.Round(degrees, 5);

    private static string? Known(string name) => name.Length == 0 ? null : name;
}
