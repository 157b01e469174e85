using System.Globalization;

namespace Hearsay.Claims;

/// <summary>Whether the figures of two propositions speak for the same event. Symmetric, pure.</summary>
internal static class FigureMatch
{
    private const double Hundreds = 3, Tens = 2.5, Several = 1.8, Few = 1, One = 0.5, Vague = 0.5, InBounds = 0.5, Close = -0.5, Far = -2, OfPart = 0.7, OfCompanions = 0.6, Most = 5;

    /// <summary>The points for figures: for what is equal, at the most two; if nothing is, for how far what could be compared lies apart.</summary>
    public static double Points(Proposition a, Proposition b)
    {
        var own = Points(a.Figures, b.Figures);
        var besides = Math.Max(0, Math.Max(Points(a.Figures, b.Companions), Math.Max(Points(a.Companions, b.Figures), Points(a.Companions, b.Companions))));
        return Math.Min(Most, own + OfCompanions * besides);
    }

    private static double Points(IReadOnlyList<PropositionFigure> a, IReadOnlyList<PropositionFigure> b)
    {
        double best = 0, second = 0, otherwise = double.NegativeInfinity;
        foreach (var one in a)
            foreach (var other in b)
                if (AreComparable(one, other))
                {
                    var points = Points(one, other);
                    if (points > best)
                        (best, second) = (points, best);
                    else if (points > 0)
                        second = Math.Max(second, points);
                    otherwise = Math.Max(otherwise, points);
                }
        return best > 0 ? best + second : double.IsNegativeInfinity(otherwise) ? 0 : otherwise;
    }

    /// <summary>
    /// Whether two sentences of one report cannot tell the same event: nothing here. Two figures of one kind in one sentence are told apart when
    /// series are made.
    /// </summary>
    public static bool Conflicts(Proposition a, Proposition b) => false;

    /// <summary>The figures that both give, as people read them.</summary>
    public static IEnumerable<string> Shared(Proposition a, Proposition b) =>
        from one in a.Figures
        from other in b.Figures
        where AreComparable(one, other) && (one.SameNumber(other) || one.Overlaps(other))
        select one.SameNumber(other) ? $"{Measure(one)} {Bounds(one)}" : $"{Measure(one)} {Bounds(one)} and {Bounds(other)}";

    /// <summary>Whether two figures count the same kind of thing, as far as their words tell.</summary>
    public static bool AreComparable(PropositionFigure a, PropositionFigure b) =>
        a.Measure == b.Measure && UnitClasses.CanBeSame(a.Unit, b.Unit) && (a.PartOf is null) == (b.PartOf is null);

    /// <summary>Bounds as people read them: 14+, –30, 20–30, 12.</summary>
    public static string Bounds(PropositionFigure figure) => (figure.Min, figure.Max) switch
    {
        ({ } min, null) => Number(min) + "+",
        (null, { } max) => "–" + Number(max),
        ({ } min, { } max) when min == max => Number(min),
        ({ } min, { } max) => $"{Number(min)}–{Number(max)}",
        _ => "?",
    };

    private static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Measure(PropositionFigure figure) => figure.Measure == FigureMeasure.Other ? figure.Unit : figure.Measure.ToString().ToLowerInvariant();

    private static double Points(PropositionFigure a, PropositionFigure b)
    {
        if (a.SameNumber(b))
            return (a.PartOf is null ? 1 : OfPart) * Equal(a);
        if (a.Overlaps(b))
            return InBounds;
        var (less, more) = (Math.Min(a.Core, b.Core), Math.Max(a.Core, b.Core));
        return more <= 2 * less ? Close : Far;
    }

    private static double Equal(PropositionFigure figure) => figure.IsVague ? Vague : figure.Core switch
    {
        >= 100 => Hundreds,
        >= 10 => Tens,
        >= 5 => Several,
        >= 2 => Few,
        _ => One,
    };
}
