using Hearsay.Claims.Roots;

namespace Hearsay.Storing;

/// <summary>A statement with the report that holds it.</summary>
/// <param name="Report">The report; the statement's spans point into its text.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Root">Who its root is, the same in every report that means the same source.</param>
public sealed record StoredStatement(Report Report, Statement Statement, RootIdentity Root)
{
    /// <summary>Where it stands in lists of statements: what to give as <see cref="ReportFilter.After"/> to go on behind it.</summary>
    public string Cursor => ListPosition.Of(Report, Statement.Id).ToString();
}
