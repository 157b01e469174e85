using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.Web.Api;

/// <summary>The addresses for programs, all below <c>/api/v1</c>, and their description.</summary>
internal static class ApiRoutes
{
    private const string Root = "/api/v1";

    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.CreateSchemaReferenceId = type => type.Type is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(ListOf<>)
            ? $"ListOf{list.GenericTypeArguments[0].Name}" : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddDocumentTransformer(Description.OfAll);
        options.AddOperationTransformer(Description.OfAddress);
    });

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi(Root + "/openapi.json");
        var api = app.MapGroup(Root).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        api.MapDesk();
        api.MapReports();
        api.MapNewReports();
        api.MapStatements();
        api.MapClaims();
        api.MapFigures();
        api.MapSearch();
    }
}
