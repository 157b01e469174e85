using System.Globalization;
using Hearsay.Storing;

namespace Hearsay.Cli;

/// <summary>A figure's fields in the columns of a table.</summary>
internal static class FigureCells
{
    /// <summary>Approximators of a number that is otherwise closed, as against bounds: shown as ≈.</summary>
    private const string About = "≈ ";

    /// <summary><c>≥ 70</c>, <c>≤ 30</c>, <c>20–30</c>, <c>≈ 70,000</c>, <c>12</c>.</summary>
    public static string Bounds(Figure figure) => (figure.Min, figure.Max) switch
    {
        (null, null) => "?",
        ({ } least, null) => $"≥ {Number(least)}",
        (null, { } most) => $"≤ {Number(most)}",
        ({ } least, { } most) => (figure.Approximator is null ? string.Empty : About) + (least == most ? Number(least) : $"{Number(least)}–{Number(most)}"),
    };

    /// <summary>What happened; nothing where nothing is known to have.</summary>
    public static string Measure(Figure figure) =>
        figure.Measure == FigureMeasure.Other ? string.Empty : FilterWords.Of(figure.Measure).Replace('-', ' ');

    /// <summary>Who says so.</summary>
    public static string Claimant(Figure figure) => figure.Claimant switch
    {
        null => "(unknown)",
        Figure.OutletClaimant => "(the outlet)",
        var claimant => Printable.Line(claimant),
    };

    /// <summary>The days it speaks about.</summary>
    public static string AsOf(Figure figure) => figure.AsOf switch
    {
        null => string.Empty,
        { From: { } from, To: { } to } => Printable.Date(new PublicationDate(from, to)),
        { From: { } from } => $"since {Day(from)}",
        { To: { } to } => $"until {Day(to)}",
        var interval => Printable.Line(interval.Text ?? string.Empty),
    };

    private static string Day(DateOnly day) => Printable.Date(PublicationDate.Day(day));

    private static string Number(decimal number) => number.ToString("#,##0.############################", CultureInfo.InvariantCulture);
}
