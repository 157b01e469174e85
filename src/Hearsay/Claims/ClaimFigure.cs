namespace Hearsay.Claims;

/// <summary>How many, of what, in a claim. Immutable.</summary>
/// <param name="Measure">What happened to them.</param>
/// <param name="Unit">What is counted, in the singular.</param>
/// <param name="Min">The least that is claimed, itself included; <c>null</c> if no lower bound is.</param>
/// <param name="Max">The most that is claimed, itself included; <c>null</c> if no upper bound is.</param>
/// <param name="Text">The words: "at least 14 people".</param>
/// <param name="Of">Whose or who, if told.</param>
public sealed record ClaimFigure(FigureMeasure Measure, string Unit, decimal? Min, decimal? Max, string Text, string? Of = null);
