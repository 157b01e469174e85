namespace Hearsay.Claims;

/// <summary>
/// Makes groups of propositions that tell one event or say the same: average linkage over the edges, the strongest first, never joining what cannot
/// hold together. A function of the propositions and edges alone, and of no order in which they came. Pure.
/// </summary>
/// <remarks>
/// Chains do not make groups: two groups are joined only if their reports agree on the average, if few of their members conflict, and if no report tells them apart. Propositions with figures are grouped
/// first; those without, which tell less, join the group that they fit best and never bind two together.
/// </remarks>
internal static class PropositionGroups
{
    /// <summary>Two groups join if the mean of the best points between their reports reaches this. Set on the twelve built events of <c>claims-fakes.json</c>.</summary>
    private const double MeanThreshold = 2.5;

    /// <summary>The share of pairs that cannot tell the same event, among those compared, that two groups may have. Set as above.</summary>
    private const double ConflictingShare = 0.1;

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
            var may = TellOneEvent(one, other);
            if (!may)
                _refused.Add(pair);
            return may;
        }

        /// <summary>
        /// Whether two groups tell one event: for every two reports, one in each, the best that any of their propositions agree counts, and the mean of these must be high enough. What one report tells
        /// as two events stays two, whatever others say; that single sentences of different reports contradict each other is borne, as one may be misread.
        /// </summary>
        private bool TellOneEvent(List<int> one, List<int> other)
        {
            var best = new Dictionary<(string, string), double>();
            int all = 0, conflicts = 0;
            foreach (var a in one.Take(MostCompared))
                foreach (var b in other.Take(MostCompared))
                {
                    var (left, right) = (members[a], members[b]);
                    var of = points.Of(left, right);
                    if (of.AreToldApart)
                        return false;
                    all++;
                    conflicts += of.Conflict ? 1 : 0;
                    var pair = (left.Proposition.Report, right.Proposition.Report);
                    best[pair] = Math.Max(of.Points, best.GetValueOrDefault(pair, double.NegativeInfinity));
                }
            return conflicts <= ConflictingShare * all && best.Values.Sum() >= MeanThreshold * best.Count;
        }
    }
}
