namespace Hearsay.Language.Networks;

/// <summary>
/// Finds the best sequence of labels in which every name that begins also ends (Viterbi 1967). For one thread at a time.
/// </summary>
internal sealed class NameDecoder
{
    private readonly byte[] _before = new byte[NetworkBuffers.LongestSentence * NameLabels.Count];
    private readonly float[] _scores = new float[NameLabels.Count];
    private readonly float[] _next = new float[NameLabels.Count];

    /// <summary>Begins a sentence.</summary>
    public void Begin()
    {
        Array.Fill(_scores, float.NegativeInfinity);
        _scores[NameLabels.Outside] = 0;
    }

    /// <summary>Adds a word with the logarithm of the probability of each label.</summary>
    public void Add(int word, ReadOnlySpan<float> labels)
    {
        var before = _before.AsSpan(word * NameLabels.Count, NameLabels.Count);
        int free = BestFree();
        Set(NameLabels.Outside, free, labels, before);
        for (int type = 0; type < NameLabels.Types; type++)
        {
            int first = NameLabels.First((NameType)type);
            int open = _scores[first] >= _scores[first + 1] ? first : first + 1;
            Set(first, free, labels, before);
            Set(first + 1, open, labels, before);
            Set(first + 2, open, labels, before);
            Set(first + 3, free, labels, before);
        }

        _next.CopyTo(_scores, 0);
    }

    private void Set(int label, int from, ReadOnlySpan<float> labels, Span<byte> before)
    {
        _next[label] = _scores[from] + labels[label];
        before[label] = (byte)from;
    }

    // The best label after which anything may begin.
    private int BestFree()
    {
        int best = NameLabels.Outside;
        for (int label = 1; label < NameLabels.Count; label++)
            if (NameLabels.Ends(label) && _scores[label] > _scores[best])
                best = label;
        return best;
    }

    /// <summary>Ends the sentence and writes the label of each word.</summary>
    public void End(Span<byte> labels)
    {
        int label = BestFree();
        for (int word = labels.Length - 1; word >= 0; word--)
        {
            labels[word] = (byte)label;
            label = _before[(word * NameLabels.Count) + label];
        }
    }
}
