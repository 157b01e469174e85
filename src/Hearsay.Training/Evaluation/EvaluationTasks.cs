namespace Hearsay.Training.Evaluation;

/// <summary>Every task that can be scored, in the order of the pipeline.</summary>
internal static class EvaluationTasks
{
    public static IReadOnlyList<EvaluationTask> All { get; } =
    [
        new("copies", "Families and relations of copied reports", "../shared/data/copies", CopiesEvaluation.Run),
        new("copies-largest", "The largest copy families of a corpus, for reading, and the speed of finding them", "../shared/data/corpora/tehrantimes.jsonl", CopiesLargest.Run),
    ];
}
