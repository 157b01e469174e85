using Hearsay.Exporting;
using Hearsay.Searching;
using Hearsay.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Search.</summary>
internal static class Search
{
    private static readonly Parameters Takes = Parameters.OfList(
        new Parameter("q", "Words that must all occur; \"a phrase\" as it stands; bomb* for any ending; -word to leave out"));

    public static void MapSearch(this IEndpointRouteBuilder api) =>
        api.MapList("/search", Takes, new ApiList<SearchHit>((archive, filter, asked) => archive.Search(SearchQuery.Parse(asked["q"] ?? throw new FormatException("q: say what to search for")), filter), JsonAnswers.Of))
            .WithSummary("Reports that have words, the best match first").Produces<ListOf<SearchHitJson>>();
}
