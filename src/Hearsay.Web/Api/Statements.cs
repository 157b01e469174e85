using Hearsay.Exporting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Statements.</summary>
internal static class Statements
{
    public static void MapStatements(this IEndpointRouteBuilder api) =>
        api.MapList("/statements", Parameters.OfList(), (archive, asked) => archive.Statements(asked.Filter), JsonAnswers.Of)
            .WithSummary("Who says what: statements with their reports").Produces<ListOf<StatementRowJson>>();
}
