using Hearsay.Copies;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Reads copy families out of the store. Not safe to share between threads.</summary>
internal sealed class CopyFamilies(SqliteConnection connection)
{
    /// <summary>The sources of fewer reports are asked for one by one. Set on 50,000 invented reports.</summary>
    private const int FewReports = 1000;

    private readonly StoredCopyIndex _index = new(new PreparedCommands(connection));

    /// <summary>The family that a report belongs to.</summary>
    public CopyFamily Of(long number) => new FamilyTree(_index, Files, Copies).Of(Root(number));

    /// <summary>The first report of the family that a report belongs to.</summary>
    public long Root(long number)
    {
        while (connection.Number("SELECT source FROM reports WHERE number = $1", number) is { } source)
            number = source;
        return number;
    }

    /// <summary>Of each family the report that comes first in a list, in the order of that list.</summary>
    /// <param name="list">The list, as long as it is told to be.</param>
    /// <param name="limit">How many families; <c>null</c> for all.</param>
    /// <param name="behind">The first report of the family behind which they come; <c>null</c> for all.</param>
    public IEnumerable<(long Report, long Root)> BestOfEach(Func<int?, IEnumerable<long>> list, int? limit, long? behind)
    {
        // A list of twice as many reports has nearly always as many families; where it has not, a longer one is asked for.
        for (var asked = 2 * limit; ; asked *= 4)
        {
            var found = list(asked).ToList();
            var all = found.Select(report => (Report: report, Root: Root(report))).DistinctBy(each => each.Root);
            var families = (behind is null ? all : all.SkipWhile(each => each.Root != behind).Skip(1)).Take(limit ?? int.MaxValue).ToList();
            if (limit is null || families.Count == limit || found.Count < asked)
                return families;
        }
    }

    /// <summary>
    /// The first reports of the families of some reports, each once, by day (the undated last) and identifier; those behind a position alone, if
    /// one is given.
    /// </summary>
    /// <param name="reports">The reports.</param>
    /// <param name="after">The position.</param>
    /// <param name="lastFirst">Whether the last day comes first, and the undated still last.</param>
    public IEnumerable<long> Roots(NumberSet reports, ListPosition? after = null, bool lastFirst = false)
    {
        var roots = reports.Count < FewReports ? OfFew(reports) : OfMany(reports);
        if (!lastFirst)
            return Listed(roots, ">", after?.Report ?? string.Empty, null);
        var isBehind = after is { IsUndated: true };
        return (isBehind ? [] : Listed(roots, "<", after?.Report ?? ListPosition.Undated, "DESC"))
            .Concat(Listed(roots, ">", isBehind ? after!.Value.Report : ListPosition.BeforeUndated.Report, null));
    }

    /// <summary>Those that stand before or behind a position, in order: read one at a time while they are asked for, unless they are so few that they are better sorted.</summary>
    private IEnumerable<long> Listed(NumberSet roots, string relation, string position, string? direction) => roots.Count < FewReports
        ? connection.Rows(
            $"SELECT r.number FROM json_each($2) j CROSS JOIN reports r ON r.number = j.value WHERE r.listed {relation} $1 ORDER BY r.listed {direction}",
            row => row.GetInt64(0), position, $"[{string.Join(',', roots.Numbers)}]")
        : connection.Rows($"SELECT number FROM reports WHERE listed {relation} $1 ORDER BY listed {direction}", row => row.GetInt64(0), position).Where(roots.Contains);

    private NumberSet OfFew(NumberSet reports)
    {
        var roots = new NumberSet();
        foreach (var number in reports.Numbers)
            roots.Add(Root(number));
        return roots;
    }

    private NumberSet OfMany(NumberSet reports)
    {
        var sources = connection.Rows("SELECT number, source FROM reports WHERE source IS NOT NULL", row => (row.GetInt64(0), row.GetInt64(1)))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2);
        var roots = new NumberSet();
        foreach (var number in reports.Numbers)
        {
            var root = number;
            while (sources.TryGetValue(root, out var source))
                root = source;
            roots.Add(root);
        }
        return roots;
    }

    /// <summary>The first reports of the families of two files or more among those that begin with some reports.</summary>
    public IEnumerable<long> OfSeveralFiles(IEnumerable<long> roots) => roots.Where(root =>
        connection.Number("SELECT 1 FROM reports WHERE source = $1 LIMIT 1", root) is not null
        || connection.Number("SELECT count(*) FROM files WHERE report = $1", root) > 1);

    /// <summary>A report and all that were copied from it, each after its source.</summary>
    public IReadOnlyList<long> Members(long root)
    {
        var members = new List<long> { root };
        for (var next = 0; next < members.Count; next++)
            members.AddRange(Copies(members[next]));
        return members;
    }

    private List<long> Copies(long number) =>
        [.. connection.Rows("SELECT number FROM reports WHERE source = $1 ORDER BY id", row => row.GetInt64(0), number)];

    private List<Report> Files(long number) =>
    [
        .. connection.Rows(
            $"SELECT {ReportRows.Columns} FROM files f JOIN reports r ON r.number = f.report WHERE r.number = $1 "
            + "ORDER BY f.number <> r.file, f.published_from IS NULL, f.published_from, f.path, f.sha256", ReportRows.Read, number),
    ];
}
