namespace Hearsay.Training.Evaluation;

/// <summary>One number of an evaluation.</summary>
/// <param name="Name">Dotted, lower case: <c>body.f1</c>.</param>
/// <param name="Value">Shares and F1 between 0 and 1; anything else says its unit in the name.</param>
internal sealed record Score(string Name, double Value);
