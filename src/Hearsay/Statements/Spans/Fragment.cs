namespace Hearsay.Statements.Spans;

/// <summary>An unbroken run of words that is a source, a cue, or a piece of content.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Confidence">The probability of its least certain word, from 0 to 1.</param>
internal readonly record struct Fragment(SpanKind Kind, int First, int End, float Confidence);
