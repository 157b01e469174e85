using Hearsay.Claims;

namespace Hearsay.Web.Text;

/// <summary>How figures are told on pages.</summary>
internal static class FigureWording
{
    private const int LongestVague = 32;

    // Words for a size. Their bounds are what they mean at least, and were said by nobody.
    private static readonly HashSet<string> s_vague = new(StringComparer.OrdinalIgnoreCase) { "dozens", "tens", "scores", "hundreds", "thousands", "millions", "billions", "several", "few", "handful", "many", "numerous" };

    /// <summary>The bounds and what is counted: "14 or more people killed".</summary>
    public static string Of(Figure figure) => Of(figure.Min, figure.Max, figure.Unit, figure.Of, figure.Measure);

    /// <summary>The same for the figure of a claim; one that was told in a word such as "dozens" with that word.</summary>
    public static string Of(ClaimFigure figure) => Of(figure.Min, figure.Max, figure.Unit, figure.Of, figure.Measure) + (IsVague(figure) ? $" (“{Wording.Shortened(figure.Text, LongestVague)}”)" : null);

    /// <summary>The bounds of a figure as it was stated: "14 or more", or “dozens of people” where nobody said 24.</summary>
    public static string Stated(ClaimFigure figure) => IsVague(figure) ? $"“{Wording.Shortened(figure.Text, LongestVague)}”" : Bounds(figure.Min, figure.Max);

    private static bool IsVague(ClaimFigure figure) => figure.Min != figure.Max && !figure.Text.Any(char.IsAsciiDigit)
        && figure.Text.Split((char[])[' ', '-']).Any(word => s_vague.Contains(word));

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
