using System.Runtime.InteropServices;
using Hearsay.Language.Networks;

namespace Hearsay.Language.English;

/// <summary>Everything that was learned about English, as read from a model file. Immutable, and safe to share between threads.</summary>
internal sealed class EnglishModel
{
    private EnglishModel(LabelSet labels, SyntaxNetwork network, EnglishSentences sentences, EnglishLemmas lemmas) =>
        (Labels, Network, Sentences, Lemmas) = (labels, network, sentences, lemmas);

    public LabelSet Labels { get; }

    public SyntaxNetwork Network { get; }

    public EnglishSentences Sentences { get; }

    public EnglishLemmas Lemmas { get; }

    /// <summary>Takes the model out of its file.</summary>
    public static EnglishModel Read(ModelFile file)
    {
        var labels = ReadLabels(file);
        int learned = file.Integers("lexicon.learned")[0];
        var shape = ReadShape(file, labels, learned);
        var lexicon = new Lexicon(file.Lines("lexicon.words"), learned, RowTable.Read(file, "lexicon.vectors", shape.VectorSize));
        var sentences = new EnglishSentences(file.SignedBytes("sentences.weights"));
        var lists = ReadLists(file);
        var network = new SyntaxNetwork(NetworkWeights.Read(file, shape), lexicon, lists);
        return new EnglishModel(labels, network, sentences, EnglishLemmas.Read(file, lists));
    }

    private static LabelSet ReadLabels(ModelFile file) =>
        new(file.Lines("labels.tags"), [.. file.Bytes("labels.parts").Select(p => (PartOfSpeech)p)], file.Lines("labels.relations"));

    private static WordLists ReadLists(ModelFile file) =>
        new(MemoryMarshal.Cast<int, uint>(file.Integers("lists.keys")), file.Bytes("lists.bits"));

    private static NetworkShape ReadShape(ModelFile file, LabelSet labels, int learned)
    {
        var sizes = file.Integers("network.sizes");
        return new NetworkShape
        {
            Words = learned,
            Tags = labels.Tags.Count,
            Relations = labels.Relations.Count,
            NameLabels = NameLabels.Count,
            WordSize = sizes[0],
            PieceSize = sizes[1],
            VectorSize = sizes[2],
            Hidden = sizes[3],
            ParseSize = sizes[4],
            NameSize = sizes[5],
        };
    }

    /// <summary>Adds labels, lexicon and network to a model file.</summary>
    public static void Write(ModelFile file, LabelSet labels, Lexicon lexicon, NetworkWeights weights)
    {
        file.Put("labels.tags", labels.Tags);
        file.Put("labels.parts", [.. labels.TagParts.Select(p => (byte)p)]);
        file.Put("labels.relations", labels.Relations);
        file.Put("lexicon.words", lexicon.Words);
        file.Put("lexicon.learned", [lexicon.Learned]);
        lexicon.Vectors.Write(file, "lexicon.vectors");
        var s = weights.Shape;
        file.Put("network.sizes", [s.WordSize, s.PieceSize, s.VectorSize, s.Hidden, s.ParseSize, s.NameSize]);
        weights.Write(file);
    }
}
