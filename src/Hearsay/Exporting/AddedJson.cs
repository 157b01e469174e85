using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>The answer of <c>add --json</c>: what was read, what was the same, how much was not read.</summary>
internal sealed record AddedJson(int Schema, int Read, int NewReports, int Copies, int Same, int KnownInputs, int UnsupportedLanguage, int Reanalysed, int Failed, IReadOnlyList<FailureJson> Failures)
{
    public static AddedJson Of(AddProgress progress) => new(
        JsonAnswers.Schema, progress.Read, progress.NewReports, progress.Copies, progress.Same, progress.KnownInputs, progress.Unsupported,
        progress.Reanalysed, progress.Failures.Count, [.. progress.Failures.Select(failure => new FailureJson(failure.File, failure.Reason))]);
}
