namespace Hearsay.Reading;

/// <summary>
/// Tells the language of a text, of 176, by fastText's published identifier (<c>data/language-id/lid.176.ftz</c>, CC BY-SA 3.0), read by code
/// of our own. Immutable once loaded, and safe to share between threads.
/// </summary>
internal sealed class LanguageIdentifier
{
    /// <summary>The code for a language that cannot be told.</summary>
    public const string Undetermined = "und";

    private const string Resource = "Hearsay.language-id.lid.176.ftz";
    private const string LabelPrefix = "__label__";

    /// <summary>How many characters of a text are looked at. Set on fakes-dev and tehrantimes: more changes no answer, and takes longer.</summary>
    private const int Sample = 800;

    /// <summary>Fewer letters than this tell no language: "OK", "Reuters". By reason.</summary>
    private const int LeastLetters = 12;

    /// <summary>The least probability that is an answer. By reason: below it another language is about as likely.</summary>
    private const double LeastProbability = 0.4;

    private readonly FastTextModel _model;

    private LanguageIdentifier(FastTextModel model) => _model = model;

    /// <summary>The identifier that comes with the library.</summary>
    public static LanguageIdentifier Load()
    {
        using var stream = typeof(LanguageIdentifier).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library was built without {Resource}.");
        return Load(stream);
    }

    /// <summary>Reads an identifier in fastText's compressed form.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static LanguageIdentifier Load(Stream stream) => new(new FastTextModel(stream));

    /// <summary>
    /// The ISO 639 code of the language, two letters where there is one, else three; <see cref="Undetermined"/> for a text that is too short or
    /// like no language more than others. Never throws.
    /// </summary>
    public string Identify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string sample = SampleOf(text);
        if (sample.Count(char.IsLetter) < LeastLetters || _model.Predict(sample) is not { } guess || guess.Probability < LeastProbability)
            return Undetermined;
        return CodeOf(guess.Label);
    }

    /// <summary>The first words; in usual case if they are in capitals, since the model has seen hardly any.</summary>
    private static string SampleOf(string text)
    {
        string sample = text.Length <= Sample ? text : text[..Sample];
        int upper = sample.Count(char.IsUpper);
        int lower = sample.Count(char.IsLower);
        return upper > lower ? sample.ToLowerInvariant() : sample;
    }

    /// <summary>The labels are Wikipedia's, a few of which are not ISO 639 or mean another language there.</summary>
    private static string CodeOf(string label) => label[LabelPrefix.Length..] switch
    {
        "als" => "gsw",
        "bh" => "bih",
        "sh" => "hbs",
        "eml" => "egl",
        "nah" => "nah",
        var code => code,
    };
}
