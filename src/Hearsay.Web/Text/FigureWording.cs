using Hearsay.Claims;

namespace Hearsay.Web.Text;

/// <summary>How figures are told on pages.</summary>
internal static class FigureWording
{
    /// <summary>The bounds and what is counted: "14 or more people killed".</summary>
    public static string Of(Figure figure) => Of(figure.Min, figure.Max, figure.Unit, figure.Of, figure.Measure);

    /// <summary>The same for the figure of a claim.</summary>
    public static string Of(ClaimFigure figure) => Of(figure.Min, figure.Max, figure.Unit, figure.Of, figure.Measure);

    private static string Of(decimal? min, decimal? max, string unit, string? whose, FigureMeasure measure)
    {
        var noun = min == 1 && max == 1 ? unit : Plurals.Of(unit);
        return Wording.Line($"{Bounds(min, max)} {Counted(whose is null ? noun : $"{noun} ({whose})", measure)}");
    }

    /// <summary>What is counted, and what happened to it: "people killed".</summary>
    public static string Counted(string unit, FigureMeasure measure) => measure switch
    {
        FigureMeasure.Other => unit,
        FigureMeasure.Population => $"{unit} living there",
        _ => $"{unit} {Wording.Words(measure)}",
    };

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
