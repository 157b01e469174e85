namespace Hearsay.Copies;

/// <summary>
/// From which report a copy most likely came. A function of the kept relations alone, and of no report's place in the store.
/// </summary>
internal static class Lineage
{
    /// <summary>A source that has this much less of the copy than another is not the source for being earlier.</summary>
    private const float ClearlyLess = 0.1f;

    /// <summary>
    /// The total order in which reports can have come from one another: the dated ones by day, then the undated ones; among equals the longer
    /// first, which the shorter was more likely cut from, then by identifier.
    /// </summary>
    public static int Compare(CopyText a, CopyText b)
    {
        var order = Day(a).CompareTo(Day(b));
        if (order == 0)
            order = b.Words.Count.CompareTo(a.Words.Count);
        return order != 0 ? order : string.CompareOrdinal(a.Report.Id, b.Report.Id);
    }

    /// <summary>The report that a report was copied from: of the earlier ones that have nearly as much of it as any, the earliest.</summary>
    public static long? Parent(ICopyIndex index, long number)
    {
        var text = index.Text(number);
        var sources = new List<(long Number, CopyText Text, float Share)>();
        foreach (var link in index.Links(number))
        {
            var other = link.Other(number);
            if (link.IsFamily && Compare(index.Text(other), text) < 0 && !IsStitched(index, other, link))
                sources.Add((other, index.Text(other), link.ShareOf(number)));
        }
        if (sources.Count == 0)
            return null;
        var best = sources.Max(source => source.Share);
        var likely = sources.Where(source => source.Share >= best - ClearlyLess);
        return likely.MinBy(source => source.Text, Comparer<CopyText>.Create(Compare)).Number;
    }

    /// <summary>
    /// Whether <paramref name="source"/> is made of this copy and of another text that knows nothing of it and fills more of it: two agencies'
    /// reports stitched together are no bridge between the two, unless the source is plainly the earlier.
    /// </summary>
    private static bool IsStitched(ICopyIndex index, long source, CopyLink link)
    {
        var copy = link.Other(source);
        if (IsPlainlyEarlier(index.Text(source), index.Text(copy)))
            return false;
        foreach (var other in index.Links(source))
        {
            var third = other.Other(source);
            if (third != copy && other.IsFamily && other.ShareOf(source) > link.ShareOf(source) && index.Link(third, copy) is null)
                return true;
        }
        return false;
    }

    private static bool IsPlainlyEarlier(CopyText a, CopyText b) =>
        a.Report.Published is { } first && b.Report.Published is { } second && first.To < second.From;

    private static DateOnly Day(CopyText text) => text.Report.Published?.From ?? DateOnly.MaxValue;
}
