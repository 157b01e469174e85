namespace Hearsay.Web.Text;

/// <summary>How figures are told on pages.</summary>
internal static class FigureWording
{
    /// <summary>The bounds and what is counted: "14 or more people killed".</summary>
    public static string Of(Figure figure)
    {
        var what = figure.Of is { } of ? $"{figure.Unit} ({Wording.Line(of)})" : figure.Unit;
        var done = figure.Measure == FigureMeasure.Other ? string.Empty : $", {Wording.Words(figure.Measure)}";
        return $"{Bounds(figure.Min, figure.Max)} {Wording.Line(what)}{done}";
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
