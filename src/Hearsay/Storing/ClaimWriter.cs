using Hearsay.Claims;
using Hearsay.Claims.Roots;

namespace Hearsay.Storing;

/// <summary>
/// Keeps what reports claim. Lasts as long as one transaction; what it leaves behind after <see cref="Settle"/> is a function of the set of reports. Not safe
/// to share between threads.
/// </summary>
internal sealed class ClaimWriter
{
    private readonly PreparedCommands _commands;
    private readonly StoredClaimIndex _index;
    private readonly ClaimStage _stage;

    public ClaimWriter(PreparedCommands commands)
    {
        _commands = commands;
        _index = new StoredClaimIndex(commands);
        _stage = new ClaimStage(_index);
    }

    /// <summary>Keeps what a report claims, instead of what it did.</summary>
    public void Save(long report, Analysis analysis, IReadOnlyList<Proposition> propositions)
    {
        Remove(report);
        var statements = analysis.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var proposition in propositions)
        {
            var number = _stage.Add(proposition);
            var content = string.Join(' ', proposition.Spans.Select(span => span.Of(analysis.Report.Text)));
            var speaker = proposition.Statement is { } id ? AnalysisWriter.Speaker(statements[id], analysis.Report.Text) : string.Empty;
            _commands.Run("INSERT INTO proposition_words (rowid, speaker, content) VALUES ($1, $2, $3)", number, AnalysisWriter.Words(speaker), AnalysisWriter.Words(content));
        }
    }

    /// <summary>Forgets what a report claims.</summary>
    public void Remove(long report)
    {
        foreach (var number in _commands.Rows("SELECT number FROM propositions WHERE report = $1", row => row.GetInt64(0), report))
        {
            _commands.Run("DELETE FROM proposition_words WHERE rowid = $1", number);
            _stage.Remove(number);
        }
    }

    /// <summary>Groups anew whatever was touched, and counts the families behind it.</summary>
    public void Settle()
    {
        _stage.Settle();
        var families = new FamilyRoots(_commands);
        var uncounted = _index.Uncounted.Concat(OfMovedReports()).ToHashSet();
        foreach (var claim in uncounted)
            Count(claim, families);
        _index.Uncounted.Clear();
        _commands.Run("DELETE FROM moved_reports");
    }

    private void Count(long claim, FamilyRoots families)
    {
        var members = Members(claim, families);
        CountRoots(claim, members);
        _commands.Run("UPDATE claims SET families = $2 WHERE number = $1", claim, members.Select(m => m.Family).Distinct().Count());
        if (_commands.Number("SELECT 1 FROM claims WHERE number = $1 AND lined_up IS NOT NULL", claim) is not null)
            _commands.Run("UPDATE claims SET lined_up = $2 WHERE number = $1", claim, families.Count(_commands.Rows(
                "SELECT DISTINCT p.report FROM claims c JOIN claims d ON d.gathering = c.gathering AND d.series = c.series JOIN claim_members m ON m.claim = d.number "
                + "JOIN propositions p ON p.number = m.proposition WHERE c.number = $1", row => row.GetInt64(0), claim)));
    }

    private List<Voucher> Members(long claim, FamilyRoots families) => _commands.Rows(
        "SELECT p.report, p.statement, s.vouches, t.key FROM claim_members m JOIN propositions p ON p.number = m.proposition JOIN reports r ON r.number = p.report "
        + "LEFT JOIN statements s ON s.report = p.report AND s.id = p.statement LEFT JOIN roots t ON t.number = s.vouches WHERE m.claim = $1 ORDER BY r.listed, p.number",
        row => new Voucher(row.GetInt64(0), families.Root(row.GetInt64(0)), row.IsDBNull(1), row.IsDBNull(2) ? 0 : row.GetInt64(2), row.Text(3)), claim);

    /// <summary>Finds the only known root of a claim that stands in several reports.</summary>
    private void CountRoots(long claim, List<Voucher> members)
    {
        var vouching = Vouching.Of(members, m => m.Family, m => m.Report, m => m.IsOwn).Where(m => m.IsOwn || m.Key is not null and not RootIdentity.UnknownKey).ToList();
        var known = vouching.Where(m => !m.IsOwn).Select(m => m.Root).Distinct().Take(2).ToList();
        if (known.Count == 1 && vouching.TrueForAll(m => !m.IsOwn))
            _commands.Run("UPDATE claims SET only_root = $2 WHERE number = $1", claim, known[0]);
        else if (known.Count != 1)
            _commands.Run("UPDATE claims SET only_root = NULL WHERE number = $1", claim);
    }

    private readonly record struct Voucher(long Report, long Family, bool IsOwn, long Root, string? Key);

    /// <summary>The claims of reports whose copy family may be another now: those that moved, and their copies.</summary>
    private List<long> OfMovedReports() => _commands.Rows(
        """
        WITH RECURSIVE moved (report) AS (SELECT report FROM moved_reports UNION SELECT r.number FROM moved JOIN reports r ON r.source = moved.report)
        SELECT DISTINCT d.number FROM moved JOIN propositions p ON p.report = moved.report JOIN claim_members m ON m.proposition = p.number
            JOIN claims c ON c.number = m.claim JOIN claims d ON d.number = c.number OR (d.gathering = c.gathering AND d.series = c.series AND d.lined_up IS NOT NULL)
        """,
        row => row.GetInt64(0));
}
