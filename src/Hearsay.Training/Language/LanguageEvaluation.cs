using Hearsay.Language.English;
using Hearsay.Training.Evaluation;

namespace Hearsay.Training.Language;

/// <summary><c>evaluate language</c>: tokens, sentences, tags and trees on the test part of a treebank, from gold tokens and from raw text.</summary>
internal static class LanguageEvaluation
{
    /// <summary>The task.</summary>
    public static EvaluationTask Task { get; } = new(
        "language", "Tokens, sentences, tags and trees of a CoNLL-U file", "../shared/data/language/ud-english-ewt/test.conllu",
        path => Score(EnglishLanguage.Load(), path));

    /// <summary>Scores an engine on a CoNLL-U file.</summary>
    public static IReadOnlyList<Score> Score(EnglishLanguage language, string path)
    {
        var sentences = Treebank.Read(path);
        var gold = ParseScores.OfGoldTokens(sentences, language.Read);
        var text = TreebankText.Of(sentences);
        var raw = SharedTaskScores.Of(sentences, text, language.Analyze(text.Text));
        return
        [
            new("gold.upos", gold.Upos), new("gold.xpos", gold.Xpos), new("gold.uas", gold.Uas), new("gold.las", gold.Las),
            new("raw.tokens", raw.Tokens), new("raw.words", raw.Words), new("raw.sentences", raw.Sentences),
            new("raw.upos", raw.Upos), new("raw.uas", raw.Uas), new("raw.las", raw.Las),
        ];
    }
}
