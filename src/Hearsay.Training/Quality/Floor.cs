namespace Hearsay.Training.Quality;

/// <summary>The scores that a task has reached on one data set and must not fall below.</summary>
/// <param name="Task">The task's name, as <c>hearsay-training evaluate</c> knows it.</param>
/// <param name="Data">The data set, relative to the repository's root.</param>
/// <param name="Sha256">The hash of the data set that the floors were set on; scores on other data cannot be compared.</param>
/// <param name="Scores">The least value of each score.</param>
/// <param name="Lowered">Why a floor was ever lowered, each time with the date; empty if none was.</param>
internal sealed record Floor(string Task, string Data, string Sha256, SortedDictionary<string, double> Scores, IReadOnlyList<string> Lowered);
