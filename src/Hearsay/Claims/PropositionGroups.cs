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

    /// <summary>So many members of a group, the first ones, are compared when it is to be joined: it bounds the work, and the rest is like them.</summary>
    private const int MostCompared = 24;

    /// <summary>The groups of propositions, each in the order of its members, by first member.</summary>
    public static IReadOnlyList<IReadOnlyList<(long Number, Proposition Proposition)>> Of(IReadOnlyDictionary<long, Proposition> propositions, IReadOnlyCollection<ClaimEdge> edges, PairPoints points)
    {
        var members = propositions.Select(pair => (Number: pair.Key, Proposition: pair.Value)).Order(Order).ToList();
        var ranks = members.Select((member, rank) => (member.Number, rank)).ToDictionary(pair => pair.Number, pair => pair.rank);
        var group = Enumerable.Range(0, members.Count).Select(rank => new List<int> { rank }).ToArray();
        var ordered = edges.Select(edge => (edge.Score, First: Math.Min(ranks[edge.One], ranks[edge.Other]), Second: Math.Max(ranks[edge.One], ranks[edge.Other])))
            .OrderByDescending(edge => edge.Score).ThenBy(edge => edge.First).ThenBy(edge => edge.Second).ToList();
        var joining = new Joining(members, points);
        foreach (var (_, first, second) in ordered.Where(edge => HasFigures(members, edge.First) && HasFigures(members, edge.Second)))
            Join(joining, group, first, second);
        foreach (var (_, first, second) in ordered.Where(edge => !(HasFigures(members, edge.First) && HasFigures(members, edge.Second))))
            if (group[first].TrueForAll(rank => !HasFigures(members, rank)) || group[second].TrueForAll(rank => !HasFigures(members, rank)))
                Join(joining, group, first, second);
        return [.. group.Distinct().Select(ranked => ranked.Order().Select(rank => members[rank]).ToList()).OrderBy(those => ranks[those[0].Number])];
    }

    private static Comparer<(long Number, Proposition Proposition)> Order { get; } =
        Comparer<(long Number, Proposition Proposition)>.Create((a, b) => Proposition.Compare(a.Proposition, b.Proposition));

    private static bool HasFigures(List<(long Number, Proposition Proposition)> members, int rank) => members[rank].Proposition.Figures.Count > 0;

    private static void Join(Joining joining, List<int>[] group, int first, int second)
    {
        var (one, other) = (group[first], group[second]);
        if (ReferenceEquals(one, other) || !joining.May(one, other))
            return;
        one.AddRange(other);
        one.Sort();
        foreach (var rank in other)
            group[rank] = one;
    }

    /// <summary>Judges whether two groups may join. What it has refused once it knows the next time: many edges lead from one group to the other.</summary>
    private sealed class Joining(List<(long Number, Proposition Proposition)> members, PairPoints points)
    {
        // A group only grows, so its first member and its size tell what it is.
        private readonly HashSet<(int, int, int, int)> _refused = [];

        public bool May(List<int> one, List<int> other)
        {
            var pair = (one[0], one.Count, other[0], other.Count);
            if (_refused.Contains(pair))
                return false;
            var may = Agree(one, other);
            if (!may)
                _refused.Add(pair);
            return may;
        }

        private bool Agree(List<int> one, List<int> other)
        {
            double sum = 0;
            var (left, right) = (Math.Min(MostCompared, one.Count), Math.Min(MostCompared, other.Count));
            for (var i = 0; i < left; i++)
                for (var j = 0; j < right; j++)
                {
                    if (points.Of(members[one[i]], members[other[j]]) is not { } of)
                        return false;
                    sum += of;
                }
            return sum >= MeanThreshold * (left * right);
        }
    }
}
