namespace Hearsay.Copies;

/// <summary>
/// From which report a copy most likely came. A function of the kept relations alone, and of no report's place in the store.
/// </summary>
internal static class Lineage
{
    /// <summary>A source that has this much less of the copy than another is not the source for being earlier.</summary>
    private const float ClearlyLess = 0.1f;

    /// <summary>Two reports are of one family for the sake of a looser relation if so many steps of copying or fewer lie between them.</summary>
    public const int FarthestKin = 3;

    /// <summary>Compares the places of two reports in the order in which they can have come from one another.</summary>
    public static int Compare(CopyText a, CopyText b) => string.CompareOrdinal(a.Place, b.Place);

    /// <summary>
    /// The report that a report was copied from: of the earlier ones that have nearly as much of it as any, the earliest. Where no earlier
    /// report is its source, it is set beside an earlier one of its family that shares passages with it.
    /// </summary>
    public static long? Parent(ICopyIndex index, long number)
    {
        var text = index.Text(number);
        return Earliest(index, text, Joined(index, number)) ?? Earliest(index, text, Beside(index, number));
    }

    /// <summary>The relations of a report that join it to a family.</summary>
    public static IEnumerable<CopyLink> Joined(ICopyIndex index, long number) =>
        index.Links(number).Where(link => link.IsFamily && !IsBridge(index, link));

    /// <summary>The looser relations of a report to others of its family.</summary>
    private static List<CopyLink> Beside(ICopyIndex index, long number)
    {
        var loose = index.Links(number).Where(link => !link.IsFamily || IsBridge(index, link)).ToList();
        if (loose.Count == 0)
            return loose;
        var family = new HashSet<long> { number };
        IReadOnlyList<long> edge = [number];
        for (var step = 0; step < FarthestKin; step++)
            edge = [.. edge.SelectMany(one => Joined(index, one).Select(link => link.Other(one))).Where(family.Add)];
        return loose.FindAll(link => family.Contains(link.Other(number)));
    }

    private static long? Earliest(ICopyIndex index, CopyText text, IEnumerable<CopyLink> links)
    {
        var sources = new List<(long Number, CopyText Text, float Share)>();
        foreach (var link in links)
        {
            var left = index.Text(link.Left);
            var (other, source) = left == text ? (link.Right, index.Text(link.Right)) : (link.Left, left);
            if (Compare(source, text) < 0)
                sources.Add((other, source, left == text ? link.LeftInRight : link.RightInLeft));
        }
        if (sources.Count == 0)
            return null;
        var best = sources.Max(source => source.Share);
        return sources.Where(source => source.Share >= best - ClearlyLess).MinBy(source => source.Text, Order).Number;
    }

    /// <summary>
    /// Whether a relation is only a bridge: one of the two has more from a third report that knows nothing of the other one. A text stitched
    /// together from two agencies' reports does not make a family of them.
    /// </summary>
    private static bool IsBridge(ICopyIndex index, CopyLink link) =>
        HasMoreElsewhere(index, link.Left, link) || HasMoreElsewhere(index, link.Right, link);

    private static bool HasMoreElsewhere(ICopyIndex index, long one, CopyLink link)
    {
        var other = link.Other(one);
        foreach (var elsewhere in index.Links(one))
            if (elsewhere.IsFamily && elsewhere.ShareOf(one) > link.ShareOf(one) && index.Link(elsewhere.Other(one), other) is null
                && elsewhere.Other(one) != other)
                return true;
        return false;
    }

    private static Comparer<CopyText> Order { get; } = Comparer<CopyText>.Create(Compare);
}
