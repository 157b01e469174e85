namespace Hearsay.Storing;

/// <summary>An expression of time with the report that holds it and the statements that speak of it.</summary>
/// <param name="Report">The report; the expression's span points into its text.</param>
/// <param name="Time">The expression.</param>
/// <param name="Statements">The <see cref="Statement.Id"/>s of the statements in whose sentences it stands, in text order; empty in the report's own voice.</param>
public sealed record StoredTime(Report Report, TimeExpression Time, IReadOnlyList<string> Statements);
