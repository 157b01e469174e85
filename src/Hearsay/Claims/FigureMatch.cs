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

    /// <summary>Whether two propositions count the same kind of thing, and so differently that it is not of one event: the toll of a war and that of a strike.</summary>
    public static bool Conflicts(Proposition a, Proposition b)
    {
        var apart = false;
        foreach (var one in a.Figures)
            foreach (var other in b.Figures)
                if (AreComparable(one, other))
                {
                    if (!IsOtherScale(one, other))
                        return false;
                    apart = true;
                }
        return apart;
    }

    /// <summary>Whether one of two figures is that of a war and the other a small part of it, for whatever of them is no word for an unknown number.</summary>
    public static bool IsOtherScale(PropositionFigure a, PropositionFigure b)
    {
        var (less, more) = (Math.Min(a.Core, b.Core), Math.Max(a.Core, b.Core));
        return more >= TimeReading.WarToll && more > AnotherScale * Math.Max(1, less);
    }

    /// <summary>Tolls that differ by more than this are not of one event. By reason.</summary>
    private const decimal AnotherScale = 20;

    /// <summary>Whether both give the same number of the same thing, and one that is not of every report.</summary>
    public static bool ShareNumber(Proposition a, Proposition b)
    {
        foreach (var one in a.Figures)
            foreach (var other in b.Figures)
                if (one.Core >= TellingNumber && !one.IsVague && one.SameNumber(other) && AreComparable(one, other))
                    return true;
        return false;
    }

    /// <summary>A smaller number is that of many events.</summary>
    private const decimal TellingNumber = 5;

    /// <summary>The figures that both give, as people read them.</summary>
    public static IEnumerable<string> Shared(Proposition a, Proposition b) =>
        from one in a.Figures
        from other in b.Figures
        where AreComparable(one, other) && (one.SameNumber(other) || one.Overlaps(other))
        select one.SameNumber(other) ? $"{Measure(one)} {Bounds(one)}" : $"{Measure(one)} {Bounds(one)} and {Bounds(other)}";

    /// <summary>Whether two figures count the same kind of thing, as far as their words tell.</summary>
    public static bool AreComparable(PropositionFigure a, PropositionFigure b) =>
        a.Measure == b.Measure && UnitClasses.CanBeSame(a.Unit, b.Unit) && (a.PartOf is null) == (b.PartOf is null);

    /// <summary>Whether two figures of one event count the same thing. Children are a part of the dead whether a report says so or not.</summary>
    public static bool CountTheSame(PropositionFigure a, PropositionFigure b) => AreComparable(a, b)
        || (a.Measure == b.Measure && UnitClasses.CanBeSame(a.Unit, b.Unit) && !a.IsBesides && !b.IsBesides
            && ((UnitClasses.IsPart(a.Unit) && UnitClasses.IsPart(b.Unit)) || (a.SameNumber(b) && !UnitClasses.IsPerson(a.Unit) && UnitClasses.Of(a.Unit) == UnitClasses.Of(b.Unit))));

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
