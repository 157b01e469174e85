using Hearsay.Exporting;
using Hearsay.Storing;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Statements, and whom reports quote.</summary>
internal static class Statements
{
    private static readonly ApiList<StoredStatement> s_statements =
        new ApiList<StoredStatement>((archive, filter) => archive.Statements(filter), JsonAnswers.Of, statement => statement.Cursor).Exported(ExportedRows.Statements, onMap: true);

    private static readonly ApiList<StoredSource> s_sources =
        new ApiList<StoredSource>((archive, filter) => archive.Sources(filter), JsonAnswers.Of, source => source.Cursor!).Exported(ExportedRows.Sources);

    public static void MapStatements(this IEndpointRouteBuilder api)
    {
        api.MapList<StoredStatement, StatementRowJson>("/statements", s_statements, "Who says what: statements with their reports", Parameters.Order);
        api.MapList<StoredSource, SourceRowJson>("/sources", s_sources, "Whom reports quote, how often, and how often as the only root");
    }
}
