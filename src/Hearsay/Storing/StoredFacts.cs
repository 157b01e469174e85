using Hearsay.Claims;

namespace Hearsay.Storing;

/// <summary>What has to be known of reports to show what they claim. Keeps a few of them ready. Not safe to share between threads.</summary>
internal sealed class StoredFacts(PreparedCommands commands)
{
    /// <summary>Reports kept ready; the claims of a list are often of the same ones.</summary>
    private const int ReportsKept = 500;

    private readonly Dictionary<string, ReportFacts> _facts = new(StringComparer.Ordinal);

    /// <summary>The facts of the report with an identifier.</summary>
    public ReportFacts Of(string report)
    {
        if (_facts.TryGetValue(report, out var facts))
            return facts;
        if (_facts.Count >= ReportsKept)
            _facts.Clear();
        return _facts[report] = Read(report);
    }

    /// <summary>The propositions that were put together, in the order of members.</summary>
    public IReadOnlyList<(long Number, Proposition Proposition)> Group(long gathering) =>
        [.. commands.Rows(PropositionRows.Select + " WHERE p.gathering = $1", PropositionRows.Read, gathering).OrderBy(row => row.Proposition, Comparer<Proposition>.Create(Proposition.Compare))];

    private ReportFacts Read(string id)
    {
        var (number, report) = commands.Rows(
            $"SELECT {ReportRows.Columns}, r.number FROM reports r JOIN files f ON f.number = r.file WHERE r.id = $1", row => (row.GetInt64(ReportRows.Count), ReportRows.Read(row)), id).Single();
        return new ReportFacts(
            report,
            [.. commands.Rows("SELECT outlet FROM files WHERE report = $1 AND outlet IS NOT NULL ORDER BY published_from IS NULL, published_from, path, sha256", row => row.GetString(0), number)
                .Distinct(StringComparer.OrdinalIgnoreCase)],
            Family(number),
            // One at a time, as they are asked for: most are in no claim that is shown.
            statement => commands.Rows($"SELECT {StatementRows.Columns} FROM statements s WHERE s.report = $1 AND s.id = $2", row => StatementRows.Read(row, 0, report.Text), number, statement).SingleOrDefault(),
            figure => commands.Rows($"SELECT {FigureRows.Columns} FROM figures g WHERE g.report = $1 AND g.id = $2", row => FigureRows.Read(row, 0, report.Text), number, figure).SingleOrDefault());
    }

    private string Family(long number) => commands.Rows(
        "WITH RECURSIVE up (number, source) AS (SELECT number, source FROM reports WHERE number = $1 UNION SELECT r.number, r.source FROM up JOIN reports r ON r.number = up.source) "
        + "SELECT r.id FROM up JOIN reports r ON r.number = up.number WHERE up.source IS NULL", row => row.GetString(0), number).Single();
}
