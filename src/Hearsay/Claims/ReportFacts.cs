namespace Hearsay.Claims;

/// <summary>What has to be known of a report to show what it claims.</summary>
/// <param name="Report">The report.</param>
/// <param name="Outlets">Everybody who published it.</param>
/// <param name="Family">The identifier of the first report of its copy family.</param>
/// <param name="Statements">Its statements by identifier.</param>
/// <param name="Figures">Its figures by identifier.</param>
internal sealed record ReportFacts(
    Report Report, IReadOnlyList<string> Outlets, string Family, IReadOnlyDictionary<string, Statement> Statements, IReadOnlyDictionary<string, Figure> Figures)
{
    /// <summary>The facts of an analysed report that is in one file.</summary>
    public static ReportFacts Of(Analysis analysis, string family, IReadOnlyList<string>? outlets = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new(
            analysis.Report, outlets ?? (analysis.Report.Outlet is { } outlet ? [outlet] : []), family,
            analysis.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal), analysis.Figures.ToDictionary(f => f.Id, StringComparer.Ordinal));
    }
}
