namespace Hearsay.Copies;

/// <summary>A passage that two reports share, with at most small differences inside.</summary>
/// <param name="Source">Where it stands in the text of the report that was copied, in UTF-16 positions.</param>
/// <param name="Copy">Where it stands in the text of the copy.</param>
public readonly record struct SharedPassage(TextSpan Source, TextSpan Copy);
