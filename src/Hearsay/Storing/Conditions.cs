using System.Globalization;
using Hearsay.Searching;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Turns a <see cref="ReportFilter"/> into the conditions of a query. Used once.</summary>
internal sealed class Conditions(SqliteConnection connection, ReportFilter filter)
{
    /// <summary>A place in so many reports is looked for in each row as it comes up; one in fewer is looked up first. Set on 50,000 invented reports.</summary>
    private const int BroadReports = 2000;

    /// <summary>Kinds and words that fewer statements have are looked up; others are looked for in each row as it comes up. Set on 50,000 invented reports.</summary>
    private const int FewStatements = 5000;

    private readonly Lazy<long?> _place = new(() => string.IsNullOrWhiteSpace(filter.Place) ? null : new PlaceNames(connection).Find(filter.Place));
    private readonly Lazy<bool> _hasRareKinds = new(() => AsksAnyKind(filter) && IsRare(connection, KindsOf(filter)));
    private bool? _isBroad;
    private readonly List<string> _conditions = [];
    private readonly List<object?> _values = [];

    /// <summary>The end of a query: its WHERE and LIMIT clauses and their parameters.</summary>
    public readonly record struct Clauses(string Where, string Limit, object?[] Values)
    {
        /// <summary>Whether anything is asked of reports <c>r</c>; where not, they need not be looked up.</summary>
        public bool AsksReports => Where.Contains("r.", StringComparison.Ordinal);

        /// <summary>Whether anything is asked of statements <c>s</c>.</summary>
        public bool AsksStatements => Where.Contains("s.", StringComparison.Ordinal);
    }

    /// <summary>Conditions on reports <c>r</c>: their words, who speaks in them, outlet and day.</summary>
    public Clauses ForReports()
    {
        OfReport();
        if (filter.After is { } after)
            Add("r.listed > {0}", ListPosition.Parse(after, item: null).Report);
        Words("r.number IN (SELECT rowid FROM report_words WHERE report_words MATCH {0})", filter.About);
        AtPlace("r.number IN (SELECT report FROM report_places WHERE place = {0})", "r.number IN (SELECT rowid FROM report_words WHERE report_words MATCH {0})", null);
        Nested("r.number IN (SELECT s.report FROM statements s WHERE {0})", OfStatement);
        Nested("r.number IN (SELECT g.report FROM figures g WHERE {0})", OfFigure);
        return Build();
    }

    /// <summary>Conditions on statements <c>s</c> of reports <c>r</c>: their content, their speaker, and the outlet and day of their report.</summary>
    /// <param name="inOrder">Whether statements are gone through in order until there are enough, and not all looked up.</param>
    public Clauses ForStatements(bool inOrder = true)
    {
        OfReport();
        AfterItem("s");
        Words("s.number IN (SELECT rowid FROM statement_words WHERE statement_words MATCH {0})", filter.About, "content");
        AtPlace(
            inOrder && IsBroad ? "EXISTS (SELECT 1 FROM statement_places l WHERE l.place = {0} AND l.statement = s.number)"
                : "s.number IN (SELECT statement FROM statement_places WHERE place = {0})",
            "s.number IN (SELECT rowid FROM statement_words WHERE statement_words MATCH {0})", "content");
        OfStatement();
        Nested(
            inOrder ? "EXISTS (SELECT 1 FROM figures g WHERE g.report = s.report AND g.statement = s.id AND {0})"
                : "s.number IN (SELECT x.number FROM figures g CROSS JOIN statements x ON x.report = g.report AND x.id = g.statement WHERE {0})",
            OfFigure);
        return Build();
    }

    /// <summary>Conditions on figures <c>g</c> of reports <c>r</c>, with the statements <c>s</c> that hold them, if any do.</summary>
    public Clauses ForFigures()
    {
        OfReport();
        AfterItem("g", 'f');
        Words("g.number IN (SELECT rowid FROM figure_words WHERE figure_words MATCH {0})", filter.About, "content");
        AtPlace(
            IsBroad ? Within("g", "g.sentence_start", "g.sentence_end")
                : """
                g.number IN (SELECT x.number FROM places_within w CROSS JOIN place_mentions m ON m.place = w.place CROSS JOIN figures x
                    ON x.report = m.report AND m.start_at >= x.sentence_start AND m.start_at < x.sentence_end WHERE w.container = {0})
                """,
            "g.number IN (SELECT rowid FROM figure_words WHERE figure_words MATCH {0})", "content");
        OfFigure();
        Speakers("g.number", "figure");
        Kinds();
        return Build();
    }

    /// <summary>Conditions on propositions <c>p</c> of reports <c>r</c>, with the statements <c>s</c> that they are of, if any.</summary>
    /// <param name="inOrder">Whether propositions are looked at one by one until there are enough, and not all looked up.</param>
    public Clauses ForPropositions(bool inOrder)
    {
        OfReport();
        // The plus keeps SQLite from going through all that have the words for each one that is looked at.
        var number = inOrder ? "+p.number" : "p.number";
        var matching = $"{number} IN (SELECT rowid FROM proposition_words WHERE proposition_words MATCH {{0}})";
        Words(matching, filter.About, "content");
        AtPlace(
            IsBroad ? Within("p", "p.start_at", "p.end_at")
                : """
            p.number IN (SELECT x.number FROM places_within w CROSS JOIN place_mentions m ON m.place = w.place CROSS JOIN propositions x
                ON x.report = m.report AND x.start_at <= m.start_at AND m.start_at < x.end_at WHERE w.container = {0})
            """,
            matching, "content");
        Speakers(number, "proposition");
        Kinds();
        Nested("EXISTS (SELECT 1 FROM figures g JOIN claim_members n ON n.figure = g.id WHERE g.report = p.report AND n.proposition = p.number AND {0})", OfFigure);
        return Build();
    }

    /// <summary>Conditions on figures <c>g</c> alone: what they count.</summary>
    public Clauses OfFigures()
    {
        OfFigure();
        return Build();
    }

    /// <summary>Conditions on reports, with the words searched for.</summary>
    public Clauses ForSearch(SearchQuery search)
    {
        Add("report_words MATCH {0}", search.ToMatch());
        return ForReports();
    }

    /// <summary>Words as an index is asked for them, in one of its columns or in any.</summary>
    public static string Match(string words, string? column)
    {
        var match = SearchQuery.Parse(words).ToMatch();
        return column is null ? match : $"{column} : ({match})";
    }

    /// <summary>The words of a name, next to each other; <c>null</c> for no name.</summary>
    public static string? Phrase(string? name) => string.IsNullOrWhiteSpace(name) ? null : $"\"{name.Replace('"', ' ')}\"";

    /// <summary>Where statements are listed from: found by their rarest condition and sorted, or else gone through in order, so that the first page costs no more than its rows.</summary>
    public string Statements => IsSelective ? "statements s JOIN reports r ON r.number = s.report" : "reports r CROSS JOIN statements s ON s.report = r.number";

    /// <summary>Where statements are counted from: found by their rarest condition, in no order.</summary>
    public static string AllStatements(in Clauses query) => query.AsksReports ? "statements s JOIN reports r ON r.number = s.report" : "statements s";

    /// <summary>Where figures are listed from, likewise, with the statements that hold them.</summary>
    public string Figures => (IsSelective ? "figures g JOIN reports r ON r.number = g.report" : "reports r CROSS JOIN figures g ON g.report = r.number")
        + (AsksKinds && !IsSelective ? " CROSS" : " LEFT") + " JOIN statements s ON s.report = g.report AND s.id = g.statement";

    /// <summary>Whether few rows are likely to be let through.</summary>
    public bool IsSelective => filter.About is not null || filter.By is not null || filter.Place is not null && !IsBroad || _hasRareKinds.Value;

    /// <summary>Whether few propositions are likely to be let through.</summary>
    public bool IsSelectiveOfPropositions => AreRare(filter.About, "content") || AreRare(filter.By, "speaker") || _hasRareKinds.Value
        || (Place is null ? AreRare(Phrase(filter.Place), "content") : !IsBroad);

    /// <summary>The number of the place that is asked for, if one is and it is known.</summary>
    public long? Place => _place.Value;

    /// <summary>The place that is asked for and all that lie in it; <c>null</c> if none is asked for, or it is not known.</summary>
    public NumberSet? PlacesWithin() => Place is { } place ? NumberSet.Of(connection, "SELECT place FROM places_within WHERE container = $1", place) : null;

    private bool AsksKinds => AsksAnyKind(filter);

    private bool IsBroad => _isBroad ??= _place.Value is { } place
        && connection.Number("SELECT count(*) FROM (SELECT 1 FROM report_places WHERE place = $1 LIMIT $2)", place, BroadReports) == BroadReports;

    /// <summary>Whether few propositions have some words.</summary>
    private bool AreRare(string? words, string column) => !string.IsNullOrWhiteSpace(words) && connection.Number(
        "SELECT count(*) FROM (SELECT 1 FROM proposition_words WHERE proposition_words MATCH $1 LIMIT $2)", Match(words, column), FewStatements) < FewStatements;

    private static bool AsksAnyKind(ReportFilter filter) => filter.Standings.Count + filter.Acts.Count + filter.Certainties.Count + filter.Forms.Count > 0;

    private static string KindsOf(ReportFilter filter) =>
        string.Join(',', StatementKind.All.Where(kind => kind.Fits(filter)).Select(kind => kind.Packed.ToString(CultureInfo.InvariantCulture)));

    private static bool IsRare(SqliteConnection connection, string kinds) =>
        connection.Number($"SELECT count(*) FROM (SELECT 1 FROM statements WHERE kind IN ({kinds}) LIMIT $1)", FewStatements) < FewStatements;

    /// <summary>That a place is named between two positions in the report of a row.</summary>
    private static string Within(string alias, string start, string end) => $$"""
        EXISTS (SELECT 1 FROM place_mentions m CROSS JOIN places_within w ON w.container = {0} AND w.place = m.place
            WHERE m.report = {{alias}}.report AND m.start_at >= {{start}} AND m.start_at < {{end}})
        """;

    private void OfReport()
    {
        if (filter.Since is { } since)
            Add("r.last_day >= {0}", since);
        if (filter.Until is { } until)
            Add("r.listed < {0}", $"{Sql.Stored(until)}~");
        else if (filter.Since is not null)
            Add("r.last_day IS NOT NULL");
        HasFile("EXISTS", "outlet", filter.Outlet);
        HasFile("EXISTS", "agency", filter.Agency);
        foreach (var outlet in filter.NotOutlets)
            HasFile("NOT EXISTS", "outlet", outlet);
        In("r.language", "IN", filter.Languages);
    }

    private void HasFile(string quantifier, string column, string? name)
    {
        if (!string.IsNullOrWhiteSpace(name))
            Add($"{quantifier} (SELECT 1 FROM files o WHERE o.report = r.number AND instr(lower(o.{column}), lower({{0}})) > 0)", name);
    }

    private void OfStatement()
    {
        Speakers("s.number", "statement");
        Kinds();
    }

    private void Speakers(string number, string table)
    {
        var matching = $"(SELECT rowid FROM {table}_words WHERE {table}_words MATCH {{0}})";
        Words($"{number} IN {matching}", filter.By, "speaker");
        foreach (var speaker in filter.NotBy)
            Words($"{number} NOT IN {matching}", speaker, "speaker");
    }

    /// <summary>One condition for all kinds. A figure in the report's own voice has no statement: none of its kinds is excluded, and none is among those asked for.</summary>
    private void Kinds()
    {
        if (!AsksKinds && filter.NotStandings.Count + filter.NotActs.Count + filter.NotCertainties.Count == 0)
            return;
        // The plus keeps SQLite from seeking each kind in each report, which takes longer than reading them all.
        var kinds = KindsOf(filter);
        Add(!AsksKinds ? $"coalesce(+s.kind IN ({kinds}), 1)" : _hasRareKinds.Value ? $"s.kind IN ({kinds})" : $"+s.kind IN ({kinds})");
    }

    private void OfFigure()
    {
        In("g.measure", "IN", filter.Measures);
        if (!string.IsNullOrWhiteSpace(filter.Unit))
            Add("g.unit = {0} COLLATE NOCASE", filter.Unit.Trim());
    }

    private void In<T>(string column, string relation, IReadOnlyList<T> values)
        where T : notnull
    {
        if (values.Count > 0)
            Add($"{column} {relation} ({string.Join(", ", values.Select((_, i) => $"{{{i}}}"))})", [.. values.Select(value => (object)value)]);
    }

    private void AtPlace(string at, string words, string? column)
    {
        if (string.IsNullOrWhiteSpace(filter.Place))
            return;
        if (_place.Value is { } place)
            Add(at, place);
        else
            Words(words, Phrase(filter.Place), column);
    }

    private void AfterItem(string alias, char item = 's')
    {
        if (filter.After is not { } after)
            return;
        var position = ListPosition.Parse(after, item);
        var (beyond, notBefore) = filter.LastFirst ? ("<", "<=") : (">", ">=");
        Add($"(r.listed {beyond} {{0}} OR r.listed = {{0}} AND CAST(substr({alias}.id, 2) AS INTEGER) > {{1}}) AND r.listed {notBefore} {{0}}", position.Report, position.Number);
    }

    private void Words(string condition, string? words, string? column = null)
    {
        if (!string.IsNullOrWhiteSpace(words))
            Add(condition, Match(words, column));
    }

    /// <summary>Adds, if there are any, the conditions that <paramref name="inner"/> adds, as one.</summary>
    private void Nested(string condition, Action inner)
    {
        var count = _conditions.Count;
        inner();
        if (_conditions.Count == count)
            return;
        var all = string.Join(" AND ", _conditions.Skip(count));
        _conditions.RemoveRange(count, _conditions.Count - count);
        _conditions.Add(condition.Replace("{0}", all, StringComparison.Ordinal));
    }

    private void Add(string condition, params object[] values)
    {
        var first = _values.Count + 1;
        _values.AddRange(values);
        _conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, [.. values.Select((_, i) => (object)string.Create(CultureInfo.InvariantCulture, $"${first + i}"))]));
    }

    private Clauses Build() => new(
        _conditions.Count == 0 ? string.Empty : "WHERE " + string.Join(" AND ", _conditions),
        filter.Limit is { } limit ? string.Create(CultureInfo.InvariantCulture, $"LIMIT {limit}") : string.Empty,
        [.. _values]);
}
