namespace Hearsay.Copies;

/// <summary>
/// Finds copies as reports arrive and leave. What it leaves in its index is a pure function of the set of reports in it, whatever the order in
/// which they came. One user at a time.
/// </summary>
/// <remarks>
/// Two reports are compared if they share a fingerprint that is rare in the store, or if they are neighbours, in the order in which
/// they can have come from one another, among those that share a hash of their sketches. The first finds every shared passage that is not everybody's; the second keeps a report together that
/// so many have copied that all of it is frequent, at the cost of a few comparisons a report and no scan. A fingerprint that stops being rare
/// is the only event that reaches beyond the new report: then the kept relations among those that have it are looked at again.
/// </remarks>
internal sealed class CopyStage(ICopyIndex index)
{
    /// <summary>Grows when the same reports would be related otherwise; a store then compares them again.</summary>
    public const int Version = 1;

    /// <summary>
    /// A fingerprint in more reports than this leads to no comparison: boilerplate, a recurring background paragraph, a template. It bounds the
    /// comparisons that a report can cause.
    /// </summary>
    public const int RareReports = 8;

    /// <summary>
    /// A passage that so many reports share, or fewer, counts in full; in more, it is background or boilerplate to reports of different news.
    /// Set on the families found in Tehran Times, where passages of five reports and more were all background.
    /// </summary>
    public const int FullReports = 4;

    /// <summary>Texts that share less than this of the shorter's fingerprints share no two sentences …</summary>
    private const double LeastPrintShare = 0.04;

    /// <summary>… nor do they with fewer fingerprints than this, unless they are hardly longer.</summary>
    private const int LeastPrints = 3;

    /// <summary>Adds a report.</summary>
    public void Add(long number, CopyText text)
    {
        var candidates = new HashSet<long>();
        var again = new HashSet<(long, long)>();
        foreach (var others in index.WithPrints(text.Hashes, RareReports + 1))
            MeetPrint(others, candidates, again);
        foreach (var hash in text.Sketch)
            MeetSketch(index.SketchNeighbours(hash, text.Place), candidates, again);
        index.Add(number, text);
        var changed = new HashSet<long> { number };
        ReadAgain(again, changed);
        Compare(number, text, candidates);
        Replace(changed);
    }

    /// <summary>Removes a report.</summary>
    public void Remove(long number)
    {
        var text = index.Text(number);
        var touched = index.Links(number).Select(link => link.Other(number)).ToHashSet();
        var near = Within(touched);
        foreach (var other in touched)
            index.Drop(number, other);
        index.Remove(number, text);
        index.SetParent(number, null);
        var again = new HashSet<(long, long)>();
        foreach (var others in index.WithPrints(text.Hashes, RareReports + 1))
            if (others.Count is FullReports or RareReports)
                AddPairs(others, again);
        foreach (var hash in text.Sketch)
            if (index.SketchNeighbours(hash, text.Place) is ({ } before, { } after))
                again.Add(Ordered(before, after));
        foreach (var (one, other) in again)
            if (Judge(one, other, touched))
                near.UnionWith([one, other]);
        near.UnionWith(touched);
        near.Remove(number);
        Replace(near);
    }

    private static void MeetPrint(IReadOnlyList<long> others, HashSet<long> candidates, HashSet<(long, long)> again)
    {
        if (others.Count < RareReports)
            candidates.UnionWith(others);
        if (others.Count is FullReports or RareReports)
            AddPairs(others, again);
    }

    private static void AddPairs(IReadOnlyList<long> numbers, HashSet<(long, long)> pairs)
    {
        for (var i = 0; i < numbers.Count; i++)
            for (var j = i + 1; j < numbers.Count; j++)
                pairs.Add(Ordered(numbers[i], numbers[j]));
    }

    private static void MeetSketch((long? Before, long? After) neighbours, HashSet<long> candidates, HashSet<(long, long)> again)
    {
        if (neighbours.Before is { } before)
            candidates.Add(before);
        if (neighbours.After is { } after)
            candidates.Add(after);
        if (neighbours is ({ } one, { } other))
            again.Add(Ordered(one, other));
    }

    private static (long, long) Ordered(long a, long b) => a < b ? (a, b) : (b, a);

    private void ReadAgain(HashSet<(long One, long Other)> pairs, HashSet<long> changed)
    {
        foreach (var (one, other) in pairs)
            if (index.Link(one, other) is not null)
                Judge(one, other, changed);
    }

    /// <summary>Reads a pair anew and keeps what it came to; tells whether anything changed.</summary>
    private bool Judge(long one, long other, HashSet<long> changed)
    {
        var (a, b) = (index.Text(one), index.Text(other));
        var (left, right) = PairJudge.InOrder(a, b);
        var reading = Read(left, right, new Lazy<SeedTable>(() => new SeedTable(left.Words)));
        return Keep(left == a ? one : other, left == a ? other : one, reading, changed);
    }

    private void Compare(long number, CopyText text, HashSet<long> candidates)
    {
        var seeds = new Lazy<SeedTable>(() => new SeedTable(text.Words));
        foreach (var candidate in candidates)
        {
            var other = index.Text(candidate);
            var isLeft = PairJudge.InOrder(text, other).Left == text;
            var reading = isLeft ? Read(text, other, seeds) : Read(other, text, new Lazy<SeedTable>(() => new SeedTable(other.Words)));
            Keep(isLeft ? number : candidate, isLeft ? candidate : number, reading, []);
        }
    }

    private bool Keep(long left, long right, PairReading reading, HashSet<long> changed)
    {
        var before = index.Link(left, right);
        var after = reading.Relation == CopyRelation.None
            ? null : new CopyLink(left, right, reading.Relation, reading.LeftInRight, reading.RightInLeft);
        if (before == after)
            return false;
        changed.Add(left);
        changed.Add(right);
        if (after is null)
            index.Drop(left, right);
        else
            index.Put(after);
        return true;
    }

    private PairReading Read(CopyText left, CopyText right, Lazy<SeedTable> seeds)
    {
        var shared = Shared(left.Hashes, right.Hashes);
        var least = Math.Min(left.Hashes.Length, right.Hashes.Length);
        if (shared.Count == 0 || (shared.Count < LeastPrints && shared.Count < LeastPrints * least / 10.0) || shared.Count < least * LeastPrintShare)
            return new(CopyRelation.None, 0, 0);
        var reports = index.WithPrints(shared, RareReports + 1);
        if (reports.Min(those => those.Count) > RareReports && !AreNeighbours(left, right))
            return new(CopyRelation.None, 0, 0);
        var frequent = shared.Where((_, i) => reports[i].Count > FullReports).ToHashSet();
        return PairJudge.Read(seeds.Value, left, right, frequent.Contains);
    }

    private bool AreNeighbours(CopyText left, CopyText right)
    {
        foreach (var hash in left.Sketch)
            if (Array.BinarySearch(right.Sketch, hash) >= 0 && AreNeighbours(index.SketchNeighbours(hash, left.Place), right))
                return true;
        return false;
    }

    private bool AreNeighbours((long? Before, long? After) neighbours, CopyText right) =>
        (neighbours.Before is { } before && index.Text(before).Place == right.Place)
        || (neighbours.After is { } after && index.Text(after).Place == right.Place);

    private static List<uint> Shared(uint[] left, uint[] right)
    {
        var shared = new List<uint>();
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
                shared.Add(left[i]);
            var advance = left[i].CompareTo(right[j]);
            i += advance <= 0 ? 1 : 0;
            j += advance >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// <summary>Finds anew where reports were copied from: those whose relations changed and those so near that their places may depend on it.</summary>
    private void Replace(HashSet<long> changed)
    {
        var near = changed;
        for (var step = 0; step <= Lineage.FarthestKin; step++)
            near = Within(near);
        foreach (var number in near)
            index.SetParent(number, Lineage.Parent(index, number));
    }

    private HashSet<long> Within(HashSet<long> numbers)
    {
        var near = new HashSet<long>(numbers);
        foreach (var number in numbers)
            foreach (var link in index.Links(number))
                if (link.IsFamily)
                    near.Add(link.Other(number));
        return near;
    }
}
