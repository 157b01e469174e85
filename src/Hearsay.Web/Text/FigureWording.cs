using Hearsay.Claims;

namespace Hearsay.Web.Text;

/// <summary>How figures are told on pages.</summary>
internal static class FigureWording
{
    /// <summary>The bounds and what is counted: "14 or more, person, killed".</summary>
    public static string Of(Figure figure) => Of(figure.Min, figure.Max, figure.Unit, figure.Of, figure.Measure);

    /// <summary>The same for the figure of a claim.</summary>
    public static string Of(ClaimFigure figure) => Of(figure.Min, figure.Max, figure.Unit, figure.Of, figure.Measure);

    private static string Of(decimal? min, decimal? max, string unit, string? whose, FigureMeasure measure)
    {
        var what = whose is null ? unit : $"{unit} ({Wording.Line(whose)})";
        var done = measure == FigureMeasure.Other ? string.Empty : $", {Wording.Words(measure)}";
        return $"{Bounds(min, max)} {Wording.Line(what)}{done}";
    }

    /// <summary>The bounds: "14", "14 or more", "up to 30", "20 to 30".</summary>
    public static string Bounds(decimal? min, decimal? max) => (min, max) switch
    {
        ({ } least, { } most) when least == most => Wording.Number(least),
        ({ } least, { } most) => $"{Wording.Number(least)} to {Wording.Number(most)}",
        ({ } least, null) => $"{Wording.Number(least)} or more",
        (null, { } most) => $"up to {Wording.Number(most)}",
        _ => "some",
    };
}
