using Hearsay.Places;

namespace Hearsay.Claims;

/// <summary>Whether two propositions speak of the same place. Symmetric, pure.</summary>
internal static class PlaceMatch
{
    private const double SameSpot = 3, SameUnlisted = 4, SameTown = 2, SameArea = 1.5, Within = 1.2, Nearby = 1, SameCountry = 0.3, AnotherSpot = 1.5, NothingShared = -1, Apart = -3;

    /// <summary>What a place from another sentence counts for.</summary>
    private const double OfInherited = 0.8;

    /// <summary>Two readings of one spot lie no farther apart, in kilometres; nor do a town and the village outside it that a report names it for; a named area reaches no farther from its middle.</summary>
    private const double SpotRadius = 5, NearRadius = 30, AreaRadius = 120;

    /// <summary>The points for place.</summary>
    public static double Points(Proposition a, Proposition b)
    {
        if (a.Places.Count == 0 || b.Places.Count == 0)
            return 0;
        double best = double.NegativeInfinity, second = 0;
        foreach (var one in a.Places)
            foreach (var other in b.Places)
            {
                var points = Points(one, other);
                if (points > best)
                    (best, second) = (points, Math.Max(0, best));
                else
                    second = Math.Max(second, points);
            }
        if (best > Nearby && AreInOtherQuarters(a, b))
            return Nearby;
        // Both tell where, and nothing that they name is the same or near.
        if (best == 0 && a.Places.Any(TellsWhere) && b.Places.Any(TellsWhere))
            return NothingShared;
        return best + (second >= SameTown * OfInherited ? AnotherSpot : 0);
    }

    private static bool TellsWhere(EventPlace place) => !place.IsWide && !IsWideArea(place) && place.Basis != PlaceBasis.Inherited;

    /// <summary>Whether both tell in their own sentences which part of a town they mean, or which village beside it, and no part of both is the same.</summary>
    private static bool AreInOtherQuarters(Proposition a, Proposition b)
    {
        var told = false;
        foreach (var one in a.Places)
            foreach (var other in b.Places)
            {
                if (!IsQuarter(one) || !IsQuarter(other))
                    continue;
                if (AreRelated(one, other))
                    return false;
                told = true;
            }
        return told;
    }

    private static bool IsQuarter(EventPlace place) => place.Basis == PlaceBasis.Told && (place.Precision is PlacePrecision.District or PlacePrecision.Unresolved);

    /// <summary>Whether both tell where in their own sentences, and these places have nothing to do with each other.</summary>
    public static bool Conflicts(Proposition a, Proposition b)
    {
        var told = false;
        foreach (var one in a.Places)
            foreach (var other in b.Places)
            {
                if (!IsOwn(a, one) || !IsOwn(b, other))
                    continue;
                var points = Points(one, other);
                if (points > Apart && !(points == 0 && one.IsResolved != other.IsResolved))
                    return false;
                told |= points == Apart;
            }
        return told;
    }

    /// <summary>Whether a place is told in the proposition itself; what it is near to only where it tells nothing closer.</summary>
    private static bool IsOwn(Proposition proposition, EventPlace place) =>
        place.Basis == PlaceBasis.Told || (place.Basis == PlaceBasis.Near && !proposition.Places.Any(p => p.Basis == PlaceBasis.Told && p.IsSpot));

    /// <summary>The closest place that both name, or one of which holds the other; <c>null</c> if there is none.</summary>
    public static string? Shared(Proposition a, Proposition b)
    {
        var best = (from one in a.Places from other in b.Places let points = Points(one, other) where points > 0 orderby points descending select (one, other)).FirstOrDefault();
        if (best.one is not { } mine)
            return null;
        return mine.Name == best.other.Name || mine.Skeleton == best.other.Skeleton ? mine.Name : $"{mine.Name} / {best.other.Name}";
    }

    /// <summary>Whether two places are one, near each other, or one of them holds the other.</summary>
    public static bool AreRelated(EventPlace a, EventPlace b) => Relation(a, b) > 0;

    private static double Points(EventPlace a, EventPlace b)
    {
        var points = Relation(a, b);
        return points > 0 && (a.Basis == PlaceBasis.Inherited || b.Basis == PlaceBasis.Inherited) ? points * OfInherited : points;
    }

    private static double Relation(EventPlace a, EventPlace b)
    {
        if (IsSame(a, b))
            return a.IsWide ? SameCountry : a.Precision is PlacePrecision.Region or PlacePrecision.Area || b.Precision is PlacePrecision.Region or PlacePrecision.Area ? SameArea
                : a.IsNamesake || b.IsNamesake ? SameTown : a.Basis == PlaceBasis.Near || b.Basis == PlaceBasis.Near ? SameTown
                : a.IsResolved || b.IsResolved ? SameSpot : SameUnlisted;
        if (a.IsWide || b.IsWide || !a.IsResolved || !b.IsResolved)
            return a.Country.Length > 0 && b.Country.Length > 0 && a.Country != b.Country && a.IsResolved && b.IsResolved ? Apart : 0;
        if (a.Country != b.Country && a.Country.Length > 0 && b.Country.Length > 0)
            return Distance(a, b) <= NearRadius ? 0 : Apart;
        if (CanHold(a, b) || CanHold(b, a))
            return Within;
        if (Distance(a, b) <= NearRadius)
            return Nearby;
        if (IsWideArea(a) || IsWideArea(b))
            return 0;
        if ((a.Precision == PlacePrecision.Area || b.Precision == PlacePrecision.Area) && Distance(a, b) <= AreaRadius)
            return 0;
        return (a.Basis == PlaceBasis.Near || b.Basis == PlaceBasis.Near) && Distance(a, b) <= AreaRadius ? 0 : Apart;
    }

    /// <summary>Whether it is a part of a country by its direction ("eastern Syria"), whose middle says little about where it ends.</summary>
    private static bool IsWideArea(EventPlace place) => place.Precision == PlacePrecision.Area && char.IsLower(place.Name[0]);

    private static bool IsSame(EventPlace a, EventPlace b) =>
        a.GeonameId != 0 && a.GeonameId == b.GeonameId || a.Skeleton == b.Skeleton && (!a.IsResolved || !b.IsResolved || Distance(a, b) <= 2 * NearRadius)
        || a.IsSpot && b.IsSpot && a.IsResolved && b.IsResolved && a.Precision != PlacePrecision.District && b.Precision != PlacePrecision.District && Distance(a, b) <= SpotRadius;

    /// <summary>Whether the first is a division, or can be meant for one, in which the second lies.</summary>
    private static bool CanHold(EventPlace a, EventPlace b) =>
        (a.Precision == PlacePrecision.Region || a.IsNamesake) && a.Admin1.Length > 0 && a.Admin1 == b.Admin1 && a.Country == b.Country
        || a.Precision == PlacePrecision.Region && a.Country == b.Country && a.NameForm == b.Admin1Form;

    private static double Distance(EventPlace a, EventPlace b) => GeoDistance.Kilometres(a.Latitude, a.Longitude, b.Latitude, b.Longitude);
}
