using Hearsay.Exporting;
using Hearsay.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Statements.</summary>
internal static class Statements
{
    public static void MapStatements(this IEndpointRouteBuilder api) =>
        api.MapList("/statements", Parameters.OfList(), new ApiList<StoredStatement>((archive, filter, _) => archive.Statements(filter), JsonAnswers.Of) { Cursor = statement => statement.Cursor }.Exported(ExportedRows.Statements, onMap: true))
            .WithSummary("Who says what: statements with their reports").Produces<ListOf<StatementRowJson>>();
}
