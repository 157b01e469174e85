namespace Hearsay.Exporting;

/// <summary>A figure in JSON; a bound that is not claimed is <c>null</c>.</summary>
internal sealed record FigureJson(
    string Id, int[] Span, string Text, decimal? Min, decimal? Max, string? Approx, string Unit, string Measure, string? Of, string? Claimant, string? Statement,
    IntervalJson? AsOf, string? PartOf, string? Replaces, double Confidence)
{
    public static FigureJson Create(Figure figure) => new(
        figure.Id, Spans.Of(figure.Span), figure.Text, figure.Min, figure.Max, figure.Approximator, figure.Unit, MeasureOf(figure.Measure), figure.Of, figure.Claimant,
        figure.Statement, IntervalJson.Of(figure.AsOf), figure.PartOf, figure.Replaces, Math.Round(figure.Confidence, 4));

    /// <summary>The word for a measure: <c>killed-or-injured</c>.</summary>
    public static string MeasureOf(FigureMeasure measure) => measure == FigureMeasure.KilledOrInjured ? "killed-or-injured" : measure.ToString().ToLowerInvariant();
}
