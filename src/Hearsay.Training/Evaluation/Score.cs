namespace Hearsay.Training.Evaluation;

/// <summary>One number of an evaluation.</summary>
/// <param name="Name">Dotted, lower case: <c>body.f1</c>.</param>
/// <param name="Value">Shares and F1 between 0 and 1; anything else says its unit in the name.</param>
/// <param name="IsQuality">
/// Whether more is better, on any machine, so that it can have a floor; false for speeds, and for numbers that only describe the data.
/// </param>
internal sealed record Score(string Name, double Value, bool IsQuality = true);
