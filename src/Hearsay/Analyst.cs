using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Places;
using Hearsay.Reading;
using Hearsay.Statements;
using Hearsay.Times;

namespace Hearsay;

/// <summary>
/// Finds out what a report says: the pipeline, with its models, each loaded when it is first needed. Immutable and safe to share between
/// threads. The same report always gets the same analysis.
/// </summary>
public sealed class Analyst
{
    private readonly string _language;
    private readonly Lazy<EnglishLanguage> _engine = new(EnglishLanguage.Load);

    private Analyst(string language) => _language = language;

    /// <summary>
    /// Changes whenever the same report may get other statements than before; a store analyses again what an older version analysed.
    /// </summary>
    public static int Version => 2;

    /// <summary>The analyst for reports in English; reports in other languages come back marked as such.</summary>
    public static Analyst LoadEnglish() => new("en");

    /// <summary>Analyses a report. Pure: depends on the report alone.</summary>
    /// <param name="report">The report.</param>
    /// <param name="parts">What to look for.</param>
    public Analysis Analyze(Report report, AnalysisParts parts = AnalysisParts.Usual)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Language != _language)
            return new Analysis { Report = report, LanguageSupported = false, Parts = parts };
        var mended = MendedText.Of(report.Text);
        var document = (parts & (AnalysisParts.Statements | AnalysisParts.Names | AnalysisParts.Tokens)) == 0 ? null : _engine.Value.Analyze(mended.Text);
        return InShownText.Of(mended, new Analysis
        {
            Report = report,
            LanguageSupported = true,
            Parts = parts,
            Sentences = document is null ? [] : LanguageResults.Sentences(document),
            Statements = parts.HasFlag(AnalysisParts.Statements) ? StatementFinder.Find(mended.Text) : [],
            Times = parts.HasFlag(AnalysisParts.Times) ? TimeFinder.Find(mended.Text, report.Published) : [],
            Places = parts.HasFlag(AnalysisParts.Places) ? PlaceFinder.Shared.Find(mended.Text, report.Outlet) : [],
            Names = document is not null && parts.HasFlag(AnalysisParts.Names) ? LanguageResults.Names(document) : [],
            Entities = document is not null && parts.HasFlag(AnalysisParts.Names) ? LanguageResults.Entities(document) : [],
            Tokens = document is not null && parts.HasFlag(AnalysisParts.Tokens) ? LanguageResults.Tokens(document) : [],
        });
    }
}
