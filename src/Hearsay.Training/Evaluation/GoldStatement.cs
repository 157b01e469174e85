using System.Text.Json.Serialization;

namespace Hearsay.Training.Evaluation;

/// <summary>A statement as <c>statements/gold</c> writes it; offsets point into the text beside it.</summary>
internal sealed record GoldStatement
{
    [JsonPropertyName("id")] public string Id { get; init; } = "";
    [JsonPropertyName("source")] public int[]? Source { get; init; }
    [JsonPropertyName("cue")] public int[]? Cue { get; init; }
    [JsonPropertyName("content")] public int[][] Content { get; init; } = [];
    [JsonPropertyName("form")] public string Form { get; init; } = "";
    [JsonPropertyName("act")] public string Act { get; init; } = "";
    [JsonPropertyName("certainty")] public string Certainty { get; init; } = "";
    [JsonPropertyName("speaker")] public string? Speaker { get; init; }
    [JsonPropertyName("standing")] public string Standing { get; init; } = "";
    [JsonPropertyName("chain")] public string[] Chain { get; init; } = [];
    [JsonPropertyName("root_known")] public bool RootKnown { get; init; }
    [JsonPropertyName("said_on")] public string? SaidOn { get; init; }
    [JsonPropertyName("inside")] public string? Inside { get; init; }

    /// <summary>How sure we are of it; 1 for what people marked.</summary>
    [JsonIgnore] public double Confidence { get; init; } = 1;

    /// <summary>A statement of ours in the same shape.</summary>
    public static GoldStatement Of(Statement statement) => new()
    {
        Id = statement.Id,
        Source = Offsets(statement.Source),
        Cue = Offsets(statement.Cue),
        Content = [.. statement.Content.Select(c => new[] { c.Start, c.End })],
        Form = Word(statement.Form),
        Act = Word(statement.Act),
        Certainty = Word(statement.Certainty),
        Speaker = statement.Speaker,
        Standing = Word(statement.Standing),
        Chain = [.. statement.Chain],
        RootKnown = statement.RootKnown,
        SaidOn = statement.SaidOn?.Text,
        Inside = statement.Inside,
        Confidence = statement.Confidence,
    };

    private static int[]? Offsets(TextSpan? span) => span is { } s ? [s.Start, s.End] : null;

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
