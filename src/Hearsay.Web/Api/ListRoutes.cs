using Hearsay.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Maps addresses: each answers only to the parameters that it is described with.</summary>
internal static class ListRoutes
{
    /// <summary>An address that gives a list, in each of its formats.</summary>
    public static RouteHandlerBuilder MapList<T, TJson>(this IEndpointRouteBuilder api, string path, ApiList<T> list, string summary, params Parameter[] own) =>
        api.MapAnswer<ListOf<TJson>>(path, Parameters.OfList(list.Formats, own), summary, (archive, asked, request) => Answers.List(list, archive, asked, request))
            .WithMetadata(new Formats(list.Formats));

    /// <summary>An address that gives an object.</summary>
    public static RouteHandlerBuilder MapAnswer<TJson>(
        this IEndpointRouteBuilder api, string path, Parameters parameters, string summary, Func<Archive, Asked, HttpRequest, IResult> answer) =>
        api.MapGet(path, (HttpRequest request, Archive archive) =>
        {
            parameters.Check(request.Query);
            return answer(archive, new Asked(request), request);
        }).Described(path, parameters, summary).Produces<TJson>();

    /// <summary>An address that gives the object with an identifier, or what <paramref name="what"/> tells is not there.</summary>
    public static RouteHandlerBuilder MapOne<TJson>(
        this IEndpointRouteBuilder api, string path, Parameters parameters, string what, string summary, Func<Archive, string, Asked, HttpRequest, IResult?> answer) =>
        api.MapGet(path, (string id, HttpRequest request, Archive archive) =>
        {
            parameters.Check(request.Query);
            return answer(archive, id, new Asked(request), request) ?? Answers.Missing(what);
        }).Described(path, parameters, summary).Produces<TJson>().ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>What the description tells of an address, and by what name programs call it.</summary>
    public static RouteHandlerBuilder Described(this RouteHandlerBuilder route, string path, Parameters parameters, string summary, string verb = "get") =>
        route.WithMetadata(parameters).WithSummary(summary).WithTags(path.Split('/')[1]).WithName(verb + path.Replace("{id}", "one", StringComparison.Ordinal).Replace('/', '-'));
}
