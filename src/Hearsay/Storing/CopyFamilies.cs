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

    /// <summary>
    /// The first reports of the families of some reports, each once, by day (the undated last) and identifier; those behind a position alone, if
    /// one is given.
    /// </summary>
    public IEnumerable<long> Roots(NumberSet reports, string? after = null)
    {
        var position = after is null ? string.Empty : ListPosition.Parse(after).Report;
        return reports.Count < FewReports ? OfFew(reports.Numbers, position) : OfMany(reports.Numbers, position);
    }

    private List<long> OfFew(IEnumerable<long> numbers, string after) =>
    [
        .. numbers.Select(Root).Distinct().Select(root => (Root: root, Listed: connection.Rows("SELECT listed FROM reports WHERE number = $1", row => row.GetString(0), root).Single()))
            .Where(family => string.CompareOrdinal(family.Listed, after) > 0).OrderBy(family => family.Listed, StringComparer.Ordinal).Select(family => family.Root),
    ];

    /// <summary>In the order of all reports, one at a time while they are asked for.</summary>
    private IEnumerable<long> OfMany(IEnumerable<long> numbers, string after)
    {
        var sources = connection.Rows("SELECT number, source FROM reports WHERE source IS NOT NULL", row => (row.GetInt64(0), row.GetInt64(1)))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2);
        var roots = new NumberSet();
        foreach (var number in numbers)
        {
            var root = number;
            while (sources.TryGetValue(root, out var source))
                root = source;
            roots.Add(root);
        }
        return connection.Rows("SELECT number FROM reports WHERE listed > $1 ORDER BY listed", row => row.GetInt64(0), after).Where(roots.Contains);
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
