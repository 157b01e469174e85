using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Hearsay.Web.Api;

/// <summary>The addresses for programs, all below <c>/api/v1</c>, and their description.</summary>
internal static class ApiRoutes
{
    private const string DocumentAddress = "/api/v1/openapi.json";

    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Hearsay",
                Version = "1",
                Description = "Who said what, according to whom, and how many of them really. All offsets are half-open ranges of UTF-16 positions in a report's text.",
            };
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(Parameters.Describe);
    });

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi(DocumentAddress);
        var api = app.MapGroup("/api/v1").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapReports();
        api.MapStatements();
        api.MapClaims();
        api.MapFigures();
        api.MapSearch();
    }
}
