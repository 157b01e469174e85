using System.Globalization;
using Hearsay.Language;
using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>The development part of the English Web Treebank with its names, for watching a training go.</summary>
internal sealed class Development(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<NamedSentence> names)
{
    /// <summary>Reads it from a folder laid out like <c>shared/data</c>.</summary>
    public static Development Read(string folder) => new(
        Treebank.Read(Path.Combine(folder, "language/ud-english-ewt/dev.conllu")),
        NameCorpus.ReadUniversal(Path.Combine(folder, "names/uner-english-ewt/en_ewt-ud-dev.iob2")));

    /// <summary>The scores on gold tokens, in one line.</summary>
    public string Score(SyntaxNetwork network, LabelSet labels)
    {
        var reader = new NetworkReader(network, labels);
        var parse = ParseScores.OfGoldTokens(sentences, reader.Read);
        var found = NameScores.OfGoldTokens(names, reader.Read);
        return string.Create(CultureInfo.InvariantCulture, $"UPOS {parse.Upos:P2} UAS {parse.Uas:P2} LAS {parse.Las:P2} names {found.F1:P2} (P {found.Precision:P1} R {found.Recall:P1})");
    }
}
