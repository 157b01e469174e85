using System.Globalization;
using Hearsay.Claims;

namespace Hearsay.Storing;

/// <summary>
/// Propositions and what belongs together in the store. Keeps what it has read, and so lasts no longer than one transaction. Not safe to share
/// between threads.
/// </summary>
internal sealed class StoredClaimIndex(PreparedCommands commands) : IClaimIndex
{
    /// <summary>Propositions kept ready; those that come up together come up again soon.</summary>
    private const int PropositionsKept = 20_000;

    private readonly RootWriter _roots = new(commands);
    private readonly Dictionary<long, Proposition> _propositions = [];
    private readonly Dictionary<string, long> _reports = new(StringComparer.Ordinal);

    /// <summary>Claims that were written and are about several reports, whose families are still to be counted.</summary>
    public HashSet<long> Uncounted { get; } = [];

    /// <inheritdoc/>
    public Proposition Proposition(long number)
    {
        if (!_propositions.TryGetValue(number, out var proposition))
            Remember(number, proposition = commands.Rows(PropositionRows.Select + " WHERE p.number = $1", PropositionRows.Read, number)
                .Select(row => row.Proposition).FirstOrDefault() ?? throw new FormatException("an index names a proposition that is not there"));
        return proposition;
    }

    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<long>> WithKeys(IReadOnlyList<uint> keys, int atMost) =>
        commands.Rows(
            "SELECT (SELECT group_concat(proposition) FROM (SELECT proposition FROM proposition_keys WHERE hash = j.value LIMIT $2)) FROM json_each($1) j ORDER BY j.key",
            IReadOnlyList<long> (row) => row.IsDBNull(0) ? [] : Numbers(row.GetString(0)), List(keys), atMost);

    /// <inheritdoc/>
    public long Add(Proposition proposition, IReadOnlyList<uint> keys)
    {
        ArgumentNullException.ThrowIfNull(proposition);
        var number = commands.Insert("INSERT INTO propositions (report, start_at, end_at, statement, content, gathering) VALUES ($1, $2, $3, $4, $5, 0)",
            ReportNumber(proposition.Report), proposition.Start, proposition.Spans[^1].End, proposition.Statement, PropositionFormat.Write(proposition));
        commands.Run("INSERT INTO proposition_keys (hash, proposition) SELECT value, $2 FROM json_each($1)", List(keys), number);
        Remember(number, proposition);
        return number;
    }

    /// <inheritdoc/>
    public void Remove(long number, IReadOnlyList<uint> keys)
    {
        Leave(GroupOf(number));
        commands.Run("DELETE FROM proposition_links WHERE one = $1", number);
        commands.Run("DELETE FROM proposition_links WHERE other = $1", number);
        commands.Run("DELETE FROM proposition_keys WHERE proposition = $2 AND hash IN (SELECT value FROM json_each($1))", List(keys), number);
        commands.Run("DELETE FROM propositions WHERE number = $1", number);
        _propositions.Remove(number);
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<ClaimEdge> Edges(long number) =>
        commands.Rows("SELECT one, other, score FROM proposition_links WHERE one = $1 UNION ALL SELECT one, other, score FROM proposition_links WHERE other = $1",
            row => new ClaimEdge(row.GetInt64(0), row.GetInt64(1), (float)row.GetDouble(2)), number);

    /// <inheritdoc/>
    public void Put(ClaimEdge edge) =>
        commands.Run("INSERT OR REPLACE INTO proposition_links (one, other, score) VALUES ($1, $2, $3)", edge.One, edge.Other, (double)edge.Score);

    /// <inheritdoc/>
    public void Drop(ClaimEdge edge) => commands.Run("DELETE FROM proposition_links WHERE one = $1 AND other = $2", edge.One, edge.Other);

    /// <inheritdoc/>
    public IReadOnlyList<long> GroupOf(long number) =>
        commands.Rows("SELECT q.number FROM propositions p JOIN propositions q ON q.gathering = p.gathering WHERE p.number = $1 AND p.gathering <> 0", row => row.GetInt64(0), number);

    /// <inheritdoc/>
    public void PutGroup(IReadOnlyList<long> members, IReadOnlyList<DraftClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var member in members)
            Leave(GroupOf(member));
        foreach (var member in members)
            commands.Run("UPDATE propositions SET gathering = $2 WHERE number = $1", member, members[0]);
        for (var ordinal = 0; ordinal < claims.Count; ordinal++)
            Insert(members[0], ordinal, claims);
    }

    private void Insert(long gathering, int ordinal, IReadOnlyList<DraftClaim> claims)
    {
        var claim = claims[ordinal];
        var first = claim.Members[0];
        var when = Commonly.When([.. claim.Members.Select(member => member.Proposition)]);
        var linedUp = IsFirstOfLine(claims, claim) ? 1 : (long?)null;
        var number = commands.Insert("INSERT INTO claims (gathering, ordinal, series, key, listed, first_day, last_day, lined_up, only_root) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            gathering, ordinal, claim.Series, ClaimId.KeyOf(first), ListPosition.Of(first.Proposition), when?.From, when?.To, linedUp, _roots.OnlyOne(claim.Members));
        foreach (var member in claim.Members)
            commands.Run("INSERT OR IGNORE INTO claim_members (claim, proposition, figure, key) VALUES ($1, $2, $3, $4)", number, member.Number, member.Figure?.Id ?? string.Empty, ClaimId.KeyOf(member));
        if (linedUp is not null || claim.Members.Any(member => member.Proposition.Report != first.Proposition.Report))
            Uncounted.Add(number);
    }

    /// <summary>Whether a claim is the first of a series that has two different entries: two numbers, or two reports.</summary>
    private static bool IsFirstOfLine(IReadOnlyList<DraftClaim> claims, DraftClaim claim)
    {
        if (claim.Series is null)
            return false;
        var line = claims.Where(other => other.Series == claim.Series).ToList();
        return line[0] == claim && (line.Count > 1 || claim.Members.Any(member => member.Proposition.Report != claim.Members[0].Proposition.Report));
    }

    /// <summary>Dissolves a group; what is left of it is about to be grouped anew.</summary>
    private void Leave(IReadOnlyList<long> group)
    {
        if (group.Count == 0)
            return;
        var gathering = commands.Number("SELECT gathering FROM propositions WHERE number = $1", group[0])!.Value;
        Uncounted.ExceptWith(commands.Rows("SELECT number FROM claims WHERE gathering = $1", row => row.GetInt64(0), gathering));
        commands.Run("DELETE FROM claim_members WHERE claim IN (SELECT number FROM claims WHERE gathering = $1)", gathering);
        commands.Run("DELETE FROM claims WHERE gathering = $1", gathering);
        commands.Run("UPDATE propositions SET gathering = 0 WHERE gathering = $1", gathering);
    }

    private long ReportNumber(string report)
    {
        if (!_reports.TryGetValue(report, out var number))
            _reports[report] = number = commands.Number("SELECT number FROM reports WHERE id = $1", report)!.Value;
        return number;
    }

    private void Remember(long number, Proposition proposition)
    {
        if (_propositions.Count >= PropositionsKept)
            _propositions.Clear();
        _propositions[number] = proposition;
    }

    /// <summary>Hashes as a JSON list of signed numbers, which SQLite keeps in four bytes.</summary>
    private static string List(IReadOnlyList<uint> hashes) =>
        "[" + string.Join(',', hashes.Select(hash => ((int)hash).ToString(CultureInfo.InvariantCulture))) + "]";

    private static long[] Numbers(string list) =>
        Array.ConvertAll(list.Split(','), number => long.Parse(number, CultureInfo.InvariantCulture));
}
