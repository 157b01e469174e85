using Hearsay.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Maps addresses that give lists.</summary>
internal static class ListRoutes
{
    public static RouteHandlerBuilder MapList<T>(this IEndpointRouteBuilder api, string path, Parameters parameters, ApiList<T> list) =>
        api.MapGet(path, (HttpRequest request, Archive archive) =>
        {
            parameters.Check(request.Query.Keys);
            return Answers.List(list, archive, new Asked(request), request);
        }).WithMetadata(parameters);
}
