namespace Hearsay;

/// <summary>A name in a report.</summary>
/// <param name="Span">Where it stands in the report's text.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Type">What it is a name of.</param>
/// <param name="Entity">The <see cref="Hearsay.Entity.Id"/> of whom or what it means.</param>
/// <param name="Confidence">How likely span and type are right, from 0 to 1.</param>
public sealed record Name(TextSpan Span, string Text, NameType Type, string Entity, double Confidence);
