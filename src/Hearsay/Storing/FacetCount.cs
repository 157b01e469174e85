namespace Hearsay.Storing;

/// <summary>How much of a list has a value.</summary>
/// <param name="Value">What a filter takes for it: <c>named</c>, <c>2022-12</c>, <c>geonames:703448</c>, an outlet.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Count">How many reports or statements have it.</param>
public sealed record FacetCount(string Value, string Label, int Count);
