using Hearsay.Claims;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>What has to be known of reports to show what they claim. Keeps a few of them ready. Not safe to share between threads.</summary>
internal sealed class StoredFacts(SqliteConnection connection)
{
    /// <summary>Reports kept ready; the claims of a list are often of the same ones.</summary>
    private const int ReportsKept = 500;

    private readonly StoredReports _reports = new(connection);
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

    private ReportFacts Read(string id)
    {
        var number = connection.Number("SELECT number FROM reports WHERE id = $1", id)!.Value;
        var report = _reports.Face(number);
        return new ReportFacts(
            report,
            [.. connection.Rows("SELECT outlet FROM files WHERE report = $1 AND outlet IS NOT NULL ORDER BY published_from IS NULL, published_from, path, sha256", row => row.GetString(0), number)
                .Distinct(StringComparer.OrdinalIgnoreCase)],
            Family(number),
            connection.Rows($"SELECT {StatementRows.Columns} FROM statements s WHERE s.report = $1", row => StatementRows.Read(row, 0, report.Text), number).ToDictionary(s => s.Id, StringComparer.Ordinal),
            connection.Rows($"SELECT {FigureRows.Columns} FROM figures g WHERE g.report = $1", row => FigureRows.Read(row, 0, report.Text), number).ToDictionary(f => f.Id, StringComparer.Ordinal));
    }

    private string Family(long number) => connection.Rows(
        "WITH RECURSIVE up (number, source) AS (SELECT number, source FROM reports WHERE number = $1 UNION SELECT r.number, r.source FROM up JOIN reports r ON r.number = up.source) "
        + "SELECT r.id FROM up JOIN reports r ON r.number = up.number WHERE up.source IS NULL", row => row.GetString(0), number).Single();
}
