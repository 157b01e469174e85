using Hearsay.Claims;
using Hearsay.Exporting;
using Hearsay.Storing;
using Hearsay.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Claims, figures side by side, the timeline, and whom reports quote.</summary>
internal static class Claims
{
    private static readonly ApiList<Claim> s_claims =
        new ApiList<Claim>((archive, filter, _) => archive.Claims(filter), JsonAnswers.Of) { Cursor = claim => claim.Cursor! }.Exported(ExportedRows.Claims, onMap: true);

    private static readonly ApiList<FigureSeries> s_series = new((archive, filter, _) => archive.Series(filter), JsonAnswers.Of)
    {
        Cursor = series => series.Cursor!,
        Csv = (target, archive, filter, _, cancellation) => ClaimTables.WriteAsync(target, archive.Series(filter), cancellation),
    };

    private static readonly ApiList<TimelineEntry> s_timeline = new((archive, filter, asked) => archive.Timeline(filter, TimelineView.When(asked["when"])), JsonAnswers.Of)
    {
        Cursor = entry => entry.Cursor!,
        Csv = (target, archive, filter, asked, cancellation) => ClaimTables.WriteAsync(target, archive.Timeline(filter, TimelineView.When(asked["when"])), cancellation),
    };

    private static readonly ApiList<StoredSource> s_sources =
        new ApiList<StoredSource>((archive, filter, _) => archive.Sources(filter), JsonAnswers.Of) { Cursor = source => source.Cursor! }.Exported(ExportedRows.Sources);

    public static void MapClaims(this IEndpointRouteBuilder api)
    {
        api.MapList("/claims", Parameters.OfList(), s_claims).WithSummary("What is claimed: outlets, copy families and roots, never added up").Produces<ListOf<ClaimJson>>();
        api.MapGet("/claims/{id}", One).WithSummary("A claim").Produces<ClaimJson>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapList("/series", Parameters.OfList(), s_series).WithSummary("Figures of one thing side by side: revisions and divergences").Produces<ListOf<SeriesJson>>();
        api.MapGet("/series/{id}", Series).WithSummary("A series of figures").Produces<SeriesJson>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapList("/timeline", Parameters.OfList(new Parameter("when", "Only claims that speak of this year, month, day or stretch: 2024, 2024-03, 2024-03-12, 2024-03..2024-05")), s_timeline)
            .WithSummary("Claims by the time that they speak of").Produces<ListOf<TimelineJson>>();
        api.MapList("/sources", Parameters.OfList(), s_sources).WithSummary("Whom reports quote, how often, and how often as the only root").Produces<ListOf<SourceRowJson>>();
    }

    private static IResult One(string id, Archive archive) =>
        archive.Claim(id) is { } claim ? Answers.One(JsonAnswers.Of(claim)) : Answers.Missing("There is no such claim, or more than one that begins so.");

    /// <summary>A series as an object, or with <c>format=csv</c> as a table.</summary>
    private static IResult Series(string id, HttpRequest request, Archive archive)
    {
        if (archive.Series(id) is not { } series)
            return Answers.Missing("There is no such series of figures, or more than one that begins so.");
        var only = s_series with { Csv = (target, _, _, _, cancellation) => ClaimTables.WriteAsync(target, [series], cancellation) };
        return request.Query["format"] == "csv" ? Answers.List(only, archive, new Asked(request), request) : Answers.One(JsonAnswers.Of(series));
    }
}
