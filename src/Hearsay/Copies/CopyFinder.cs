namespace Hearsay.Copies;

/// <summary>
/// Finds the copies among a set of reports, in memory. The answer depends on the set alone and not on its order. For sets that grow, a store
/// keeps what was found.
/// </summary>
public static class CopyFinder
{
    /// <summary>The families of two files or more, by day (the undated last) and identifier of their first reports.</summary>
    /// <param name="reports">The reports; those with one identifier are files of one report.</param>
    public static IReadOnlyList<CopyFamily> Find(IEnumerable<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var files = reports.GroupBy(report => report.Id, StringComparer.Ordinal).Select(InOrder).ToList();
        var index = new MemoryCopyIndex();
        var stage = new CopyStage(index);
        for (var number = 0; number < files.Count; number++)
            stage.Add(number, CopyText.Of(files[number][0]));
        var copies = index.Numbers.ToLookup(number => index.Parent(number) ?? -1);
        var tree = new FamilyTree(index, number => files[(int)number], number => copies[number]);
        return [.. copies[-1]
            .Where(root => files[(int)root].Count > 1 || copies[root].Any())
            .Select(tree.Of)
            .OrderBy(family => family.First.Published?.From ?? DateOnly.MaxValue)
            .ThenBy(family => family.Id, StringComparer.Ordinal)];
    }

    private static List<Report> InOrder(IEnumerable<Report> files) =>
    [
        .. files.OrderBy(file => file.Published?.From ?? DateOnly.MaxValue).ThenBy(file => file.File, StringComparer.Ordinal)
            .ThenBy(file => file.Title, StringComparer.Ordinal),
    ];
}
