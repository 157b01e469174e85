using Hearsay.Exporting;
using Hearsay.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Figures and places.</summary>
internal static class Figures
{
    public static void MapFigures(this IEndpointRouteBuilder api)
    {
        api.MapList("/figures", Parameters.OfList(), new ApiList<StoredFigure>((archive, filter, _) => archive.Figures(filter), JsonAnswers.Of) { Cursor = figure => figure.Cursor }.Exported(ExportedRows.Figures, onMap: true))
            .WithSummary("How many, according to whom").Produces<ListOf<FigureRowJson>>();
        api.MapList("/places", Parameters.OfList(), new ApiList<StoredPlace>((archive, filter, _) => archive.Places(filter), JsonAnswers.Of).Exported(ExportedRows.Places, onMap: true))
            .WithSummary("The places spoken of, the one that most reports speak of first").Produces<ListOf<PlaceRowJson>>();
    }
}
