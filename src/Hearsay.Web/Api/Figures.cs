using Hearsay.Claims;
using Hearsay.Exporting;
using Hearsay.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Figures, alone and side by side, and places.</summary>
internal static class Figures
{
    private static readonly ApiList<StoredFigure> s_figures =
        new ApiList<StoredFigure>((archive, filter) => archive.Figures(filter), JsonAnswers.Of, figure => figure.Cursor).Exported(ExportedRows.Figures, onMap: true);

    private static readonly ApiList<StoredPlace> s_places =
        new ApiList<StoredPlace>((archive, filter) => archive.Places(filter), JsonAnswers.Of, place => place.Cursor!).Exported(ExportedRows.Places, onMap: true);

    private static readonly ApiList<FigureSeries> s_series = new((archive, filter) => archive.Series(filter), JsonAnswers.Of, series => series.Cursor!)
    {
        Csv = (target, archive, filter, _, cancellation) => ClaimTables.WriteAsync(target, archive.Series(filter), cancellation),
    };

    private static readonly string[] s_ofOne = [Answers.Page, Answers.Table];

    public static void MapFigures(this IEndpointRouteBuilder api)
    {
        api.MapList<StoredFigure, FigureRowJson>("/figures", s_figures, "How many, according to whom");
        api.MapList<FigureSeries, SeriesJson>("/series", s_series, "Figures of one thing side by side: revisions and divergences");
        api.MapOne<SeriesJson>("/series/{id}", new(Parameters.Format(s_ofOne)), "series of figures", "A series of figures", One).WithMetadata(new Formats(s_ofOne));
        api.MapList<StoredPlace, PlaceRowJson>("/places", s_places, "The places spoken of, the one that most reports speak of first");
    }

    private static IResult? One(Archive archive, string id, Asked asked, HttpRequest request)
    {
        if (archive.Series(id) is not { } series)
            return null;
        var only = s_series with { Csv = (target, _, _, _, cancellation) => ClaimTables.WriteAsync(target, [series], cancellation) };
        return Answers.FormatOf(s_ofOne, asked, request) == Answers.Table ? Answers.List(only, archive, asked, request) : Answers.One(JsonAnswers.Of(series));
    }
}
