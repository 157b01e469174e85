namespace Hearsay.Language.Networks;

/// <summary>The scores of all arcs of one sentence.</summary>
internal static class ArcScores
{
    /// <summary>Floats from one word's row of scores to the next, for a sentence of so many words.</summary>
    public static int Stride(int words) => Matrices.Padded(words + 1);

    /// <summary>Fills <see cref="NetworkBuffers.Arcs"/>: for each word the score of the root as head, then of each word.</summary>
    public static void Compute(NetworkWeights weights, NetworkBuffers buffers, int sentence)
    {
        int size = weights.Shape.ParseSize;
        int words = buffers.Packing.Length(sentence);
        int stride = Stride(words);
        var heads = buffers.Heads.AsSpan(0, size * stride);
        var dependents = buffers.Dependents.AsSpan(0, words * size);
        var forms = buffers.Dependents.AsSpan(words * size, words * size);
        var scores = buffers.Arcs.AsSpan(0, words * stride);
        Gather(weights, buffers, sentence, heads, dependents, scores[..stride]);
        forms.Clear();
        Matrices.MultiplyAdd(dependents, size, weights.Arcs.Values, size, forms, size, words, size, size);
        for (int i = 1; i < words; i++)
            scores[..stride].CopyTo(scores[(i * stride)..]);
        Matrices.MultiplyAdd(forms, size, heads, stride, scores, stride, words, size, stride);
    }

    // Heads become columns; the first row of scores receives what each head scores with any dependent.
    private static void Gather(NetworkWeights weights, NetworkBuffers buffers, int sentence, Span<float> heads, Span<float> dependents, Span<float> bias)
    {
        int size = weights.Shape.ParseSize;
        int words = buffers.Packing.Length(sentence);
        heads.Clear();
        bias.Clear();
        SetColumn(weights.Root.Row(0), 0, heads, bias.Length);
        bias[0] = Matrices.Dot(weights.Root.Row(0), weights.ArcBias.Values);
        for (int i = 0; i < words; i++)
        {
            var view = buffers.Views.AsSpan(buffers.Packing.Row(sentence, i) * 4 * size, 4 * size);
            view[..size].CopyTo(dependents[(i * size)..]);
            SetColumn(view.Slice(size, size), i + 1, heads, bias.Length);
            bias[i + 1] = Matrices.Dot(view.Slice(size, size), weights.ArcBias.Values);
        }
    }

    private static void SetColumn(ReadOnlySpan<float> head, int column, Span<float> heads, int stride)
    {
        for (int i = 0; i < head.Length; i++)
            heads[(i * stride) + column] = head[i];
    }
}
