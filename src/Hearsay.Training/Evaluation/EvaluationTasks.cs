using Hearsay.Training.Language;
using Hearsay.Training.Statements;

namespace Hearsay.Training.Evaluation;

/// <summary>Every task that can be scored, in the order of the pipeline.</summary>
internal static class EvaluationTasks
{
    public static IReadOnlyList<EvaluationTask> All { get; } =
    [
        ReadingEvaluation.Task,
        ReadabilityEvaluation.Task,
        HeadersEvaluation.Task,
        CopiesEvaluation.Task,
        CopiesLargest.Task,
        CopiesScale.Task,
        ClaimsEvaluation.Task,
        ClaimsEvaluation.HeldOut,
        TimesEvaluation.Task,
        LanguageEvaluation.Task,
        LemmaEvaluation.Task,
        NamesEvaluation.Task,
        CoreferenceEvaluation.Task,
        PlacesEvaluation.Task,
        FiguresEvaluation.Task,
        FiguresSpecs.Task,
        StatementsEvaluation.Task,
        StatementsEvaluation.Fields,
        AttributionsEvaluation.Task,
    ];
}
