namespace Hearsay.Claims;

/// <summary>Whether two propositions belong together: by the event they tell, or by their words. Symmetric, pure.</summary>
internal static class PropositionMatch
{
    /// <summary>What the same words are worth, in the points of <see cref="EventMatch"/>: full agreement reaches twice the threshold.</summary>
    private const double OfWords = EventMatch.Threshold;

    /// <summary>What it is worth that two sentences of one report go on about the same event.</summary>
    private const double SameScene = 1.6 * EventMatch.Threshold;

    /// <summary>The points, as of <see cref="EventMatch"/>; two propositions belong together from its threshold on.</summary>
    public static double Score(Proposition a, Proposition b)
    {
        if (a.Scene >= 0 && a.Scene == b.Scene && a.Report == b.Report)
            return SameScene;
        var score = a.IsEvent && b.IsEvent ? EventMatch.Score(a, b) : double.NegativeInfinity;
        if (a.Figures.Count == 0 && b.Figures.Count == 0 && WordMatch.Share(a, b) is > 0 and var share)
            score = Math.Max(score, EventMatch.Threshold + share * OfWords);
        return score;
    }
}
