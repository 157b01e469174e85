namespace Hearsay.Storing;

/// <summary>A statement with the report that holds it.</summary>
/// <param name="Report">The report; the statement's spans point into its text.</param>
/// <param name="Statement">The statement.</param>
public sealed record StoredStatement(Report Report, Statement Statement);
