namespace Hearsay.Claims;

/// <summary>
/// Makes groups of propositions that tell one event or say the same: average linkage over the edges, the strongest first, never joining what cannot
/// hold together. A function of the propositions and edges alone, and of no order in which they came. Pure.
/// </summary>
/// <remarks>
/// Chains do not make groups: two groups are joined only if their members agree on the average, and if no two of them conflict. Propositions with figures are grouped
/// first; those without, which tell less, join the group that they fit best and never bind two together.
/// </remarks>
internal static class PropositionGroups
{
    /// <summary>Two groups join if the mean points between their members reach this. Set on the twelve built events of <c>claims-fakes.json</c>.</summary>
    private const double MeanThreshold = 2.5;

    /// <summary>What two propositions of the groups that cannot be compared (another action) count for in the mean.</summary>
    private const double NotComparable = 0;

    /// <summary>So many members of a group, the first ones, are compared when it is to be joined: it bounds the work, and the rest is like them.</summary>
    private const int MostCompared = 24;

    /// <summary>The groups of one component, each in the order of its members, by first member.</summary>
    public static IReadOnlyList<IReadOnlyList<(long Number, Proposition Proposition)>> Of(IReadOnlyDictionary<long, Proposition> propositions, IReadOnlyCollection<ClaimEdge> edges)
    {
        var members = propositions.Select(pair => (Number: pair.Key, Proposition: pair.Value)).Order(Order).ToList();
        var ranks = members.Select((member, rank) => (member.Number, rank)).ToDictionary(pair => pair.Number, pair => pair.rank);
        var group = Enumerable.Range(0, members.Count).Select(rank => new List<int> { rank }).ToArray();
        var ordered = edges.Select(edge => (edge.Score, First: Math.Min(ranks[edge.One], ranks[edge.Other]), Second: Math.Max(ranks[edge.One], ranks[edge.Other])))
            .OrderByDescending(edge => edge.Score).ThenBy(edge => edge.First).ThenBy(edge => edge.Second).ToList();
        foreach (var (_, first, second) in ordered.Where(edge => HasFigures(members, edge.First) && HasFigures(members, edge.Second)))
            Join(members, group, first, second);
        foreach (var (_, first, second) in ordered.Where(edge => !(HasFigures(members, edge.First) && HasFigures(members, edge.Second))))
            if (group[first].TrueForAll(rank => !HasFigures(members, rank)) || group[second].TrueForAll(rank => !HasFigures(members, rank)))
                Join(members, group, first, second);
        return [.. group.Distinct().Select(ranked => ranked.Order().Select(rank => members[rank]).ToList()).OrderBy(those => ranks[those[0].Number])];
    }

    private static Comparer<(long Number, Proposition Proposition)> Order { get; } =
        Comparer<(long Number, Proposition Proposition)>.Create((a, b) => Proposition.Compare(a.Proposition, b.Proposition));

    private static bool HasFigures(List<(long Number, Proposition Proposition)> members, int rank) => members[rank].Proposition.Figures.Count > 0;

    private static void Join(List<(long Number, Proposition Proposition)> members, List<int>[] group, int first, int second)
    {
        var (one, other) = (group[first], group[second]);
        if (ReferenceEquals(one, other) || !MayJoin(members, one, other))
            return;
        one.AddRange(other);
        one.Sort();
        foreach (var rank in other)
            group[rank] = one;
    }

    private static bool MayJoin(List<(long Number, Proposition Proposition)> members, List<int> one, List<int> other)
    {
        double sum = 0;
        var pairs = 0;
        foreach (var a in one.Take(MostCompared))
            foreach (var b in other.Take(MostCompared))
            {
                var (left, right) = (members[a].Proposition, members[b].Proposition);
                if (left.Report != right.Report && EventMatch.Conflicts(left, right))
                    return false;
                var score = PropositionMatch.Score(left, right);
                sum += double.IsNegativeInfinity(score) ? NotComparable : score;
                pairs++;
            }
        return sum >= MeanThreshold * pairs;
    }
}
