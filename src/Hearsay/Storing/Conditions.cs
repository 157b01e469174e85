using System.Globalization;
using Hearsay.Searching;

namespace Hearsay.Storing;

/// <summary>Turns a <see cref="ReportFilter"/> into the _conditions of a query over <c>reports r</c> and <c>files f</c>.</summary>
internal sealed class Conditions(ReportFilter filter)
{
    private readonly List<string> _conditions = [];
    private readonly List<object?> _values = [];

    /// <summary>The end of a query: its WHERE and LIMIT clauses and their parameters.</summary>
    public readonly record struct Clauses(string Where, string Limit, object?[] Values);

    /// <summary>Conditions on reports: their words, who speaks in them, outlet and day.</summary>
    public Clauses ForReports()
    {
        Published();
        Words("r.number IN (SELECT rowid FROM report_words WHERE report_words MATCH {0})", filter.About);
        Words("r.number IN (SELECT rowid FROM report_words WHERE report_words MATCH {0})", Phrase(filter.Place));
        Words("r.number IN (SELECT report FROM statements WHERE number IN (SELECT rowid FROM statement_words WHERE statement_words MATCH {0}))", filter.By, "speaker");
        return Build();
    }

    /// <summary>Conditions on statements <c>s</c>: their content, their speaker, and the outlet and day of their report.</summary>
    public Clauses ForStatements()
    {
        const string InStatement = "s.number IN (SELECT rowid FROM statement_words WHERE statement_words MATCH {0})";
        Published();
        Words(InStatement, filter.About, "content");
        Words(InStatement, Phrase(filter.Place), "content");
        Words(InStatement, filter.By, "speaker");
        return Build();
    }

    /// <summary>Conditions on reports, with the words searched for.</summary>
    public Clauses ForSearch(SearchQuery search)
    {
        Add("report_words MATCH {0}", search.ToMatch());
        return ForReports();
    }

    private void Published()
    {
        if (filter.Since is { } since)
            Add("f.published_to >= {0}", since);
        if (filter.Until is { } until)
            Add("f.published_from <= {0}", until);
        if (filter.Outlet is { } outlet)
            Add("EXISTS (SELECT 1 FROM files o WHERE o.report = r.number AND instr(lower(o.outlet), lower({0})) > 0)", outlet);
    }

    private void Words(string condition, string? words, string? column = null)
    {
        if (string.IsNullOrWhiteSpace(words))
            return;
        var match = SearchQuery.Parse(words).ToMatch();
        Add(condition, column is null ? match : $"{column} : ({match})");
    }

    private void Add(string condition, object value)
    {
        _values.Add(value);
        _conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, string.Create(CultureInfo.InvariantCulture, $"${_values.Count}")));
    }

    private Clauses Build() => new(
        _conditions.Count == 0 ? string.Empty : "WHERE " + string.Join(" AND ", _conditions),
        filter.Limit is { } limit ? string.Create(CultureInfo.InvariantCulture, $"LIMIT {limit}") : string.Empty,
        [.. _values]);

    private static string? Phrase(string? name) => string.IsNullOrWhiteSpace(name) ? null : '"' + name.Replace('"', ' ') + '"';
}
