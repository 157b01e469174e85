using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A figure in JSON; an absent bound, owner or date is <c>null</c>, and so is the claimant of a figure of an unknown root.</summary>
internal sealed record FigureJson
{
    public required string Id { get; init; }
    public required int[] Span { get; init; }
    public required string Text { get; init; }
    public required decimal? Min { get; init; }
    public required decimal? Max { get; init; }
    public required string? Approx { get; init; }
    public required string Unit { get; init; }
    public required string Measure { get; init; }
    public required string? Of { get; init; }
    public required string? Claimant { get; init; }
    public required string? Statement { get; init; }
    public required IntervalJson? AsOf { get; init; }
    public required string? PartOf { get; init; }
    public required string? Replaces { get; init; }
    public required double Confidence { get; init; }

    public static FigureJson From(Figure figure) => new()
    {
        Id = figure.Id,
        Span = Spans.Of(figure.Span),
        Text = figure.Text,
        Min = Plain(figure.Min),
        Max = Plain(figure.Max),
        Approx = figure.Approximator,
        Unit = figure.Unit,
        Measure = FilterWords.Of(figure.Measure),
        Of = figure.Of,
        Claimant = figure.Claimant,
        Statement = figure.Statement,
        AsOf = IntervalJson.Of(figure.AsOf),
        PartOf = figure.PartOf,
        Replaces = figure.Replaces,
        Confidence = Math.Round(figure.Confidence, 4),
    };

    // Without the zeros that arithmetic leaves behind the point.
    private static decimal? Plain(decimal? value) => value is { } v ? v / 1.000000000000000000000000000000000m : null;
}
