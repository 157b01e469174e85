namespace Hearsay.Training.Evaluation;

/// <summary>A figure of an event as a person read it.</summary>
/// <param name="Span">Start and end of the quantity in the report's text, UTF-16, half-open; see <see cref="At"/>.</param>
/// <param name="Min">The least that is claimed, or null for unbounded.</param>
/// <param name="Max">The most that is claimed, or null for unbounded.</param>
/// <param name="Unit">What is counted, in the singular.</param>
/// <param name="Measure">What happened to them, as in the program's figures: <c>killed</c>, <c>injured</c> …</param>
/// <param name="Thing">The series: figures of one thing are comparable.</param>
/// <param name="Root">Who first vouches for it, as the report names it; <c>outlet</c> for its own voice; null for unknown.</param>
/// <param name="RootId">The same root across reports and events.</param>
/// <param name="AlsoRootIds">Others that are right as well, where the saying is joint or the text leaves it open.</param>
/// <param name="Doubtful">Left open by two readings: leave it out of scoring, found or not.</param>
internal sealed record GoldFigure(
    IReadOnlyList<int> Span,
    long? Min,
    long? Max,
    string Unit,
    string Measure,
    string Thing,
    string? Root,
    string? RootId,
    IReadOnlyList<string>? AlsoRootIds = null,
    bool Doubtful = false)
{
    /// <summary>Where the quantity stands in the report's text.</summary>
    public TextSpan At => new(Span[0], Span[1]);

    /// <summary>Whether <paramref name="rootId"/> is a right answer; null is right where the root is unknown.</summary>
    public bool IsRoot(string? rootId) => rootId == RootId || (rootId is not null && AlsoRootIds?.Contains(rootId) == true);
}
