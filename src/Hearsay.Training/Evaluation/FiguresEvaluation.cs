using Hearsay.Figures;
using Hearsay.Language.English;
using Hearsay.Times;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// Scores the finding of figures on reports whose statements and figures a person marked: <c>given.</c> with the statements as marked, so that only
/// this stage is measured, and <c>found.</c> with those that the program finds itself. All reports were read while the rules were written.
/// </summary>
internal static class FiguresEvaluation
{
    /// <summary>Names an existing file to write what was wrong into, for reading.</summary>
    private const string ErrorsVariable = "HEARSAY_FIGURES_ERRORS";

    public static EvaluationTask Task { get; } = new("figures", "Figures: found, bounds, measure, unit, claimant", "../shared/data/statements/gold", Run);

    private static List<Score> Run(string folder)
    {
        var documents = FiguresData.Load(folder);
        var language = EnglishLanguage.Load();
        var analyst = Analyst.LoadEnglish();
        var (given, found) = (new FiguresScore(), new FiguresScore());
        using var errors = Environment.GetEnvironmentVariable(ErrorsVariable) is { Length: > 0 } path ? new StreamWriter(path) : null;
        foreach (var document in documents)
        {
            var published = document.Published is { } day ? PublicationDate.Day(day) : null;
            var figures = FigureFinder.Find(language.Analyze(document.Text), document.Statements, TimeFinder.Find(document.Text, published));
            FiguresErrors.Write(errors, document, figures, given.Add(document.Figures, figures));
            var report = new Report { Id = document.Name, File = document.Name, Language = "en", Text = document.Text, Published = published };
            found.Add(document.Figures, analyst.Analyze(report, AnalysisParts.Figures).Figures);
        }
        return [.. given.Scores("given."), .. found.Scores("found.")];
    }
}
