using Hearsay.Language.English;
using Hearsay.Training.Evaluation;

namespace Hearsay.Training.Language;

/// <summary><c>evaluate names</c>: persons, organizations and places of a Universal NER file, on gold tokens, exact span and type.</summary>
internal static class NamesEvaluation
{
    /// <summary>The task.</summary>
    public static EvaluationTask Task { get; } = new(
        "names", "Names of a Universal NER file", "../shared/data/names/uner-english-ewt/en_ewt-ud-test.iob2",
        path => Score(EnglishLanguage.Load(), path));

    /// <summary>Scores an engine on a file.</summary>
    public static IReadOnlyList<Score> Score(EnglishLanguage language, string path)
    {
        var scores = NameScores.OfGoldTokens(NameCorpus.ReadUniversal(path), language.Read);
        return [new("names.precision", scores.Precision), new("names.recall", scores.Recall), new("names.f1", scores.F1)];
    }
}
