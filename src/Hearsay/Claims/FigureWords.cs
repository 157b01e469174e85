using System.Globalization;

namespace Hearsay.Claims;

/// <summary>What people read for a figure. What is told in a report's own word ("dozens") is its text, unescaped. Pure, and safe to share between threads.</summary>
public static class FigureWords
{
    private const int LongestVague = 32;

    // Words for a size. Their bounds are what they mean at least, and were said by nobody.
    private static readonly HashSet<string> s_vague = new(StringComparer.OrdinalIgnoreCase) { "dozens", "tens", "scores", "hundreds", "thousands", "millions", "billions", "several", "few", "handful", "many", "numerous" };

    /// <summary>The bounds and what is counted: "14 or more people killed".</summary>
    public static string Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Of(figure.Min, figure.Max, figure.Unit, figure.Of, figure.Measure);
    }

    /// <summary>The same for the figure of a claim; one that was told in a word such as "dozens" with that word.</summary>
    public static string Of(ClaimFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var words = Of(figure.Min, figure.Max, figure.Unit, figure.Of, figure.Measure);
        return IsVague(figure) ? $"{words} ({Quoted(figure.Text)})" : words;
    }

    /// <summary>The bounds of a figure as it was stated: "14 or more", or “dozens of people” where nobody said 24.</summary>
    public static string Stated(ClaimFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return IsVague(figure) ? Quoted(figure.Text) : Bounds(figure.Min, figure.Max);
    }

    /// <summary>What several of a unit are, and what happened to them: "people killed".</summary>
    public static string Counted(string unit, FigureMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Told(Plurals.Of(unit), measure);
    }

    private static string Of(decimal? min, decimal? max, string unit, string? whose, FigureMeasure measure)
    {
        var noun = min == 1 && max == 1 ? unit : Plurals.Of(unit);
        return $"{Bounds(min, max)} {Told(whose is null ? noun : $"{noun} ({whose})", measure)}";
    }

    private static string Told(string noun, FigureMeasure measure) => measure switch
    {
        FigureMeasure.Other => noun,
        FigureMeasure.Population => $"{noun} living there",
        FigureMeasure.KilledOrInjured => $"{noun} killed or injured",
        _ => $"{noun} {measure.ToString().ToLowerInvariant()}",
    };

    private static bool IsVague(ClaimFigure figure) => figure.Min != figure.Max && !figure.Text.Any(char.IsAsciiDigit)
        && figure.Text.Split((char[])[' ', '-']).Any(s_vague.Contains);

    private static string Quoted(string text) => text.Length <= LongestVague ? $"“{text}”" : $"“{text.AsSpan(0, LongestVague - 1).TrimEnd()}…”";

    private static string Bounds(decimal? min, decimal? max) => (min, max) switch
    {
        ({ } least, { } most) when least == most => Number(least),
        ({ } least, { } most) => $"{Number(least)} to {Number(most)}",
        ({ } least, null) => $"{Number(least)} or more",
        (null, { } most) => $"up to {Number(most)}",
        _ => "some",
    };

    private static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
