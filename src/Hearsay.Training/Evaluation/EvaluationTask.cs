namespace Hearsay.Training.Evaluation;

/// <summary>Something that can be scored.</summary>
/// <param name="Name">The word for it on the command line.</param>
/// <param name="Description">One line for the help text.</param>
/// <param name="DefaultData">The data set used when none is named, relative to the repository's root.</param>
/// <param name="Run">Scores the data at a path. Pure but for reading files; the same scores every time, except those named in per-second units.</param>
internal sealed record EvaluationTask(string Name, string Description, string DefaultData, Func<string, IReadOnlyList<Score>> Run);
