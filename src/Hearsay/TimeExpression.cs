namespace Hearsay;

/// <summary>Words of a report that speak of a time, and what they mean.</summary>
/// <remarks>
/// Borders and values follow TIMEX3 (TimeML 1.2.1): determiners and modifiers belong to the span, prepositions do not.
/// Immutable, and safe to share between threads.
/// </remarks>
/// <param name="Span">Where it stands in the report's text.</param>
/// <param name="Text">The words.</param>
/// <param name="Type">The sort of time.</param>
/// <param name="Value">
/// The TIMEX3 value: <c>2022-12-03</c>, <c>2022-W47</c>, <c>2022-12-03TMO</c>, <c>P6M</c>, <c>PRESENT_REF</c>; with <c>X</c> for what cannot be told,
/// as in <c>XXXX-03</c> for a March of no known year.
/// </param>
/// <param name="From">The first day it may speak of, or <c>null</c> where the text leaves the beginning open or the day cannot be told.</param>
/// <param name="To">The last such day, or <c>null</c> likewise.</param>
/// <param name="Anchor">What the value was resolved against.</param>
/// <param name="Modifier">How the words bend the value; <paramref name="From"/> and <paramref name="To"/> take account of it.</param>
public sealed record TimeExpression(
    TextSpan Span,
    string Text,
    TimeType Type,
    string Value,
    DateOnly? From,
    DateOnly? To,
    TimeAnchor Anchor,
    TimeModifier Modifier = TimeModifier.None);
