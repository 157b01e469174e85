namespace Hearsay.Claims;

/// <summary>
/// Tells which sentences of a report go on about the same event, so that each knows where and when it was told to have happened, and with what
/// other figures. A sentence joins the last scene that it does not contradict; one that names another place or another time begins a new one. Pure.
/// </summary>
internal static class SceneReading
{
    /// <summary>A scene's sentences agree in time if no more days lie between them.</summary>
    private const int MostDaysApart = 1;

    /// <summary>Longer stretches, in days, that only meet are two: January and February.</summary>
    private const int LongestNight = 4;

    /// <summary>The propositions of a report, given in text order, each with what its scene tells besides.</summary>
    public static IReadOnlyList<Proposition> Of(IReadOnlyList<Proposition> propositions)
    {
        ArgumentNullException.ThrowIfNull(propositions);
        var scenes = new List<List<int>>();
        for (var i = 0; i < propositions.Count; i++)
            if (propositions[i].Action != ClaimAction.Other)
                Join(propositions, scenes, i);
        var told = propositions.ToArray();
        for (var scene = 0; scene < scenes.Count; scene++)
            foreach (var member in scenes[scene])
                told[member] = With(propositions, scenes[scene], member, scene);
        return told;
    }

    private static void Join(IReadOnlyList<Proposition> propositions, List<List<int>> scenes, int at)
    {
        var fitting = scenes.Where(scene => scene.TrueForAll(member => Fits(propositions[member], propositions[at]))).ToList();
        var home = fitting.LastOrDefault(scene => scene.Exists(member => SamePlace(propositions[member], propositions[at]))) ?? fitting.LastOrDefault();
        if (home is null)
            scenes.Add([at]);
        else
            home.Add(at);
    }

    private static bool Fits(Proposition member, Proposition next) =>
        member.Action == next.Action && TimeFits(member.Time, next.Time) && PlaceFits(member, next) && EventMatch.MeansFit(member, next) && IsTotal(member) == IsTotal(next);

    private static bool TimeFits(EventTime member, EventTime next)
    {
        if (member.Basis == TimeBasis.Unknown || next.Basis == TimeBasis.Unknown)
            return true;
        return next.Basis != TimeBasis.Told && member.Basis != TimeBasis.Told
            || (member.IsOpen == next.IsOpen && member.GapTo(next) <= (Math.Max(member.Length, next.Length) > LongestNight ? 0 : MostDaysApart));
    }

    private static bool PlaceFits(Proposition member, Proposition next)
    {
        var (one, other) = (Spots(member), Spots(next));
        if (IsElsewhere(member, other) || IsElsewhere(next, one))
            return false;
        return one.Count == 0 || other.Count == 0 || one.Exists(a => other.Exists(b => PlaceMatch.AreRelated(a, b)));
    }

    private static bool IsElsewhere(Proposition proposition, List<EventPlace> spots) =>
        proposition.NotAt.Any(place => spots.Exists(spot => PlaceMatch.AreRelated(place, spot)));

    private static bool SamePlace(Proposition member, Proposition next) =>
        Spots(member).Exists(a => Spots(next).Exists(b => PlaceMatch.AreRelated(a, b)));

    private static List<EventPlace> Spots(Proposition proposition) =>
        [.. proposition.Places.Where(place => place.Basis != PlaceBasis.Inherited && !place.IsWide)];

    private static bool IsTotal(Proposition proposition) => proposition.Figures.Any(TimeReading.IsOfWar);

    private static Proposition With(IReadOnlyList<Proposition> propositions, List<int> scene, int member, int number)
    {
        var own = propositions[member];
        var others = scene.Where(other => other != member).Select(other => propositions[other]).ToList();
        var spots = Spots(own);
        var inherited = others.SelectMany(Spots).Where(place => place.Basis == PlaceBasis.Told || spots.Count == 0)
            .DistinctBy(place => (place.Skeleton, place.GeonameId)).Where(place => !spots.Exists(mine => mine.Skeleton == place.Skeleton && mine.GeonameId == place.GeonameId))
            .Select(place => place with { Basis = PlaceBasis.Inherited }).Take(PlaceReading.MostPlaces).ToList();
        var told = others.Select(other => other.Time).Where(time => time.Basis == TimeBasis.Told).DefaultIfEmpty(own.Time).First();
        return own with
        {
            Scene = number,
            Places = spots.Count > 0 ? [.. spots, .. inherited] : inherited.Count > 0 ? inherited : own.Places,
            Time = own.Time.Basis == TimeBasis.Told || told.Basis != TimeBasis.Told ? own.Time : told with { Basis = TimeBasis.Inherited },
            SceneKinds = own.Kinds == EventKinds.None ? others.Aggregate(EventKinds.None, (kinds, other) => kinds | other.Kinds) : own.Kinds,
            Companions = [.. others.SelectMany(other => other.Figures).DistinctBy(f => (f.Measure, f.Core, f.Unit)).Take(MostCompanions)],
        };
    }

    /// <summary>More figures of one scene than this prove no more.</summary>
    private const int MostCompanions = 8;
}
