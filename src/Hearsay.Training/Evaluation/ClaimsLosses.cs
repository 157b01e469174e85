using Hearsay.Claims;

namespace Hearsay.Training.Evaluation;

/// <summary>Tells why pairs of figures of one event were not put together, and which events were mixed, as a table a person can read. Pure.</summary>
internal static class ClaimsLosses
{
    /// <summary>Why two figures of one event are apart: the first reason that holds.</summary>
    public static string Reason(FoundClaims.FoundFigure? a, FoundClaims.FoundFigure? b)
    {
        if (a is null || b is null)
            return "not found";
        var (one, other) = (a.Proposition, b.Proposition);
        if (one.Action != other.Action)
            return "other action";
        if (TimeMatch.Conflicts(one, other))
            return "times conflict";
        if (PlaceMatch.Conflicts(one, other))
            return "places conflict";
        if (PropositionMatch.Score(one, other) >= EventMatch.Threshold)
            return "fit, not grouped";
        return TimeMatch.Points(one, other) < 0 ? "times apart"
            : PlaceMatch.Points(one, other) < 0 ? "places apart"
            : PlaceMatch.Points(one, other) == 0 ? "no place"
            : FigureMatch.Points(one, other) < 0 ? "figures apart" : "too little in common";
    }

    /// <summary>The table: a line for each event, with the pairs together, the pairs apart by reason, and the figures of others among its own.</summary>
    public static IEnumerable<string> Table(IEnumerable<(string Event, bool Together, string Reason)> pairs)
    {
        var all = pairs.ToList();
        var reasons = all.Where(pair => !pair.Together).GroupBy(pair => pair.Reason).OrderByDescending(same => same.Count()).Select(same => same.Key).ToList();
        yield return $"{"event",-22}{"pairs",8}{"together",10}" + string.Concat(reasons.Select(reason => $"{reason,21}"));
        foreach (var told in all.GroupBy(pair => pair.Event).Append(null))
        {
            var own = told?.ToList() ?? all;
            yield return $"{told?.Key ?? "all",-22}{own.Count,8}{own.Count(pair => pair.Together),10}" + string.Concat(reasons.Select(reason => $"{own.Count(pair => !pair.Together && pair.Reason == reason),21}"));
        }
    }
}
