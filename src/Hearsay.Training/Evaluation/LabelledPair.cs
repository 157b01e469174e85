namespace Hearsay.Training.Evaluation;

/// <summary>Two reports that were read side by side.</summary>
/// <param name="A">The identifier of the first.</param>
/// <param name="B">The identifier of the second.</param>
/// <param name="Label"><c>verbatim</c>, <c>edited</c>, <c>abridged</c>, <c>quoting</c> or <c>none</c>.</param>
/// <param name="Shorter"><c>a</c> or <c>b</c>: which is the abridged one.</param>
/// <param name="Earlier"><c>a</c> or <c>b</c>: which came first, where the dates tell.</param>
internal sealed record LabelledPair(string A, string B, string Label, string? Shorter, string? Earlier);
