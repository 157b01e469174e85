namespace Hearsay.Storing;

/// <summary>
/// What to list. Every condition given must hold; none given lists everything. Conditions on statements hold for one and the same statement:
/// a report is listed if it holds a statement that would be, a figure if the statement that holds it would be.
/// </summary>
public sealed record ReportFilter
{
    /// <summary>Words of the speaker or of any link of the chain: <c>Lukashenko</c>, <c>Ministry of Defense</c>.</summary>
    public string? By { get; init; }

    /// <summary>
    /// Words that the content (of a statement), the sentence (of a figure) or the text (of a report) must hold, in any order; a phrase in
    /// quotation marks as it stands.
    /// </summary>
    public string? About { get; init; }

    /// <summary>
    /// A place by any of its names (<c>Kiev</c>, <c>Idlib province</c>, <c>Paris, Texas</c>) or as <c>geonames:703448</c>, that a report, or a
    /// sentence of the statement or figure, must name; a country and a first-level division hold all that lies in them. A name that no
    /// place has is looked for as words.
    /// </summary>
    public string? Place { get; init; }

    /// <summary>The first day of publication to list. Undated reports are left out when this or <see cref="Until"/> is given.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day of publication to list.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>An outlet, by its name or a part of it, whatever the case.</summary>
    public string? Outlet { get; init; }

    /// <summary>The agency that wrote the report, by its name or a part of it, whatever the case.</summary>
    public string? Agency { get; init; }

    /// <summary>The languages of reports, as ISO 639 codes; empty for all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The standings of sources; empty for all.</summary>
    public IReadOnlyList<Standing> Standings { get; init; } = [];

    /// <summary>What sources do with what they put forward; empty for all.</summary>
    public IReadOnlyList<StatementAct> Acts { get; init; } = [];

    /// <summary>How certain statements are; empty for all.</summary>
    public IReadOnlyList<Certainty> Certainties { get; init; } = [];

    /// <summary>How statements are quoted; empty for all.</summary>
    public IReadOnlyList<StatementForm> Forms { get; init; } = [];

    /// <summary>What happened to whatever figures count; empty for all.</summary>
    public IReadOnlyList<FigureMeasure> Measures { get; init; } = [];

    /// <summary>What figures count, in the singular: <c>soldier</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>Outlets to leave out, by their names or parts of them.</summary>
    public IReadOnlyList<string> NotOutlets { get; init; } = [];

    /// <summary>Speakers to leave out, each as in <see cref="By"/>.</summary>
    public IReadOnlyList<string> NotBy { get; init; } = [];

    /// <summary>Standings to leave out.</summary>
    public IReadOnlyList<Standing> NotStandings { get; init; } = [];

    /// <summary>Acts to leave out.</summary>
    public IReadOnlyList<StatementAct> NotActs { get; init; } = [];

    /// <summary>Certainties to leave out.</summary>
    public IReadOnlyList<Certainty> NotCertainties { get; init; } = [];

    /// <summary>How many rows at the most; <c>null</c> for all.</summary>
    public int? Limit { get; init; }

    /// <summary>
    /// The <c>Cursor</c> of a row: only what comes after it in the same list. Stays valid whatever is added or removed meanwhile.
    /// </summary>
    public string? After { get; init; }

    /// <summary>
    /// Whether families and statements are listed from the last day of publication back (the undated last all the same), each report's statements in the order of its text. A cursor of
    /// a list so ordered belongs to lists so ordered.
    /// </summary>
    public bool LastFirst { get; init; }

    /// <summary>This filter, if all that it asks for can be looked for.</summary>
    /// <exception cref="FormatException">Words are asked for that are none; the message names the condition.</exception>
    internal ReportFilter Checked()
    {
        CheckWords("about", About);
        CheckWords("by", By);
        foreach (var speaker in NotBy)
            CheckWords("not-by", speaker);
        // A name that no place has is looked for as it stands.
        CheckWords("place", string.IsNullOrWhiteSpace(Place) ? null : '"' + Place.Replace('"', ' ') + '"');
        return this;
    }

    private static void CheckWords(string condition, string? words)
    {
        try
        {
            if (!string.IsNullOrWhiteSpace(words))
                Searching.SearchQuery.Parse(words);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{condition}: {e.Message}", e);
        }
    }

    /// <summary>Whether anything is asked of statements, so that what is counted is what they say.</summary>
    internal bool AsksStatements =>
        By is not null || About is not null || Standings.Count + Acts.Count + Certainties.Count + Forms.Count + NotBy.Count + NotStandings.Count + NotActs.Count + NotCertainties.Count > 0;
}
