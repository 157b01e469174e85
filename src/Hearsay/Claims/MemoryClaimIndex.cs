namespace Hearsay.Claims;

/// <summary>Propositions and what belongs together in memory. Not safe to share between threads.</summary>
internal sealed class MemoryClaimIndex : IClaimIndex
{
    private readonly Dictionary<long, Proposition> _propositions = [];
    private readonly Dictionary<uint, List<long>> _keys = [];
    private readonly Dictionary<long, HashSet<ClaimEdge>> _edges = [];
    private readonly Dictionary<long, IReadOnlyList<long>> _groups = [];
    private readonly Dictionary<long, IReadOnlyList<DraftClaim>> _claims = [];
    private long _next;

    /// <summary>Every claim, by first member.</summary>
    public IReadOnlyList<DraftClaim> Claims =>
        [.. _claims.Values.SelectMany(claims => claims).OrderBy(claim => claim.Members[0], Comparer<DraftMember>.Create(DraftMember.Compare))];

    /// <summary>Every group of propositions with the claims in it.</summary>
    public IEnumerable<(IReadOnlyList<long> Members, IReadOnlyList<DraftClaim> Claims)> Groups => _claims.Select(pair => (_groups[pair.Key], pair.Value));

    /// <inheritdoc/>
    public Proposition Proposition(long number) => _propositions[number];

    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<long>> WithKeys(IReadOnlyList<uint> keys, int atMost) =>
        [.. keys.Select(key => _keys.TryGetValue(key, out var numbers) ? (IReadOnlyList<long>)[.. numbers.Take(atMost)] : [])];

    /// <inheritdoc/>
    public long Add(Proposition proposition, IReadOnlyList<uint> keys)
    {
        var number = ++_next;
        _propositions.Add(number, proposition);
        foreach (var key in keys)
        {
            if (!_keys.TryGetValue(key, out var numbers))
                _keys[key] = numbers = new(1);
            numbers.Add(number);
        }
        return number;
    }

    /// <inheritdoc/>
    public void Remove(long number, IReadOnlyList<uint> keys)
    {
        foreach (var edge in Edges(number).ToList())
            Drop(edge);
        foreach (var key in keys)
            _keys[key].Remove(number);
        Leave(number);
        _propositions.Remove(number);
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<ClaimEdge> Edges(long number) => _edges.TryGetValue(number, out var edges) ? edges : [];

    /// <inheritdoc/>
    public void Put(ClaimEdge edge)
    {
        EdgesOf(edge.One).Add(edge);
        EdgesOf(edge.Other).Add(edge);
    }

    /// <inheritdoc/>
    public void Drop(ClaimEdge edge)
    {
        EdgesOf(edge.One).Remove(edge);
        EdgesOf(edge.Other).Remove(edge);
    }

    /// <inheritdoc/>
    public IReadOnlyList<long> GroupOf(long number) => _groups.TryGetValue(number, out var group) ? group : [];

    /// <inheritdoc/>
    public void PutGroup(IReadOnlyList<long> members, IReadOnlyList<DraftClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (var member in members)
            Leave(member);
        foreach (var member in members)
            _groups[member] = members;
        _claims[members[0]] = claims;
    }

    /// <summary>Dissolves the group of a proposition; its other members are about to be grouped anew.</summary>
    private void Leave(long number)
    {
        if (!_groups.TryGetValue(number, out var group))
            return;
        _claims.Remove(group[0]);
        foreach (var member in group)
            _groups.Remove(member);
    }

    private HashSet<ClaimEdge> EdgesOf(long number)
    {
        if (!_edges.TryGetValue(number, out var edges))
            _edges[number] = edges = [];
        return edges;
    }
}
