using Hearsay.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>A page of a list, as the description tells it; <paramref name="Next"/> is the cursor of the next page.</summary>
internal sealed record ListOf<T>(int Schema, IReadOnlyList<T> Items, string? Next);

/// <summary>Maps addresses that give lists.</summary>
internal static class ListRoutes
{
    public static RouteHandlerBuilder MapList<T>(
        this IEndpointRouteBuilder api, string path, Parameters parameters, Func<Archive, Asked, IEnumerable<T>> rows, Func<T, string> json) =>
        api.MapGet(path, (HttpRequest request, Archive archive) =>
        {
            parameters.Check(request.Query.Keys);
            var asked = new Asked(request);
            return Answers.List(rows(archive, asked), json, asked, request);
        }).WithMetadata(parameters);
}
