namespace Hearsay.Training.Evaluation;

/// <summary>A figure as a person marked it.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Min">The least claimed.</param>
/// <param name="Max">The most claimed.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Measure">What happened to it, by its word in JSON.</param>
/// <param name="Claimant">Who claims it; <c>unknown</c> for nobody.</param>
internal sealed record MarkedFigure(TextSpan Span, decimal? Min, decimal? Max, string Unit, string Measure, string Claimant);
