namespace Hearsay.Claims;

/// <summary>
/// The part of all propositions in which groups may have changed: one that was touched, and as much around it as the change reaches. What it finds is what
/// <see cref="PropositionGroups"/> would find among all that edges connect, which in a large store is a great part of everything. Used once, by one thread.
/// </summary>
/// <remarks>
/// Groups are joined along the edges, one edge after another, and an edge is judged by nothing but the two groups at its ends as they stand then. So a group
/// that nothing touched comes about as it did before, unless one that changes joins it on the way. The groups next to those that change are therefore made again
/// beside them; those that do not come out as they were belong to what changes too, and all is made once more.
/// </remarks>
/// <param name="index">Where the edges are, and the groups as they were.</param>
/// <param name="touched">Propositions whose edges changed; those that the region takes in are taken out.</param>
/// <param name="points">What is known of pairs.</param>
internal sealed class ClaimRegion(IClaimIndex index, HashSet<long> touched, PairPoints points)
{
    private readonly Dictionary<long, IReadOnlyList<long>> _groups = [];
    private readonly Dictionary<long, IReadOnlyCollection<ClaimEdge>> _edges = [];
    private readonly HashSet<long> _loose = [], _changing = [];
    private readonly List<long> _inOrder = [];

    /// <summary>The groups around a proposition that are not as they were.</summary>
    public IReadOnlyList<IReadOnlyList<(long Number, Proposition Proposition)>> Around(long start)
    {
        Take(start);
        while (true)
        {
            var beside = Beside();
            var groups = PropositionGroups.Of(_changing.Concat(beside).ToDictionary(number => number, index.Proposition), Edges(beside), points);
            var changed = groups.Where(group => !IsAsBefore(group)).ToList();
            var joined = changed.SelectMany(group => group).Select(member => member.Number).Where(beside.Contains).ToList();
            if (joined.Count == 0)
                return changed;
            joined.ForEach(Take);
        }
    }

    /// <summary>Takes in a proposition with its group.</summary>
    private void Take(long number)
    {
        foreach (var member in GroupOf(number))
            if (_changing.Add(member))
            {
                _inOrder.Add(member);
                touched.Remove(member);
            }
    }

    /// <summary>The members of the groups next to those that change; what is next to them and was touched as well is taken in.</summary>
    private HashSet<long> Beside()
    {
        var beside = new HashSet<long>();
        for (var i = 0; i < _inOrder.Count; i++)
            foreach (var edge in EdgesOf(_inOrder[i]))
            {
                var other = edge.OtherThan(_inOrder[i]);
                if (_changing.Contains(other) || beside.Contains(other))
                    continue;
                if (GroupOf(other).Any(touched.Contains))
                    Take(other);
                else
                    beside.UnionWith(GroupOf(other));
            }
        return beside;
    }

    /// <summary>All edges of what changes, and those within the groups beside it. Those between two groups beside it bind nothing, as before.</summary>
    private HashSet<ClaimEdge> Edges(HashSet<long> beside)
    {
        var edges = _inOrder.SelectMany(EdgesOf).ToHashSet();
        foreach (var number in beside)
            if (GroupOf(number) is { Count: > 1 } group)
                edges.UnionWith(EdgesOf(number).Where(edge => ReferenceEquals(GroupOf(edge.OtherThan(number)), group)));
        return edges;
    }

    private bool IsAsBefore(IReadOnlyList<(long Number, Proposition Proposition)> group)
    {
        var before = GroupOf(group[0].Number);
        return !_loose.Contains(group[0].Number) && before.Count == group.Count && group.All(member => ReferenceEquals(GroupOf(member.Number), before));
    }

    private IReadOnlyCollection<ClaimEdge> EdgesOf(long number) => _edges.TryGetValue(number, out var edges) ? edges : _edges[number] = index.Edges(number);

    /// <summary>The group that a proposition was in, the same list for all in it; one that is in none is a group alone.</summary>
    private IReadOnlyList<long> GroupOf(long number)
    {
        if (_groups.TryGetValue(number, out var group))
            return group;
        group = index.GroupOf(number);
        if (group.Count == 0)
        {
            group = [number];
            _loose.Add(number);
        }
        foreach (var member in group)
            _groups[member] = group;
        return group;
    }
}
