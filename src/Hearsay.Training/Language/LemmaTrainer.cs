using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Training.Language;

/// <summary>
/// Learns lemmas: for each tag the endings that are mostly replaced in one way, then every form that these rules get wrong.
/// </summary>
internal static class LemmaTrainer
{
    // An ending that fewer different words bear teaches nothing.
    private const int LeastWords = 2;

    /// <summary>Adds the sections <c>lemmas.*</c> to a model.</summary>
    /// <param name="sentences">Treebanks; where they disagree the first form of the lemma that is more frequent wins.</param>
    /// <param name="lists">Tells nationalities.</param>
    /// <param name="file">The model.</param>
    public static void Train(IEnumerable<TreebankSentence> sentences, WordLists lists, ModelFile file)
    {
        var words = sentences.SelectMany(s => s.Words).Where(w => w.Form.Length <= EnglishLemmas.Longest && IsPlain(w))
            .GroupBy(w => (w.Form, w.Upos, w.Xpos))
            .Select(g => (g.Key, Lemma: g.GroupBy(w => w.Lemma, StringComparer.Ordinal).OrderByDescending(l => l.Count()).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key, Count: g.Count()))
            .ToArray();
        var known = words.Select(w => (Lower: Fold(w.Key.Form, w.Key.Upos, w.Key.Xpos), w.Key.Xpos, Lemma: Fold(w.Lemma, w.Key.Upos, w.Key.Xpos)))
            .DistinctBy(w => (w.Lower, w.Xpos)).ToArray();
        var rules = Rules(known);
        var exceptions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var plain = new EnglishLemmas([], rules, lists);
        foreach (var word in known)
            if (plain.Of(word.Lower, PartOfSpeech.Propn, word.Xpos) != word.Lemma)
                exceptions[$"{word.Lower}\t{word.Xpos}"] = word.Lemma;
        AddCapitals(words.Select(w => (w.Key.Form, w.Key.Upos, w.Key.Xpos, w.Lemma)), new EnglishLemmas(new Dictionary<string, string>(exceptions), rules, lists), exceptions);
        file.Put("lemmas.rules", rules.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key}\t{r.Value}"));
        file.Put("lemmas.exceptions", exceptions.Select(e => $"{e.Key}\t{e.Value}"));
    }

    private static bool IsPlain(TreebankWord word) =>
        word.Lemma != "_" && !word.Form.Contains('\t', StringComparison.Ordinal) && !word.Misc.Contains("CorrectForm", StringComparison.Ordinal);

    // Proper names as they are, everything else in lower case.
    private static string Fold(string text, string upos, string xpos) =>
        upos is "PROPN" or "X" or "SYM" || xpos is "NNP" or "NNPS" ? text : text.ToLowerInvariant();

    private static void AddCapitals(IEnumerable<(string Form, string Upos, string Xpos, string Lemma)> words, EnglishLemmas lemmas, SortedDictionary<string, string> exceptions)
    {
        foreach (var (form, upos, xpos, lemma) in words)
            if (lemmas.Of(form, TrainingData.PartOf(upos), xpos) != lemma)
                exceptions[$"{form}\t{xpos}"] = lemma;
    }

    private static Dictionary<string, string> Rules((string Lower, string Xpos, string Lemma)[] words)
    {
        var rules = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int length = 0; length <= EnglishLemmas.LongestEnding; length++)
            foreach (var group in words.Where(w => w.Lower.Length > length).GroupBy(w => $"{w.Lower[^length..]}\t{w.Xpos}", StringComparer.Ordinal))
                AddRule(group.Key, length, [.. group.Select(w => Replacement(w.Lower, w.Lemma, length)).OfType<string>()], rules);
        return rules;
    }

    private static void AddRule(string key, int length, string[] replacements, Dictionary<string, string> rules)
    {
        var best = replacements.GroupBy(r => r, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        if (best is null || (best.Count() < LeastWords && length > 0))
            return;
        if (best.Key != Shorter(key, length, rules))
            rules[key] = best.Key;
    }

    // What the rule for the next shorter ending would make of this one.
    private static string? Shorter(string key, int length, Dictionary<string, string> rules)
    {
        string ending = key[..length];
        string tag = key[length..];
        for (int cut = 1; cut <= length; cut++)
            if (rules.TryGetValue(ending[cut..] + tag, out string? replacement))
                return ending[..cut] + replacement;
        return null;
    }

    private static string? Replacement(string form, string lemma, int length) =>
        lemma.StartsWith(form[..^length], StringComparison.Ordinal) ? lemma[(form.Length - length)..] : null;
}
