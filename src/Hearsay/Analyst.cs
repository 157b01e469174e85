using Hearsay.Figures;
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
    // What each stage stands on: places on words; statements on words and times; figures on all three.
    private const AnalysisParts NeedStatements = AnalysisParts.Statements | AnalysisParts.Figures;
    private const AnalysisParts NeedTimes = AnalysisParts.Times | NeedStatements;
    private const AnalysisParts NeedWords = AnalysisParts.Names | AnalysisParts.Tokens | AnalysisParts.Places | NeedStatements;

    private readonly string _language;
    private readonly Lazy<EnglishLanguage> _engine = new(EnglishLanguage.Load);
    private readonly Lazy<StatementFinder> _statements = new(StatementFinder.Load);

    private Analyst(string language) => _language = language;

    /// <summary>
    /// Changes whenever the same report may get other statements than before; a store analyses again what an older version analysed.
    /// </summary>
    public static int Version => 7;

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
        var document = (parts & NeedWords) == 0 ? null : _engine.Value.Analyze(mended.Text);
        var times = (parts & NeedTimes) == 0 ? [] : TimeFinder.Find(mended.Text, report.Published);
        var statements = (parts & NeedStatements) == 0 ? [] : _statements.Value.Find(document!, times, report.Outlet);
        return InShownText.Of(mended, new Analysis
        {
            Report = report,
            LanguageSupported = true,
            Parts = parts,
            Sentences = document is null ? [] : LanguageResults.Sentences(document),
            Statements = parts.HasFlag(AnalysisParts.Statements) ? statements : [],
            OwnVoice = parts.HasFlag(AnalysisParts.Statements) ? OwnVoice.Find(document!, statements) : [],
            Figures = parts.HasFlag(AnalysisParts.Figures) ? FigureFinder.Find(document!, statements, times) : [],
            Times = parts.HasFlag(AnalysisParts.Times) ? times : [],
            Places = parts.HasFlag(AnalysisParts.Places) ? PlaceFinder.Shared.FindWith(mended.Text, LanguageResults.Locations(document!), report.Outlet, report.Dateline) : [],
            Names = parts.HasFlag(AnalysisParts.Names) ? LanguageResults.Names(document!) : [],
            Entities = parts.HasFlag(AnalysisParts.Names) ? LanguageResults.Entities(document!) : [],
            Tokens = parts.HasFlag(AnalysisParts.Tokens) ? LanguageResults.Tokens(document!) : [],
        });
    }
}
