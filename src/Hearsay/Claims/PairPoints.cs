namespace Hearsay.Claims;

/// <summary>
/// What pairs of propositions have in common when groups are to be joined, worked out once: groups that stand near much that changes are compared again and again. Not safe to share
/// between threads.
/// </summary>
internal sealed class PairPoints
{
    /// <summary>So many pairs are kept, in some 50 MB; past that, all are forgotten.</summary>
    private const int PairsKept = 1_000_000;

    /// <summary>The points of two propositions that cannot tell the same event. Set on the twelve built events of <c>claims-fakes.json</c>.</summary>
    private const double Conflicting = -5;

    /// <summary>What two propositions that cannot be compared (another action) count for in a mean.</summary>
    private const double NotComparable = 0;

    private readonly Dictionary<(long, long), Pair> _pairs = [];

    /// <summary>Two propositions.</summary>
    /// <param name="AreToldApart">Whether one report tells them as two events; then nothing else is known of them.</param>
    /// <param name="Conflict">Whether they cannot tell the same event, in two reports.</param>
    /// <param name="Points">What they have in common, as of <see cref="PropositionMatch"/>.</param>
    public readonly record struct Pair(bool AreToldApart, bool Conflict, double Points);

    /// <summary>What two propositions have in common.</summary>
    public Pair Of((long Number, Proposition Proposition) a, (long Number, Proposition Proposition) b)
    {
        if (_pairs.TryGetValue((a.Number, b.Number), out var known))
            return known;
        if (_pairs.Count >= PairsKept)
            _pairs.Clear();
        return _pairs[(a.Number, b.Number)] = Of(a.Proposition, b.Proposition);
    }

    private static Pair Of(Proposition a, Proposition b)
    {
        if (AreToldApart(a, b))
            return new(true, false, 0);
        if (a.Report != b.Report && EventMatch.Conflicts(a, b))
            return new(false, true, Conflicting);
        var score = PropositionMatch.Score(a, b);
        return new(false, false, double.IsNegativeInfinity(score) ? NotComparable : score);
    }

    /// <summary>Whether one report tells two propositions as two events: elsewhere, or on another day.</summary>
    private static bool AreToldApart(Proposition a, Proposition b) =>
        a.Report == b.Report && a.Scene >= 0 && b.Scene >= 0 && a.Scene != b.Scene && (EventMatch.Conflicts(a, b) || TimeMatch.AreOtherDays(a, b));
}
