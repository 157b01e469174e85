using Hearsay.Exporting;
using Hearsay.Searching;
using Hearsay.Storing;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Search.</summary>
internal static class Search
{
    private static readonly ApiList<SearchHit> s_hits = new((archive, filter, asked) => archive.Search(Query(asked), filter), JsonAnswers.Of, hit => hit.Cursor);

    private static readonly ApiList<FamilyHit> s_families = new((archive, filter, asked) => archive.SearchFamilies(Query(asked), filter), JsonAnswers.Of, hit => hit.Cursor);

    public static void MapSearch(this IEndpointRouteBuilder api)
    {
        api.MapList<SearchHit, SearchHitJson>("/search", s_hits, "Reports that have words, the best match first", Parameters.Query);
        api.MapList<FamilyHit, FamilyHitJson>("/search/families", s_families, "The same with copies folded: of each copy family the report that fits best", Parameters.Query);
    }

    private static SearchQuery Query(Asked asked) => SearchQuery.Parse(asked["q"] ?? throw new FormatException("q: say what to search for"), asked.All("not"));
}
