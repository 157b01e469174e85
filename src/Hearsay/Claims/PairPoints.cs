namespace Hearsay.Claims;

/// <summary>What pairs of propositions have in common, worked out once: groups that stand near much that changes are compared again and again. Not safe to share between threads.</summary>
internal sealed class PairPoints
{
    /// <summary>So many pairs are kept, in some 50 MB; past that, all are forgotten.</summary>
    private const int PairsKept = 1_000_000;

    /// <summary>What two propositions that cannot be compared (another action) count for in a mean.</summary>
    private const double NotComparable = 0;

    private readonly Dictionary<(long, long), double?> _points = [];

    /// <summary>The points of two propositions, as of <see cref="PropositionMatch"/>; <c>null</c> if they cannot be of one group.</summary>
    public double? Of((long Number, Proposition Proposition) a, (long Number, Proposition Proposition) b)
    {
        if (_points.TryGetValue((a.Number, b.Number), out var known))
            return known;
        if (_points.Count >= PairsKept)
            _points.Clear();
        return _points[(a.Number, b.Number)] = Of(a.Proposition, b.Proposition);
    }

    private static double? Of(Proposition a, Proposition b)
    {
        if (a.Report != b.Report && EventMatch.Conflicts(a, b))
            return null;
        var score = PropositionMatch.Score(a, b);
        return double.IsNegativeInfinity(score) ? NotComparable : score;
    }
}
