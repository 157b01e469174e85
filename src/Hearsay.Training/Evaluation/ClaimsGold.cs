using System.Text.Json;
using Hearsay.Training.Quality;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// Events that several outlets report, each with the reports and figures that tell it as a person read them: what grouping figures across
/// reports is scored against. The file explains itself at its head (<c>format</c> and <c>how</c>); it holds ids and numbers, no text.
/// </summary>
/// <param name="Corpus">The file of the corpus, below <c>../shared/data</c>.</param>
/// <param name="CorpusSha256">The hash of that file, in lower case: the spans hold for no other.</param>
/// <param name="Built">The events that a grouping may be built and tuned on, by date.</param>
/// <param name="HeldOut">Every third event by date: scored, never looked at while building.</param>
internal sealed record ClaimsGold(string Corpus, string CorpusSha256, IReadOnlyList<GoldEvent> Built, IReadOnlyList<GoldEvent> HeldOut)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Where the events stand in the repository.</summary>
    public static string File { get; } = Path.Combine(Floors.Root, "tests", "Hearsay.Quality", "Data", "claims-fakes.json");

    /// <summary>Reads <see cref="File"/>.</summary>
    /// <exception cref="JsonException">A field is missing or of another kind than the records say.</exception>
    public static ClaimsGold Read() => JsonSerializer.Deserialize<ClaimsGold>(System.IO.File.ReadAllText(File), Format)!;
}
