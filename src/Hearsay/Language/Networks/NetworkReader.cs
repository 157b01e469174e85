namespace Hearsay.Language.Networks;

/// <summary>
/// Fills in tags, trees and names of a document. Sentences are read in batches; one that is too long is read in pieces whose trees are
/// hung together. For one thread at a time.
/// </summary>
internal sealed class NetworkReader(SyntaxNetwork network, LabelSet labels)
{
    // Set on the development part of UNER EWT: less likely names are wrong more often than right.
    private const float LeastConfidence = 0.5f;

    private readonly NetworkBuffers _buffers = new(network.Shape);
    private readonly NameDecoder _names = new();
    private readonly List<(int First, int Length)> _batch = [];
    private readonly byte[] _nameLabels = new byte[NetworkBuffers.LongestSentence];
    private readonly int[] _heads = new int[NetworkBuffers.LongestSentence];
    private readonly List<NameMention> _found = [];
    private readonly float[] _probabilities = new float[NetworkBuffers.LongestSentence * NameLabels.Count];

    /// <summary>Reads all sentences of a document.</summary>
    public void Read(LanguageDocument document)
    {
        document.Labels = labels;
        document.States = new sbyte[document.Words.Length * network.Shape.Output];
        _found.Clear();
        int words = 0;
        for (int s = 0; s < document.SentenceCount; s++)
        {
            var (first, end) = document.Sentence(s);
            for (int at = first; at < end; at += NetworkBuffers.LongestSentence)
            {
                int length = Math.Min(end - at, NetworkBuffers.LongestSentence);
                if (words + length > NetworkBuffers.Capacity)
                    words = Flush(document);
                _batch.Add((at, length));
                words += length;
            }
        }

        Flush(document);
        JoinPieces(document);
        _found.Sort((a, b) => a.First.CompareTo(b.First));
        document.Names = [.. _found];
    }

    private int Flush(LanguageDocument document)
    {
        if (_batch.Count == 0)
            return 0;
        _batch.Sort((a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.First.CompareTo(b.First));
        Span<int> lengths = stackalloc int[_batch.Count];
        for (int i = 0; i < lengths.Length; i++)
            lengths[i] = _batch[i].Length;
        _buffers.Packing.Arrange(lengths);
        for (int s = 0; s < _batch.Count; s++)
            for (int i = 0; i < _batch[s].Length; i++)
                network.Embed(document.Form(_batch[s].First + i), _buffers, _buffers.Packing.Row(s, i));
        network.Run(_buffers);
        for (int s = 0; s < _batch.Count; s++)
        {
            Decode(document.Words, s);
            KeepStates(document.States, s);
        }

        _batch.Clear();
        return 0;
    }

    private void Decode(Word[] words, int sentence)
    {
        var (first, length) = _batch[sentence];
        var heads = _heads.AsSpan(0, length);
        network.ScoreArcs(_buffers, sentence);
        TreeDecoder.Decode(_buffers.Arcs, ArcScores.Stride(length), heads);
        for (int i = 0; i < length; i++)
        {
            ref var word = ref words[first + i];
            int row = _buffers.Packing.Row(sentence, i);
            word.Tag = (byte)Best(_buffers.Tags.AsSpan(row * Matrices.Padded(labels.Tags.Count), labels.Tags.Count));
            word.Pos = labels.TagParts[word.Tag];
            word.Head = heads[i] < 0 ? -1 : first + heads[i];
            word.Relation = (byte)Relation(row, heads[i] < 0 ? -1 : _buffers.Packing.Row(sentence, heads[i]));
        }

        ReadNames(words, sentence, first, length);
    }

    private void KeepStates(sbyte[] states, int sentence)
    {
        int size = network.Shape.Output;
        var (first, length) = _batch[sentence];
        for (int i = 0; i < length; i++)
            WordStates.Keep(_buffers.SecondOutput.AsSpan(_buffers.Packing.Row(sentence, i) * size, size), states.AsSpan((first + i) * size, size));
    }

    private int Relation(int row, int headRow)
    {
        var scores = network.ScoreRelations(_buffers, row, headRow);
        int root = labels.Root;
        if (headRow < 0)
            return root;
        scores[root] = float.NegativeInfinity;
        return Best(scores);
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return best;
    }

    private void ReadNames(Word[] words, int sentence, int first, int length)
    {
        _names.Begin();
        int width = Matrices.Padded(NameLabels.Count);
        Span<float> logarithms = stackalloc float[NameLabels.Count];
        for (int i = 0; i < length; i++)
        {
            var probabilities = _probabilities.AsSpan(i * NameLabels.Count, NameLabels.Count);
            _buffers.Names.AsSpan(_buffers.Packing.Row(sentence, i) * width, NameLabels.Count).CopyTo(probabilities);
            Activations.LogSoftmax(probabilities);
            _names.Add(i, probabilities);
        }

        _names.End(_nameLabels.AsSpan(0, length));
        CollectNames(words, first, length);
    }

    private void CollectNames(Word[] words, int first, int length)
    {
        int begin = -1;
        for (int i = 0; i < length; i++)
        {
            int label = _nameLabels[i];
            if (label == NameLabels.Outside)
                continue;
            if (NameLabels.Begins(label))
                begin = i;
            if (NameLabels.Ends(label) && IsName(words.AsSpan(first + begin, i + 1 - begin)))
                AddName(new NameMention(first + begin, first + i + 1, NameLabels.TypeOf(label), Confidence(begin, i + 1, NameLabels.TypeOf(label))));
        }
    }

    private void AddName(NameMention name)
    {
        if (name.Confidence > LeastConfidence)
            _found.Add(name);
    }

    // How likely the span is a name of this type, against names of other types and no name.
    private float Confidence(int first, int end, NameType type)
    {
        Span<float> logarithms = stackalloc float[NameLabels.Types + 1];
        for (int i = first; i < end; i++)
        {
            var labels = _probabilities.AsSpan(i * NameLabels.Count, NameLabels.Count);
            for (int other = 0; other < NameLabels.Types; other++)
                logarithms[other] += labels[NameLabels.Of((NameType)other, first, end, i)];
            logarithms[NameLabels.Types] += labels[NameLabels.Outside];
        }

        Activations.Softmax(logarithms);
        return logarithms[(int)type];
    }

    // A name has at least one word that can be part of one.
    private static bool IsName(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
            if (word.Pos is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.X or PartOfSpeech.Verb or PartOfSpeech.Adv or PartOfSpeech.Intj)
                return true;
        return false;
    }

    // Each piece of a long sentence but the first hangs from the root of the first.
    private void JoinPieces(LanguageDocument document)
    {
        for (int s = 0; s < document.SentenceCount; s++)
        {
            var (first, end) = document.Sentence(s);
            if (end - first <= NetworkBuffers.LongestSentence)
                continue;
            int root = -1;
            for (int i = first; i < end; i++)
                root = Join(ref document.Words[i], i, root);
        }
    }

    private int Join(ref Word word, int number, int root)
    {
        if (word.Head >= 0)
            return root;
        if (root < 0)
            return number;
        word.Head = root;
        word.Relation = (byte)labels.Parataxis;
        return root;
    }
}
