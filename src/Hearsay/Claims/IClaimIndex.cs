namespace Hearsay.Claims;

/// <summary>
/// Where propositions, their keys and what belongs together are kept: in memory or in a store. Propositions go by numbers of the keeper's choice.
/// One user at a time.
/// </summary>
internal interface IClaimIndex
{
    /// <summary>A proposition.</summary>
    Proposition Proposition(long number);

    /// <summary>For each key some of the propositions that have it, all of them if they are no more than <paramref name="atMost"/>, in any order.</summary>
    IReadOnlyList<IReadOnlyList<long>> WithKeys(IReadOnlyList<uint> keys, int atMost);

    /// <summary>Keeps a proposition and its keys, and tells its number.</summary>
    long Add(Proposition proposition, IReadOnlyList<uint> keys);

    /// <summary>Forgets a proposition, its keys and its edges.</summary>
    void Remove(long number, IReadOnlyList<uint> keys);

    /// <summary>The edges of a proposition.</summary>
    IReadOnlyCollection<ClaimEdge> Edges(long number);

    /// <summary>Keeps an edge.</summary>
    void Put(ClaimEdge edge);

    /// <summary>Forgets an edge.</summary>
    void Drop(ClaimEdge edge);

    /// <summary>The group that a proposition was put into, with all in it; nothing if it is in none, or in one that lost a member.</summary>
    IReadOnlyList<long> GroupOf(long number);

    /// <summary>Keeps a group and what it claims instead of the groups that its members were in.</summary>
    void PutGroup(IReadOnlyList<long> members, IReadOnlyList<DraftClaim> claims);
}
