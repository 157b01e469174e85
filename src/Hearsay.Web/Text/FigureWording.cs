using Hearsay.Claims;

namespace Hearsay.Web.Text;

/// <summary>How figures are told on pages: <see cref="FigureWords"/>, safe to show.</summary>
internal static class FigureWording
{
    /// <summary>The bounds and what is counted.</summary>
    public static string Of(Figure figure) => Wording.Line(FigureWords.Of(figure));

    /// <summary>The bounds and what is counted, for a claim.</summary>
    public static string Of(ClaimFigure figure) => Wording.Line(FigureWords.Of(figure));

    /// <summary>The bounds as they were stated.</summary>
    public static string Stated(ClaimFigure figure) => Wording.Line(FigureWords.Stated(figure));
}
