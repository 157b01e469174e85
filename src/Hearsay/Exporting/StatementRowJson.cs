using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A row of <c>statements --json</c>: the statement, its words, and the report that holds it.</summary>
internal sealed record StatementRowJson(
    int Schema, string Report, string File, string? Title, string? Outlet, DateJson? Published, string? SourceText, string? CueText, string ContentText, StatementJson Statement, ClaimRootJson Root, string Cursor)
{
    public static StatementRowJson Of(StoredStatement stored)
    {
        var (report, statement) = (stored.Report, stored.Statement);
        return new StatementRowJson(
            JsonAnswers.Schema, report.Id, report.File, report.Title, report.Outlet, DateJson.Of(report.Published),
            statement.Source?.Of(report.Text), statement.Cue?.Of(report.Text),
            string.Join(" … ", statement.Content.Select(span => span.Of(report.Text))), StatementJson.Of(statement), ClaimRootJson.Of(stored.Root), stored.Cursor);
    }
}
