using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>
/// Which reports and which of their statements a filter lets through, as far as tallies do not tell: they tell kinds, and of which places statements speak.
/// Each condition is looked up by itself, from where that takes least, and what is found is put together here. Immutable.
/// </summary>
internal sealed class Selection
{
    /// <summary>The reports of fewer statements are looked up. Set on 50,000 invented reports.</summary>
    private const int FewStatements = 5000;

    private readonly NumberSet? _statements;
    private readonly NumberSet? _others;
    private readonly NumberSet? _places;

    private Selection(NumberSet? reports, NumberSet? statements, NumberSet? others, NumberSet? places) =>
        (Reports, _statements, _others, _places) = (reports, statements, others, places);

    /// <summary>The reports, some of which may turn out to hold nothing that fits; <c>null</c> for all.</summary>
    public NumberSet? Reports { get; }

    /// <summary>Whether some statements of these reports are not let through.</summary>
    public bool AsksStatements => _statements is not null || _others is not null || _places is not null;

    /// <summary>Whether a statement is let through, but for the places it speaks of.</summary>
    public bool Has(long statement) => (_statements is null || _statements.Contains(statement)) && (_others is null || !_others.Contains(statement));

    /// <summary>Whether the places of a statement's mentions let it through.</summary>
    public bool HasPlace(Tally tally, Tally.Mentions mentions)
    {
        if (_places is null)
            return true;
        foreach (var place in tally.Places.Slice(mentions.First, Math.Min(mentions.Count, PlaceWriter.MostInSentence)))
            if (_places.Contains(place))
                return true;
        return false;
    }

    /// <summary>What a filter lets through, to count reports or statements.</summary>
    public static Selection Of(SqliteConnection connection, ReportFilter filter, FacetUnit unit)
    {
        var ofStatements = unit == FacetUnit.Statements;
        var conditions = new Conditions(connection, filter);
        var place = conditions.Place;
        var said = NumberSet.Both(Matching(filter.About), place is null ? Matching(Conditions.Phrase(filter.Place)) : null);
        var about = NumberSet.Both(said, OfFigures(connection, filter, ofStatements));
        var spoken = Speaker(filter.By);
        var statements = ofStatements ? NumberSet.Both(about, spoken) : spoken;
        var reports = NumberSet.Both(OfReports(connection, filter), place is null ? null : NumberSet.Of(connection, "SELECT report FROM report_places WHERE place = $1", place));
        return new(
            NumberSet.Both(NumberSet.Both(reports, ofStatements ? null : about), statements is { Count: < FewStatements } ? ReportsOf(connection, statements) : null),
            statements, Others(), ofStatements ? conditions.PlacesWithin() : null);

        NumberSet? Matching(string? words) => ofStatements ? Found("statement_words", words, "content") : Found("report_words", words);

        NumberSet? Speaker(string? words) => Found("statement_words", words, "speaker");

        NumberSet? Found(string table, string? words, string? column = null) => string.IsNullOrWhiteSpace(words) ? null
            : NumberSet.Of(connection, $"SELECT rowid FROM {table} WHERE {table} MATCH $1", Conditions.Match(words, column));

        NumberSet? Others()
        {
            NumberSet? others = null;
            foreach (var speaker in filter.NotBy.Select(Speaker).OfType<NumberSet>())
                (others ??= new()).AddAll(speaker);
            return others;
        }
    }

    /// <summary>What is asked of reports themselves.</summary>
    private static NumberSet? OfReports(SqliteConnection connection, ReportFilter filter)
    {
        var query = new Conditions(connection, new()
        {
            Since = filter.Since,
            Until = filter.Until,
            Outlet = filter.Outlet,
            Agency = filter.Agency,
            Languages = filter.Languages,
            NotOutlets = filter.NotOutlets,
        }).ForReports();
        return query.Where.Length == 0 ? null : NumberSet.Of(connection, $"SELECT r.number FROM reports r {query.Where}", query.Values);
    }

    /// <summary>What is asked of figures: the reports that have one, or the statements that hold one.</summary>
    private static NumberSet? OfFigures(SqliteConnection connection, ReportFilter filter, bool ofStatements)
    {
        var query = new Conditions(connection, new() { Measures = filter.Measures, Unit = filter.Unit }).OfFigures();
        var found = ofStatements ? "s.number FROM figures g CROSS JOIN statements s ON s.report = g.report AND s.id = g.statement" : "g.report FROM figures g";
        return query.Where.Length == 0 ? null : NumberSet.Of(connection, $"SELECT {found} {query.Where}", query.Values);
    }

    private static NumberSet ReportsOf(SqliteConnection connection, NumberSet statements)
    {
        using var commands = new PreparedCommands(connection);
        var reports = new NumberSet();
        foreach (var statement in statements.Numbers)
            if (commands.Number("SELECT report FROM statements WHERE number = $1", statement) is { } report)
                reports.Add(report);
        return reports;
    }
}
