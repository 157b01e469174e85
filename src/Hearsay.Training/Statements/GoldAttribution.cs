namespace Hearsay.Training.Statements;

/// <summary>An annotated attribution; each part in unbroken pieces in text order, blanks at their ends cut off.</summary>
/// <param name="Source">Pieces of the source; none if there is no source.</param>
/// <param name="Cue">Pieces of the cue.</param>
/// <param name="Content">Pieces of the content.</param>
internal sealed record GoldAttribution(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content);
