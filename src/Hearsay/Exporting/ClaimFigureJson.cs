using Hearsay.Claims;
using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>The figure of a claim, in JSON; an absent bound is <c>null</c>.</summary>
internal sealed record ClaimFigureJson(string Text, decimal? Min, decimal? Max, string Unit, string Measure, string? Of)
{
    public static ClaimFigureJson? From(ClaimFigure? figure) =>
        figure is null ? null : new(figure.Text, figure.Min, figure.Max, figure.Unit, FilterWords.Of(figure.Measure), figure.Of);
}
