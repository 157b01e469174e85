namespace Hearsay.Training.Statements;

/// <summary>A stretch of text to learn labels from.</summary>
/// <param name="States">What the language stage had in mind, all words one after the other.</param>
/// <param name="Features">The rows of each word's features; the first is its lemma.</param>
/// <param name="Labels">The label of each word.</param>
internal sealed record SpanStretch(ReadOnlyMemory<sbyte> States, int[][] Features, byte[] Labels);
