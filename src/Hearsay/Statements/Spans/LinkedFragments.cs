namespace Hearsay.Statements.Spans;

/// <summary>An attribution as numbers of fragments.</summary>
/// <param name="Source">Its source; −1 if it has none.</param>
/// <param name="Cue">Its cue.</param>
/// <param name="Content">The pieces of its content, in text order; at least one.</param>
/// <param name="SourceProbability">How likely that source, or none, is the cue's.</param>
/// <param name="ContentProbability">How likely the least likely piece is the cue's.</param>
internal sealed record LinkedFragments(int Source, int Cue, IReadOnlyList<int> Content, float SourceProbability, float ContentProbability);
