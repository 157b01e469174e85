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
    /// <param name="numbers">The reports.</param>
    /// <param name="after">The position.</param>
    /// <param name="lastFirst">Whether the last day comes first.</param>
    public IReadOnlyList<long> Roots(IEnumerable<long> numbers, ListPosition? after = null, bool lastFirst = false)
    {
        var reports = numbers.ToList();
        var position = after?.Report ?? string.Empty;
        var families = reports.Count < FewReports ? OfFew(reports) : OfMany(reports);
        return [.. (lastFirst ? Backwards(families, after) : families.Where(family => string.CompareOrdinal(family.Listed, position) > 0)).Select(family => family.Root)];
    }

    /// <summary>From the last dated one back, the undated behind them.</summary>
    private static IEnumerable<(long Root, string Listed)> Backwards(List<(long Root, string Listed)> families, ListPosition? after)
    {
        var undated = families.FindIndex(family => string.CompareOrdinal(family.Listed, ListPosition.Undated) >= 0) is >= 0 and var first ? first : families.Count;
        var isBehind = after is { IsUndated: true };
        return families.Take(isBehind ? 0 : undated).Reverse().Where(family => after is null || string.CompareOrdinal(family.Listed, after.Value.Report) < 0)
            .Concat(families.Skip(undated).Where(family => !isBehind || string.CompareOrdinal(family.Listed, after!.Value.Report) > 0));
    }

    private List<(long Root, string Listed)> OfFew(List<long> numbers) =>
    [
        .. numbers.Select(Root).Distinct().Select(root => (Root: root, Listed: connection.Rows("SELECT listed FROM reports WHERE number = $1", row => row.GetString(0), root).Single()))
            .OrderBy(family => family.Listed, StringComparer.Ordinal),
    ];

    private List<(long Root, string Listed)> OfMany(List<long> numbers)
    {
        var sources = connection.Rows("SELECT number, source FROM reports WHERE source IS NOT NULL", row => (row.GetInt64(0), row.GetInt64(1)))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2);
        var roots = new HashSet<long>();
        foreach (var number in numbers)
        {
            var root = number;
            while (sources.TryGetValue(root, out var source))
                root = source;
            roots.Add(root);
        }
        return [.. connection.Rows("SELECT number, listed FROM reports ORDER BY listed", row => (Root: row.GetInt64(0), Listed: row.GetString(1))).Where(row => roots.Contains(row.Root))];
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
