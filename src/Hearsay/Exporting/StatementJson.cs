using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A statement in JSON; spans are <c>[start,end)</c> in UTF-16 positions of the report's text.</summary>
internal record StatementJson
{
    public required string Id { get; init; }
    public required int[]? Source { get; init; }
    public required int[]? Cue { get; init; }
    public required int[][] Content { get; init; }
    public required string Form { get; init; }
    public required string Act { get; init; }
    public required string Certainty { get; init; }
    public required string? Speaker { get; init; }
    public required string Standing { get; init; }
    public required IReadOnlyList<string> Chain { get; init; }
    public required bool RootKnown { get; init; }
    public required IntervalJson? SaidOn { get; init; }
    public required string? Inside { get; init; }
    public required double Confidence { get; init; }

    public static StatementJson Of(Statement statement) => new()
    {
        Id = statement.Id,
        Source = Spans.Of(statement.Source),
        Cue = Spans.Of(statement.Cue),
        Content = Spans.Of(statement.Content),
        Form = FilterWords.Of(statement.Form),
        Act = FilterWords.Of(statement.Act),
        Certainty = FilterWords.Of(statement.Certainty),
        Speaker = statement.Speaker,
        Standing = FilterWords.Of(statement.Standing),
        Chain = statement.Chain,
        RootKnown = statement.RootKnown,
        SaidOn = IntervalJson.Of(statement.SaidOn),
        Inside = statement.Inside,
        Confidence = Math.Round(statement.Confidence, 4),
    };
}
