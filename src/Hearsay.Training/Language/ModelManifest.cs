using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Language.English;
using Hearsay.Statements;
using Hearsay.Training.Data;
using Hearsay.Training.Evaluation;
using Hearsay.Training.Statements;

namespace Hearsay.Training.Language;

/// <summary><c>models/manifest.json</c>: for every model which command made it, from what, under which licences, and how good it is.</summary>
internal static class ModelManifest
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] s_languageSets =
    [
        "UD English EWT, train: CC BY-SA 4.0",
        "UD English GUM, train, genres without a non-commercial clause: CC BY 4.0",
        "Universal NER English EWT, train (draft of December 2022): CC BY-SA 4.0",
        "wikigold: CC BY 4.0",
        "Tehran Times news, text only, for word vectors: CC BY 4.0",
        "data/english/name-lists.tsv: see data/manifest.json",
    ];

    private static readonly string[] s_coreferenceSets =
    [
        "OntoGUM, train, genres without a non-commercial clause: CC BY 4.0",
        "data/english/noun-lists.tsv: WordNet 3.1 licence",
    ];

    private static readonly string[] s_attributionSets =
    [
        "PolNeAR 1.0, train: no licence stated, research use; its texts are not redistributed",
    ];

    /// <summary>One model.</summary>
    internal sealed record Entry(string File, string[] Commands, string[] Sets, string Sha256, long Bytes, IReadOnlyDictionary<string, double> Scores);

    /// <summary>Scores the models of a folder on the test sets and writes the manifest beside it.</summary>
    /// <param name="folder">The folder with the English models.</param>
    /// <param name="data">The folder with the test data.</param>
    public static void Write(string folder, string data)
    {
        var language = EnglishLanguage.Load(Path.Combine(folder, "language.bin"));
        var entries = new List<Entry> { Describe(folder, "language.bin", ["hearsay-training train language"], s_languageSets, LanguageScores(language, data)) };
        if (language.Entities is not null)
            entries.Add(Describe(folder, EnglishLanguage.CoreferenceFile, ["hearsay-training train coreference"], s_coreferenceSets, Scores("", CoreferenceEvaluation.Score(language, Path.Combine(data, "coreference/gum"), "test"))));
        if (File.Exists(Path.Combine(folder, AttributionFinder.ModelFileName)))
            entries.Add(Describe(folder, AttributionFinder.ModelFileName, ["hearsay-training train attributions"], s_attributionSets, AttributionScores(folder, language, data)));
        foreach (var (name, value) in entries.SelectMany(e => e.Scores))
            Console.Error.WriteLine($"{name} {value.ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture)}");
        File.WriteAllText(Path.Combine(folder, "..", "manifest.json"), JsonSerializer.Serialize(entries, s_options) + "\n");
    }

    private static SortedDictionary<string, double> LanguageScores(EnglishLanguage language, string data)
    {
        string web = Path.Combine(data, "language/ud-english-ewt/test.conllu");
        return Scores("ewt.", [.. LanguageEvaluation.Score(language, web), .. LemmaEvaluation.Score(language, web), .. NamesEvaluation.Score(language, Path.Combine(data, "names/uner-english-ewt/en_ewt-ud-test.iob2"))]);
    }

    private static SortedDictionary<string, double> AttributionScores(string folder, EnglishLanguage language, string data) =>
        Scores("polnear.", [.. AttributionsEvaluation.Score(language, AttributionFinder.Load(Path.Combine(folder, AttributionFinder.ModelFileName)), Path.Combine(data, "statements/polnear/dev")).Where(s => s.IsQuality)]);

    private static SortedDictionary<string, double> Scores(string prefix, IReadOnlyList<Score> scores) =>
        new(scores.ToDictionary(s => prefix + s.Name, s => Math.Round(s.Value, 4)), StringComparer.Ordinal);

    private static Entry Describe(string folder, string file, string[] commands, string[] sets, SortedDictionary<string, double> scores)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(folder, file));
        return new Entry("english/" + file, commands, sets, DataManifest.Sha256Of(bytes), bytes.Length, scores);
    }
}
