namespace Hearsay.Web.Maps;

/// <summary>Gathers signs of spots that would cover one another: the lighter goes into the weightier beside it.</summary>
internal static class SignGathering
{
    /// <summary>Two signs are one where the middle of the lighter is less than so many units from the edge of the other: closer, a finger cannot choose; chosen by eye.</summary>
    private const double Apart = 4;

    /// <summary>The signs, the weightiest first, gathered. One that is chosen stays by itself.</summary>
    public static IReadOnlyList<MapSign> Gathered(IEnumerable<MapSign> signs, Predicate<MapSign> isChosen)
    {
        var kept = new List<(MapSign Sign, List<MapSign> Others)>();
        foreach (var sign in signs)
        {
            var near = isChosen(sign) ? -1 : kept.FindIndex(other => !isChosen(other.Sign) && Distance(other.Sign.At, sign.At) < other.Sign.Radius + Apart);
            if (near < 0)
                kept.Add((sign, []));
            else
                kept[near].Others.Add(sign);
        }
        return [.. kept.Select(each => each.Others.Count == 0 ? each.Sign : each.Sign with { Others = [.. each.Others.Select(other => other.Place)] })];
    }

    private static double Distance(MapPoint a, MapPoint b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));
}
