using Hearsay.Language.English;
using Hearsay.Training.Evaluation;

namespace Hearsay.Training.Language;

/// <summary><c>evaluate lemma</c>: lemmas of a CoNLL-U file, with its tags and with ours.</summary>
internal static class LemmaEvaluation
{
    /// <summary>The task.</summary>
    public static EvaluationTask Task { get; } = new(
        "lemma", "Lemmas of a CoNLL-U file", "../shared/data/language/ud-english-ewt/test.conllu",
        path => Score(EnglishLanguage.Load(), path));

    /// <summary>Scores an engine on a file.</summary>
    public static IReadOnlyList<Score> Score(EnglishLanguage language, string path)
    {
        var sentences = Treebank.Read(path);
        var words = sentences.SelectMany(s => s.Words).ToArray();
        int right = words.Count(w => language.Lemmas.Of(w.Form, TrainingData.PartOf(w.Upos), w.Xpos) == w.Lemma);
        var text = TreebankText.Of(sentences);
        var document = new Hearsay.Language.LanguageDocument(text.Text) { Words = [.. text.Words], SentenceStarts = text.SentenceStarts };
        language.Read(document);
        int found = words.Where((w, i) => document.Lemmas[i] == w.Lemma).Count();
        return [new("lemma.goldtags", (double)right / words.Length), new("lemma.owntags", (double)found / words.Length)];
    }
}
