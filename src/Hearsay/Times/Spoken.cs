namespace Hearsay.Times;

/// <summary>A date that the text has spoken of.</summary>
/// <param name="Moment">The date.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Spoken(Moment Moment, TextSpan Span);
