using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>The gradient of choosing heads and relations, with respect to the views of words and the parser's own weights.</summary>
internal sealed class ParserLoss(NetworkWeights weights, Dictionary<string, Gradients> gradients)
{
    private readonly int _size = weights.Shape.ParseSize;
    private readonly float[] _up = new float[NetworkBuffers.Capacity * 4 * weights.Shape.ParseSize];
    private readonly float[] _hidden = new float[NetworkBuffers.Capacity * weights.Shape.ParseSize];
    private readonly float[] _hiddenUp = new float[NetworkBuffers.Capacity * weights.Shape.ParseSize];
    private readonly float[] _labels = new float[NetworkBuffers.Capacity * weights.Relations.Columns];
    private readonly int[] _headRows = new int[NetworkBuffers.Capacity];
    private readonly int[] _rightLabels = new int[NetworkBuffers.Capacity];
    private readonly float[] _headUp = new float[(NetworkBuffers.LongestSentence + 16) * weights.Shape.ParseSize];
    private readonly float[] _formUp = new float[(NetworkBuffers.LongestSentence + 16) * weights.Shape.ParseSize];
    private readonly float[] _scratch = new float[(NetworkBuffers.LongestSentence + 16) * (NetworkBuffers.LongestSentence + 16 + weights.Shape.ParseSize)];

    /// <summary>The gradient of <see cref="NetworkBuffers.Views"/>.</summary>
    public float[] Run(NetworkSentence[] batch, NetworkBuffers buffers, int rows, NetworkLoss loss)
    {
        Array.Clear(_up, 0, rows * 4 * _size);
        for (int s = 0; s < batch.Length; s++)
            if (batch[s].Heads is { } heads)
                Arcs(buffers, s, heads, 1f / rows, loss);
        Relations(batch, buffers, rows, loss);
        return _up;
    }

    private void Arcs(NetworkBuffers buffers, int sentence, int[] heads, float weight, NetworkLoss loss)
    {
        ArcScores.Compute(weights, buffers, sentence);
        int stride = ArcScores.Stride(heads.Length);
        for (int i = 0; i < heads.Length; i++)
        {
            var scores = buffers.Arcs.AsSpan(i * stride, stride);
            scores[i + 1] = -1e4f;
            Classification.Gradient(scores, heads.Length + 1, heads[i] + 1, weight, "arcs", loss);
        }

        BackArcs(buffers, sentence, heads.Length, stride);
    }

    // Scores are (D·U)·Hᵀ + H·b: the buffers hold D, then D·U, and H as columns.
    private void BackArcs(NetworkBuffers buffers, int sentence, int words, int stride)
    {
        var dependents = buffers.Dependents.AsSpan(0, words * _size);
        var forms = buffers.Dependents.AsSpan(words * _size, words * _size);
        var scores = buffers.Arcs.AsSpan(0, words * stride);
        var headUp = _headUp.AsSpan(0, stride * _size);
        headUp.Clear();
        Products.Transpose(scores, stride, words, stride, _scratch);
        Matrices.MultiplyAdd(_scratch, words, forms, _size, headUp, _size, stride, words, _size);
        BackBias(scores, words, stride, buffers, headUp);
        var formUp = _formUp.AsSpan(0, words * _size);
        formUp.Clear();
        Products.Transpose(buffers.Heads, stride, _size, stride, _scratch);
        Matrices.MultiplyAdd(scores, stride, _scratch, _size, formUp, _size, words, stride, _size);
        Products.Transpose(dependents, _size, words, _size, _scratch);
        Matrices.MultiplyAdd(_scratch, words, formUp, _size, gradients["arcs"].Values, _size, _size, words, _size);
        Scatter(buffers, sentence, words, headUp, formUp);
    }

    private void BackBias(ReadOnlySpan<float> scores, int words, int stride, NetworkBuffers buffers, Span<float> headUp)
    {
        var bias = gradients["arcs.bias"].Values;
        for (int head = 0; head <= words; head++)
        {
            float sum = 0;
            for (int i = 0; i < words; i++)
                sum += scores[(i * stride) + head];
            Matrices.AddScaled(weights.ArcBias.Values, sum, headUp.Slice(head * _size, _size));
            for (int i = 0; i < _size; i++)
                bias[i] += sum * buffers.Heads[(i * stride) + head];
        }
    }

    private void Scatter(NetworkBuffers buffers, int sentence, int words, ReadOnlySpan<float> headUp, ReadOnlySpan<float> formUp)
    {
        Matrices.AddScaled(headUp[.._size], 1, gradients["root"].Values.AsSpan(0, _size));
        Products.Transpose(weights.Arcs.Values, _size, _size, _size, _scratch);
        var dependentUp = new float[words * _size];
        Matrices.MultiplyAdd(formUp, _size, _scratch, _size, dependentUp, _size, words, _size, _size);
        for (int i = 0; i < words; i++)
        {
            var up = _up.AsSpan(buffers.Packing.Row(sentence, i) * 4 * _size, 2 * _size);
            Matrices.AddScaled(dependentUp.AsSpan(i * _size, _size), 1, up);
            Matrices.AddScaled(headUp.Slice((i + 1) * _size, _size), 1, up[_size..]);
        }
    }

    private void Relations(NetworkSentence[] batch, NetworkBuffers buffers, int rows, NetworkLoss loss)
    {
        Array.Fill(_rightLabels, -1, 0, rows);
        for (int s = 0; s < batch.Length; s++)
            for (int i = 0; i < batch[s].Forms.Length; i++)
                Hidden(batch[s], buffers, s, i);
        int width = weights.Relations.Columns;
        Matrices.FillRows(weights.RelationBias.Values, _labels, rows);
        Matrices.MultiplyAdd(_hidden, _size, weights.Relations.Values, width, _labels, width, rows, _size, width);
        for (int row = 0; row < rows; row++)
            Classification.Gradient(_labels.AsSpan(row * width, width), weights.Shape.Relations, _rightLabels[row], 1f / rows, "relations", loss);
        BackRelations(rows, width);
    }

    private void Hidden(NetworkSentence sentence, NetworkBuffers buffers, int number, int word)
    {
        int row = buffers.Packing.Row(number, word);
        var hidden = _hidden.AsSpan(row * _size, _size);
        hidden.Clear();
        if (sentence.Heads is null)
            return;
        _rightLabels[row] = sentence.Relations![word];
        int head = sentence.Heads[word];
        _headRows[row] = head < 0 ? -1 : buffers.Packing.Row(number, head);
        Matrices.AddScaled(buffers.Views.AsSpan((row * 4 * _size) + (2 * _size), _size), 1, hidden);
        Matrices.AddScaled(head < 0 ? weights.Root.Row(1) : buffers.Views.AsSpan((_headRows[row] * 4 * _size) + (3 * _size), _size), 1, hidden);
        Matrices.Rectify(hidden);
    }

    private void BackRelations(int rows, int width)
    {
        var scratch = new float[Math.Max(rows, width) * _size];
        Products.AddWeightGradient(_hidden, rows, _size, _labels, width, width, gradients["relations"].Values, scratch);
        Products.AddRows(_labels.AsSpan(0, rows * width), rows, gradients["relations.bias"].Values);
        Array.Clear(_hiddenUp, 0, rows * _size);
        Products.AddInputGradient(_labels, rows, weights.Relations, _hiddenUp, scratch);
        for (int row = 0; row < rows; row++)
        {
            if (_rightLabels[row] < 0)
                continue;
            var up = _hiddenUp.AsSpan(row * _size, _size);
            for (int i = 0; i < _size; i++)
                up[i] = _hidden[(row * _size) + i] > 0 ? up[i] : 0;
            Matrices.AddScaled(up, 1, _up.AsSpan((row * 4 * _size) + (2 * _size), _size));
            var head = _headRows[row] < 0 ? gradients["root"].Values.AsSpan(_size, _size) : _up.AsSpan((_headRows[row] * 4 * _size) + (3 * _size), _size);
            Matrices.AddScaled(up, 1, head);
        }
    }
}
