using Hearsay.Claims;

namespace Hearsay.Cli;

/// <summary>Bounds as bars on a common scale: a point for a number, a bar for a range, an arrow or a fading end where a bound is open. Pure.</summary>
internal static class FigureBars
{
    /// <summary>Columns of a bar.</summary>
    public const int Width = 14;

    /// <summary>An open end goes on for so many columns at the most.</summary>
    private const int OpenEnd = 3;

    /// <summary>A bar for each figure.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ClaimFigure> figures)
    {
        var all = figures.SelectMany(figure => new[] { figure.Min, figure.Max }).OfType<decimal>().ToList();
        var (least, most) = all.Count == 0 ? (0, 1) : (Math.Min(0, all.Min()), Math.Max(1, all.Max()));
        return [.. figures.Select(figure => Bar(figure, least, most))];
    }

    private static string Bar(ClaimFigure figure, decimal least, decimal most)
    {
        var bar = new string('·', Width).ToCharArray();
        var from = figure.Min is { } min ? Column(min, least, most) : 0;
        var to = figure.Max is { } max ? Column(max, least, most) : Math.Min(Width - 1, from + OpenEnd);
        for (var i = from; i <= to; i++)
            bar[i] = figure.Max is null && i > from + (OpenEnd / 2) ? '░' : '▒';
        if (figure.Min is not null)
            bar[from] = '█';
        if (figure.Max is not null)
            bar[to] = '█';
        else
            bar[to] = '►';
        if (figure.Min is null)
            bar[from] = '◄';
        return new string(bar);
    }

    private static int Column(decimal value, decimal least, decimal most) =>
        (int)Math.Round((value - least) / (most - least) * (Width - 1 - OpenEnd), MidpointRounding.AwayFromZero);
}
