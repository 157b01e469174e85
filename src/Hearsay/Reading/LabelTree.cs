namespace Hearsay.Reading;

/// <summary>
/// The Huffman tree of a hierarchical softmax: frequent labels lie near the root, and the probability of a label is the product of the
/// decisions on the way to it (Morin and Bengio 2005; Joulin et al. 2017). Immutable, and safe to share between threads.
/// </summary>
internal sealed class LabelTree
{
    private readonly int _labels;
    private readonly int[] _left;
    private readonly int[] _right;

    /// <param name="counts">How often each label was seen, the most frequent first.</param>
    public LabelTree(IReadOnlyList<long> counts)
    {
        _labels = counts.Count;
        int nodes = 2 * _labels - 1;
        _left = new int[nodes];
        _right = new int[nodes];
        long[] weights = new long[nodes];
        Array.Fill(weights, (long)1e15);
        for (int i = 0; i < _labels; i++)
            weights[i] = counts[i];
        for (int i = _labels, leaf = _labels - 1, inner = _labels; i < nodes; i++)
        {
            _left[i] = leaf >= 0 && weights[leaf] < weights[inner] ? leaf-- : inner++;
            _right[i] = leaf >= 0 && weights[leaf] < weights[inner] ? leaf-- : inner++;
            weights[i] = weights[_left[i]] + weights[_right[i]];
        }
    }

    /// <summary>The label with the highest probability, and its logarithm.</summary>
    /// <param name="hidden">The averaged vector of the text.</param>
    /// <param name="output">The weights of the inner nodes, a row each.</param>
    /// <param name="logarithm">The natural logarithm of the label's probability.</param>
    public int Likeliest(ReadOnlySpan<float> hidden, ReadOnlySpan<float> output, out double logarithm)
    {
        int best = 0;
        double bestScore = double.NegativeInfinity;
        // Children always come before their parents in the arrays, so one pass from the root down scores every node.
        Span<double> scores = stackalloc double[_left.Length];
        scores[^1] = 0;
        for (int node = _left.Length - 1; node >= _labels; node--)
        {
            double decision = 0;
            var row = output.Slice((node - _labels) * hidden.Length, hidden.Length);
            for (int k = 0; k < row.Length; k++)
                decision += row[k] * hidden[k];
            scores[_left[node]] = scores[node] - Math.Log(1 + Math.Exp(decision));
            scores[_right[node]] = scores[node] - Math.Log(1 + Math.Exp(-decision));
        }
        for (int label = 0; label < _labels; label++)
            if (scores[label] > bestScore)
                (best, bestScore) = (label, scores[label]);
        logarithm = bestScore;
        return best;
    }
}
