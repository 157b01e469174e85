using System.Globalization;
using Hearsay.Claims;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Reads claims out of the store. Not safe to share between threads.</summary>
internal sealed class StoredClaims(SqliteConnection connection)
{
    /// <summary>So many claims are looked at one by one before all that fit are looked up. Set on 50,000 invented reports: it takes some 30 ms.</summary>
    private const int LookedAt = 5000;

    /// <summary>Claims of days with fewer reports are looked up from these. Set on the same.</summary>
    private const int FewReports = 3000;

    private readonly StoredFacts _facts = new(connection);

    /// <summary>The claims of which a member fits the filter, those behind which most families stand first.</summary>
    public IEnumerable<Claim> Claims(ReportFilter filter) =>
        Listed(filter, string.Empty, ClaimOrder.ByFamilies("families")).Select(found => Read(found) with { Cursor = found.Cursor });

    /// <summary>The claim with an identifier, the beginning of one, or one of a member that is not the first; nothing if several begin so.</summary>
    public IEnumerable<Claim> Claim(string id)
    {
        if (ClaimId.Range(id, 'c') is not var (from, to))
            yield break;
        var found = Beginning(from, to).Take(2).ToList();
        if (found.Count == 1)
            yield return Read(found[0]);
    }

    /// <summary>The claims that the statements of a report put forward, those with most families behind them first.</summary>
    public IEnumerable<StatementClaim> OfStatements(string report) => connection.Rows(
        "SELECT DISTINCT p.statement, c.key, c.families FROM reports r JOIN propositions p ON p.report = r.number JOIN claim_members m ON m.proposition = p.number "
        + "JOIN claims c ON c.number = m.claim WHERE r.id = $1 AND p.statement IS NOT NULL ORDER BY c.families DESC, c.listed, c.key",
        row => new StatementClaim(row.GetString(0), ClaimId.OfClaim(row.GetInt64(1)), row.GetInt32(2)), report);

    /// <summary>The series of two different entries of which a member fits the filter, those behind which most families stand first.</summary>
    public IEnumerable<FigureSeries> Series(ReportFilter filter) =>
        Listed(filter, "lined_up", ClaimOrder.ByFamilies("lined_up")).Select(found =>
        {
            var group = Group(found.Gathering);
            return new SeriesAssembly(new ClaimAssembly(_facts.Of)).Of(group, group[found.Ordinal].Series!.Value) with { Cursor = found.Cursor };
        });

    /// <summary>The series with an identifier, the beginning of one, or one of a figure that is not the first; nothing if several begin so.</summary>
    public IEnumerable<FigureSeries> SeriesOf(string id)
    {
        if (ClaimId.Range(id, 'f') is not var (from, to))
            yield break;
        foreach (var found in Beginning(from, to).Take(2).ToList() is [var only] ? [only] : Array.Empty<Found>())
        {
            var group = Group(found.Gathering);
            if (group[found.Ordinal].Series is { } series)
                yield return new SeriesAssembly(new ClaimAssembly(_facts.Of)).Of(group, series);
        }
    }

    /// <summary>The claims that tell a time, in its order.</summary>
    public IEnumerable<TimelineEntry> Timeline(ReportFilter filter, DateInterval? when, bool lastFirst) =>
        Listed(filter, "first_day", ClaimOrder.ByTime(lastFirst), Within(when)).Select(found => (Claim: Read(found), found.Cursor))
            .Select(found => new TimelineEntry(found.Claim.When ?? new DateInterval(null, null), found.Claim.FirstSaid, found.Claim.FirstPublished, found.Claim) { Cursor = found.Cursor });

    /// <summary>How many claims begin to speak of each day, or of each month or year where <paramref name="digits"/> cuts the day short; in order.</summary>
    public IEnumerable<FacetCount> TimelineCounts(ReportFilter filter, DateInterval? when, int digits)
    {
        var query = new Conditions(connection, filter with { Limit = null, After = null }).ForPropositions();
        var where = Where(All(Own("first_day"), Within(when), query.Where.Length == 0 ? string.Empty : $"c.number IN {Fitting("first_day", query)}"));
        // By day, as the index has them, and cut afterwards: SQLite would sort half a million months.
        return connection.Rows($"SELECT c.first_day, count(*) FROM claims c {where} GROUP BY 1 ORDER BY 1", row => (Day: row.GetString(0), Count: row.GetInt32(1)), query.Values)
            .GroupBy(day => day.Day[..Math.Min(digits, day.Day.Length)]).Select(part => new FacetCount(part.Key, part.Key, part.Sum(day => day.Count)));
    }

    /// <summary>The condition that a claim speaks of days within others; they are written by us and not by a user.</summary>
    private static string Within(DateInterval? when) => when is not { From: { } from, To: { } to } ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $"c.first_day <= '{to:yyyy-MM-dd}' AND coalesce(c.last_day, '9999') >= '{from:yyyy-MM-dd}'");

    /// <summary>A claim's place in its group.</summary>
    private readonly record struct Found(long Gathering, int Ordinal, string Cursor = "");

    /// <summary>The claims whose column is not null, of which a member fits the filter, in order.</summary>
    private IEnumerable<Found> Listed(ReportFilter filter, string column, ClaimOrder order, string condition = "")
    {
        var conditions = new Conditions(connection, filter with { After = null });
        var query = conditions.ForPropositions();
        var (behind, values) = order.Behind(filter.After, query.Values.Length);
        var own = All(Own(column), condition, behind);
        var hasFewReports = HasFewReports(filter);
        if (query.Where.Length > 0 && filter.Limit is { } limit && !conditions.IsSelective && !hasFewReports)
        {
            // Where much fits, a list is full before many claims were looked at one by one. Where it is not, all that fit are looked up.
            var first = Rows($"(SELECT * FROM claims c {Where(own)} ORDER BY {order} LIMIT {LookedAt})", $"EXISTS {Member(column, query)}").ToList();
            if (first.Count >= limit)
                return first;
        }
        return Rows("claims", All(own, query.Where.Length == 0 ? string.Empty : $"c.number IN {(hasFewReports ? OfFewReports(column, query) : Fitting(column, query))}"));

        IEnumerable<Found> Rows(string claims, string where) => connection.Rows(
            $"SELECT c.gathering, c.ordinal, {order.Columns} FROM {claims} c {Where(where)} ORDER BY {order} {query.Limit}",
            row => new Found(row.GetInt64(0), row.GetInt32(1), order.Cursor(row, 2)), [.. query.Values, .. values]);
    }

    private bool HasFewReports(ReportFilter filter)
    {
        if (filter.Since is null && filter.Until is null)
            return false;
        var days = new Conditions(connection, new ReportFilter { Since = filter.Since, Until = filter.Until }).ForReports();
        return connection.Number($"SELECT count(*) FROM (SELECT 1 FROM reports r {days.Where} LIMIT {FewReports})", days.Values) < FewReports;
    }

    private static string Own(string column) => column.Length == 0 ? string.Empty : $"c.{column} IS NOT NULL";

    private static string All(params ReadOnlySpan<string> conditions) => string.Join(" AND ", conditions.ToArray().Where(each => each.Length > 0));

    private static string Where(string conditions) => conditions.Length == 0 ? string.Empty : "WHERE " + conditions;

    /// <summary>The claims that have a member that fits; a series is found by any of its claims.</summary>
    private static string Fitting(string column, in Conditions.Clauses query) => column == "lined_up"
        ? $"(SELECT e.number FROM claims e JOIN claims d ON d.gathering = e.gathering AND d.series = e.series JOIN claim_members n ON n.claim = d.number "
            + $"JOIN propositions p ON p.number = n.proposition {Joined(query)} {query.Where} AND e.lined_up IS NOT NULL)"
        : $"(SELECT n.claim FROM claim_members n JOIN propositions p ON p.number = n.proposition {Joined(query)} {query.Where})";

    /// <summary>The same, from the reports on.</summary>
    private static string OfFewReports(string column, in Conditions.Clauses query)
    {
        var members = $"FROM reports r CROSS JOIN propositions p ON p.report = r.number CROSS JOIN claim_members n ON n.proposition = p.number {JoinedStatements(query)}";
        return column == "lined_up"
            ? $"(SELECT e.number {members} CROSS JOIN claims d ON d.number = n.claim JOIN claims e ON e.gathering = d.gathering AND e.series = d.series {query.Where} AND e.lined_up IS NOT NULL)"
            : $"(SELECT n.claim {members} {query.Where})";
    }

    /// <summary>The members of a claim <c>c</c>, or of its series, that fit: in the order of a look from claim to claim, whatever SQLite makes of the conditions.</summary>
    private static string Member(string column, in Conditions.Clauses query) => column == "lined_up"
        ? $"(SELECT 1 FROM claims d CROSS JOIN claim_members n ON n.claim = d.number CROSS JOIN propositions p ON p.number = n.proposition {Joined(query, "CROSS ")} "
            + $"{query.Where} AND d.gathering = c.gathering AND d.series = c.series)"
        : $"(SELECT 1 FROM claim_members n CROSS JOIN propositions p ON p.number = n.proposition {Joined(query, "CROSS ")} {query.Where} AND n.claim = c.number)";

    /// <summary>What else is asked of propositions than themselves.</summary>
    private static string Joined(in Conditions.Clauses query, string order = "") => (query.AsksReports ? order + "JOIN reports r ON r.number = p.report " : string.Empty)
        + JoinedStatements(query);

    private static string JoinedStatements(in Conditions.Clauses query) => query.AsksStatements ? "LEFT JOIN statements s ON s.report = p.report AND s.id = p.statement" : string.Empty;

    /// <summary>The claims with a member whose key lies in a range; keys are unsigned, and the store's numbers are not.</summary>
    private IEnumerable<Found> Beginning(long from, long to) => connection.Rows(
        "SELECT DISTINCT c.gathering, c.ordinal FROM claim_members m JOIN claims c ON c.number = m.claim WHERE "
        + (from <= to ? "m.key BETWEEN $1 AND $2" : "(m.key >= $1 OR m.key <= $2)") + " LIMIT 2",
        row => new Found(row.GetInt64(0), row.GetInt32(1)), from, to);

    private Claim Read(Found found)
    {
        var group = Group(found.Gathering);
        return new ClaimAssembly(_facts.Of).Of(group, group[found.Ordinal]);
    }

    private IReadOnlyList<DraftClaim> Group(long gathering) => ClaimSplit.Of(
    [
        .. connection.Rows(PropositionRows.Select + " WHERE p.gathering = $1", PropositionRows.Read, gathering)
            .OrderBy(row => row.Proposition, Comparer<Proposition>.Create(Proposition.Compare)),
    ]);
}
