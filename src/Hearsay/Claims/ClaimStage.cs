namespace Hearsay.Claims;

/// <summary>
/// Finds what belongs together as reports arrive and leave. What it leaves in its index after <see cref="Settle()"/> is a pure function of the set of
/// propositions in it, whatever the order in which they came. One user at a time.
/// </summary>
/// <remarks>
/// Two propositions are compared if they share a key that no more than <see cref="RareKey"/> propositions have. A key that stops being rare is the
/// only event that reaches beyond the new proposition: then the edges among those that have it, and no other rare key in common, are dropped; when it becomes rare
/// again, they are compared. Groups are made anew from the edges where anything changed
/// (<see cref="ClaimRegion"/>).
/// </remarks>
internal sealed class ClaimStage(IClaimIndex index)
{
    /// <summary>A key of more propositions leads to no comparison: it bounds the work that one proposition can cause.</summary>
    public const int RareKey = 100;

    private readonly HashSet<long> _touched = [];

    /// <summary>Adds a proposition, and tells its number.</summary>
    public long Add(Proposition proposition)
    {
        var keys = ClaimKeys.Of(proposition);
        var candidates = new HashSet<long>();
        var crowds = new List<IReadOnlyList<long>>();
        foreach (var others in index.WithKeys(keys, RareKey + 1))
        {
            if (others.Count < RareKey)
                candidates.UnionWith(others);
            else if (others.Count == RareKey)
                crowds.Add(others);
        }
        var number = index.Add(proposition, keys);
        _touched.Add(number);
        if (crowds.Count > 0)
            DropCrowds(crowds);
        foreach (var candidate in candidates)
            Compare(number, candidate);
        return number;
    }

    /// <summary>Removes a proposition.</summary>
    public void Remove(long number)
    {
        var keys = ClaimKeys.Of(index.Proposition(number));
        foreach (var edge in index.Edges(number))
            _touched.Add(edge.OtherThan(number));
        _touched.UnionWith(index.GroupOf(number));
        index.Remove(number, keys);
        _touched.Remove(number);
        foreach (var others in index.WithKeys(keys, RareKey + 1))
            if (others.Count == RareKey)
                ForPairs(others, (a, b) => Compare(a, b));
    }

    /// <summary>Groups anew whatever was touched.</summary>
    public void Settle()
    {
        var points = new PairPoints();
        foreach (var start in _touched.ToList())
            if (_touched.Contains(start))
                foreach (var group in new ClaimRegion(index, _touched, points).Around(start))
                    index.PutGroup([.. group.Select(member => member.Number)], ClaimSplit.Of(group));
    }

    private void Compare(long a, long b)
    {
        var score = PropositionMatch.Score(index.Proposition(a), index.Proposition(b));
        if (score < EventMatch.Threshold)
            return;
        index.Put(ClaimEdge.Of(a, b, score));
        _touched.Add(a);
        _touched.Add(b);
    }

    /// <summary>Drops the edges among those that no longer have a rare key in common. What is rare stays so meanwhile, and is looked up once.</summary>
    private void DropCrowds(IReadOnlyList<IReadOnlyList<long>> crowds)
    {
        var keys = new Dictionary<long, IReadOnlyList<uint>>();
        var rare = new Dictionary<uint, bool>();
        foreach (var crowd in crowds)
        {
            var members = crowd.ToHashSet();
            foreach (var number in crowd)
                foreach (var edge in index.Edges(number).Where(edge => edge.One == number && members.Contains(edge.Other) && !ShareRareKey(edge)).ToList())
                {
                    index.Drop(edge);
                    _touched.Add(edge.One);
                    _touched.Add(edge.Other);
                }
        }

        bool ShareRareKey(ClaimEdge edge) => KeysOf(edge.One).Intersect(KeysOf(edge.Other)).Any(IsRare);

        IReadOnlyList<uint> KeysOf(long number) =>
            keys.TryGetValue(number, out var known) ? known : keys[number] = ClaimKeys.Of(index.Proposition(number));

        bool IsRare(uint key) =>
            rare.TryGetValue(key, out var known) ? known : rare[key] = index.WithKeys([key], RareKey + 1)[0].Count <= RareKey;
    }

    private static void ForPairs(IReadOnlyList<long> numbers, Action<long, long> visit)
    {
        for (var i = 0; i < numbers.Count; i++)
            for (var j = i + 1; j < numbers.Count; j++)
                visit(numbers[i], numbers[j]);
    }
}
