namespace Hearsay.Storing;

/// <summary>Counts copy families. Keeps what it has read, and so lasts no longer than one transaction.</summary>
internal sealed class FamilyRoots(PreparedCommands commands)
{
    private readonly Dictionary<long, long> _roots = [];

    /// <summary>How many families some reports belong to.</summary>
    public int Count(IEnumerable<long> reports) => reports.ToList().Select(Root).Distinct().Count();

    /// <summary>The number of the first report of a report's family.</summary>
    public long Root(long report)
    {
        if (_roots.TryGetValue(report, out var root))
            return root;
        root = report;
        while (commands.Number("SELECT source FROM reports WHERE number = $1", root) is { } source)
            root = source;
        return _roots[report] = root;
    }
}
