using Hearsay.Exporting;
using Hearsay.Storing;
using Hearsay.Web.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>What the first page shows, and what lists are made of.</summary>
internal static class Desk
{
    /// <summary>How many outlets, sources, places and languages are told, unless more are asked for.</summary>
    private const int UsualValues = 20;

    private static readonly Parameters s_ofFacets = new(
    [
        Parameters.Of("of", "What is counted: reports, unless given, or statements", [.. FilterWords.All<FacetUnit>()]),
        .. Parameters.Filters,
        Parameters.Limit($"So many outlets, sources, places and languages at the most: {UsualValues} unless given, {Asked.LargestLimit} at the most"),
    ]);

    public static void MapDesk(this IEndpointRouteBuilder api)
    {
        api.MapAnswer<DeskJson>("/desk", new(), "What came in lately, claims that several outlets have on one word, figures in which sources differ", (archive, asked, _) => Of(Pages.Desk.Of(asked, archive)));
        api.MapAnswer<FacetsJson>("/facets", s_ofFacets, "What a list of reports or statements is made of, so that it can be narrowed down", (archive, asked, _) => Facets(archive, asked));
    }

    private static IResult Of(DeskView desk) => Answers.One(JsonAnswers.Of(new DeskJson(
        JsonAnswers.Schema, desk.Days, IntervalJson.Iso(desk.Lately?.From), IntervalJson.Iso(desk.Lately?.To), [.. desk.Reports.Select(ReportRowJson.Of)],
        [.. desk.OneWord.Select(ClaimJson.Of)], [.. desk.Differing.Select(SeriesJson.Of)], FacetsJson.From(desk.Facets))));

    private static IResult Facets(Archive archive, Asked asked)
    {
        var unit = asked["of"] is { } of ? FilterWords.Parse<FacetUnit>(of)[0] : FacetUnit.Reports;
        return Answers.One(JsonAnswers.Of(archive.Facets(asked.Filter, unit, asked.LimitGiven is null ? UsualValues : asked.Limit)));
    }
}
