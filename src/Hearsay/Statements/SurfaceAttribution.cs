namespace Hearsay.Statements;

/// <summary>Source, cue and content as found, before anybody is resolved.</summary>
/// <param name="Source">The source phrase, or <c>null</c>.</param>
/// <param name="Cue">The cue's span.</param>
/// <param name="Kind">What the cue makes of the content.</param>
/// <param name="Content">The content's pieces.</param>
/// <param name="Via">Who passed it on: Pravda in "…, Lukashenko said, according to Pravda".</param>
/// <param name="End">Where the last sentence it was found in ends.</param>
internal sealed record SurfaceAttribution(TextSpan? Source, TextSpan Cue, Cue Kind, IReadOnlyList<TextSpan> Content, TextSpan? Via, int End);
