namespace Hearsay.Figures;

/// <summary>A word that numbers are made of.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Value">The number, the multiplier, the least that a vague word claims, or into how many a part divides.</param>
/// <param name="Abbreviated">A scale that is only read right behind digits: <c>m</c>, <c>bn</c>, <c>k</c>.</param>
internal readonly record struct NumberWord(NumberRole Role, decimal Value, bool Abbreviated = false);
