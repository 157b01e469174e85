using Hearsay.Reading;
using Hearsay.Statements;

namespace Hearsay;

/// <summary>
/// Finds out what a report says: the pipeline, with its models. Loaded once; immutable and safe to share between threads. The same report
/// always gets the same analysis.
/// </summary>
public sealed class Analyst
{
    private readonly string _language;

    private Analyst(string language) => _language = language;

    /// <summary>
    /// Changes whenever the same report may get another analysis than before; a store analyses again what an older version analysed.
    /// </summary>
    public static int Version => 1;

    /// <summary>The analyst for reports in English; reports in other languages come back marked as such.</summary>
    public static Analyst LoadEnglish() => new("en");

    /// <summary>Analyses a report. Pure: depends on the report alone.</summary>
    public Analysis Analyze(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Language != _language)
            return new Analysis { Report = report, LanguageSupported = false };
        var mended = MendedText.Of(report.Text);
        return new Analysis
        {
            Report = report,
            LanguageSupported = true,
            Statements = [.. StatementFinder.Find(mended.Text).Select(s => InShownText(s, mended))],
        };
    }

    /// <summary>Stages work on the mended copy; what leaves the pipeline points into the text as shown.</summary>
    private static Statement InShownText(Statement statement, MendedText mended) => statement with
    {
        Source = statement.Source is { } source ? mended.ToShown(source) : null,
        Cue = statement.Cue is { } cue ? mended.ToShown(cue) : null,
        Content = [.. statement.Content.Select(mended.ToShown)],
    };
}
