namespace Hearsay.Statements;

/// <summary>A passage in quotation marks.</summary>
/// <param name="Span">Where it stands, marks included.</param>
/// <param name="Closed">Whether its closing mark stands before the end of the paragraph.</param>
internal readonly record struct Quotation(TextSpan Span, bool Closed);
