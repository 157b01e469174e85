using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>All that the English model is trained on, read from a folder laid out like <c>shared/data</c>.</summary>
/// <param name="folder">The folder.</param>
/// <param name="all">Whether the development parts are trained on too, for a model to ship; nothing can be tuned on them then.</param>
internal sealed class TrainingData(string folder, bool all)
{
    // What lies outside the names of Universal NER may still be a name of the fourth type.
    private static readonly uint OutsideOrOther = 1u | (15u << NameLabels.First(NameType.Miscellaneous));

    /// <summary>The English Web Treebank.</summary>
    public IReadOnlyList<TreebankSentence> Web { get; } = ReadParts(folder, "language/ud-english-ewt", all);

    /// <summary>The Georgetown University Multilayer corpus.</summary>
    public IReadOnlyList<TreebankSentence> Georgetown { get; } = ReadParts(folder, "language/ud-english-gum", all);

    /// <summary>The names in the first, by the sentence's words.</summary>
    public IReadOnlyList<NamedSentence> WebNames { get; } =
    [
        .. NameCorpus.ReadUniversal(Path.Combine(folder, "names/uner-english-ewt/en_ewt-train-DRAFT-2022-12.iob2")),
        .. all ? NameCorpus.ReadUniversal(Path.Combine(folder, "names/uner-english-ewt/en_ewt-ud-dev.iob2")) : [],
    ];

    /// <summary>Names in encyclopaedia articles.</summary>
    public IReadOnlyList<NamedSentence> Encyclopaedia { get; } =
        [.. NameCorpus.Read(Path.Combine(folder, "names/wikigold/CONLL-format/data/wikigold.conll.txt"), 0, 1, ' ').Select(Retokenized)];

    /// <summary>Raw news text, one report a string.</summary>
    public IReadOnlyList<string> News { get; } = RawText.Read(Path.Combine(folder, "corpora/tehrantimes.jsonl"));

    private static IReadOnlyList<TreebankSentence> ReadParts(string folder, string treebank, bool all) =>
    [
        .. Treebank.Read(Path.Combine(folder, treebank, "train.conllu")),
        .. all ? Treebank.Read(Path.Combine(folder, treebank, "dev.conllu")) : [],
    ];

    /// <summary>The labels that occur in the treebanks.</summary>
    public LabelSet Labels()
    {
        var words = Web.Concat(Georgetown).SelectMany(s => s.Words).ToArray();
        var tags = words.Select(w => $"{w.Upos}|{w.Xpos}").GroupBy(t => t, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).Order(StringComparer.Ordinal).ToArray();
        string[] relations = [.. words.Select(w => w.Relation).GroupBy(r => r, StringComparer.Ordinal).Where(g => g.Count() > 3).Select(g => g.Key).Order(StringComparer.Ordinal)];
        return new LabelSet([.. tags.Select(t => t.Split('|')[1])], [.. tags.Select(t => PartOf(t.Split('|')[0]))], relations);
    }

    /// <summary>The part of speech of a universal tag.</summary>
    public static PartOfSpeech PartOf(string upos) => Enum.Parse<PartOfSpeech>(upos, ignoreCase: true);

    /// <summary>Everything annotated, as the network takes it.</summary>
    public IEnumerable<NetworkSentence> Sentences(LabelSet labels)
    {
        var names = WebNames.ToLookup(s => string.Join(' ', s.Forms), StringComparer.Ordinal);
        foreach (var sentence in Web)
        {
            var named = names[string.Join(' ', sentence.Words.Select(w => w.Form))].FirstOrDefault();
            yield return Parsed(sentence, labels, named?.Bits(NameCorpus.TypeOf, OutsideOrOther));
        }

        foreach (var sentence in Georgetown)
            yield return Parsed(sentence, labels, GeorgetownNames.Bits(sentence, OutsideOrOther));
        foreach (var sentence in Encyclopaedia)
            yield return new NetworkSentence(sentence.Forms, null, null, null, sentence.Bits(NameCorpus.TypeOf, 1));
    }

    private static NetworkSentence Parsed(TreebankSentence sentence, LabelSet labels, uint[]? names) => new(
        [.. sentence.Words.Select(w => w.Form)],
        [.. sentence.Words.Select(w => TagOf(w, labels))],
        [.. sentence.Words.Select(w => w.Head)],
        [.. sentence.Words.Select(w => RelationOf(w, labels))],
        names);

    private static int TagOf(TreebankWord word, LabelSet labels)
    {
        var part = PartOf(word.Upos);
        for (int i = 0; i < labels.Tags.Count; i++)
            if (labels.TagParts[i] == part && labels.Tags[i] == word.Xpos)
                return i;
        return -1;
    }

    private static int RelationOf(TreebankWord word, LabelSet labels)
    {
        for (int i = 0; i < labels.Relations.Count; i++)
            if (labels.Relations[i] == word.Relation)
                return i;
        for (int i = 0; i < labels.Relations.Count; i++)
            if (labels.Relations[i] == word.MainRelation)
                return i;
        return -1;
    }

    // Cuts the words of a corpus as our own tokenizer does.
    private static NamedSentence Retokenized(NamedSentence sentence)
    {
        var forms = new List<string>();
        var labels = new List<string>();
        var words = new List<Word>();
        for (int i = 0; i < sentence.Forms.Length; i++)
        {
            words.Clear();
            EnglishTokenizer.Tokenize(sentence.Forms[i], 0, sentence.Forms[i].Length, words);
            foreach (var word in words)
            {
                forms.Add(sentence.Forms[i].Substring(word.Start, word.Length));
                labels.Add(sentence.Labels[i]);
            }
        }

        return new NamedSentence([.. forms], [.. labels], sentence.BeginsDocument);
    }
}
