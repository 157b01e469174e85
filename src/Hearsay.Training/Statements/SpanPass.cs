using Hearsay.Language.Networks;
using Hearsay.Statements.Spans;
using Hearsay.Training.Language;

namespace Hearsay.Training.Statements;

/// <summary>One batch forward and backward through a <see cref="SpanNetwork"/>: afterwards every gradient has been added to.</summary>
internal sealed class SpanPass
{
    private const float StateDropout = 0.4f;
    private const float SumDropout = 0.3f;
    private const float OutputDropout = 0.5f;

    // Each feature by itself, so that no single one is relied on.
    private const float FeatureDropout = 0.3f;

    private readonly SpanWeights _weights;
    private readonly SpanShape _shape;
    private readonly Dictionary<string, Gradients> _gradients;
    private readonly Random _random;
    private readonly SpanBuffers _buffers;
    private readonly RecurrentGradient _layerGradient;
    private readonly float[] _output;
    private readonly float[] _inputMask;
    private readonly float[] _outputMask;
    private readonly float[] _inputUp;
    private readonly float[] _outputUp;
    private readonly float[] _scratch;
    private readonly float[] _scores = new float[SpanBuffers.LongestStretch * SpanWeights.Columns];
    private readonly float[] _probabilities = new float[SpanBuffers.LongestStretch * SpanLabels.Count];
    private readonly int[][] _kept = new int[SpanBuffers.Capacity][];

    public SpanPass(SpanWeights weights, IEnumerable<Gradients> gradients, Random random)
    {
        (_weights, _shape, _random) = (weights, weights.Shape, random);
        _gradients = gradients.ToDictionary(g => g.Tensor.Name, StringComparer.Ordinal);
        const int Rows = SpanBuffers.Capacity;
        _buffers = new SpanBuffers(_shape);
        _layerGradient = new RecurrentGradient(weights.Layer, _shape.Hidden, Rows);
        (_output, _outputMask, _outputUp) = (new float[Rows * _shape.Output], new float[Rows * _shape.Output], new float[Rows * _shape.Output]);
        (_inputMask, _inputUp) = (new float[Rows * _shape.Input], new float[Rows * _shape.Input]);
        _scratch = new float[Math.Max(Rows * 8, 8 * _shape.Hidden) * Math.Max(_shape.Output, _shape.Input)];
    }

    /// <summary>Learns from stretches in order of falling length.</summary>
    public void Run(SpanStretch[] batch, NetworkLoss loss)
    {
        _buffers.Packing.Arrange([.. batch.Select(s => s.Labels.Length)]);
        int rows = _buffers.Packing.Total;
        for (int s = 0; s < batch.Length; s++)
            for (int i = 0; i < batch[s].Labels.Length; i++)
                Embed(batch[s], i, _buffers.Packing.Row(s, i));
        Forward(rows);
        var chain = new SpanChain(_weights.Transitions);
        for (int s = 0; s < batch.Length; s++)
            ScoresToGradient(batch[s], s, chain, 1f / rows, loss);
        Backward(rows);
        for (int s = 0; s < batch.Length; s++)
            for (int i = 0; i < batch[s].Labels.Length; i++)
                BackEmbed(_buffers.Packing.Row(s, i));
    }

    private void Embed(SpanStretch stretch, int word, int row)
    {
        var input = _buffers.Input.AsSpan(row * _shape.Input, _shape.Input);
        var mask = _inputMask.AsSpan(row * _shape.Input, _shape.Input);
        WordStates.Recall(stretch.States.Span.Slice(word * _shape.StateSize, _shape.StateSize), input[.._shape.StateSize]);
        var sum = input[_shape.StateSize..];
        sum.Clear();
        _kept[row] = Array.FindAll(stretch.Features[word], _ => _random.NextSingle() >= FeatureDropout);
        foreach (int feature in _kept[row])
            Matrices.AddScaled(_weights.Features.Row(feature), 1 / (1 - FeatureDropout), sum);
        Drop(input[.._shape.StateSize], mask[.._shape.StateSize], StateDropout);
        Drop(sum, mask[_shape.StateSize..], SumDropout);
    }

    private void Drop(Span<float> values, Span<float> mask, float share)
    {
        float kept = 1 / (1 - share);
        for (int i = 0; i < values.Length; i++)
            values[i] *= mask[i] = _random.NextSingle() < share ? 0 : kept;
    }

    private void Forward(int rows)
    {
        Matrices.FillRows(_weights.Layer.Bias.Values, _buffers.Gates, rows);
        AddProduct(_buffers.Input, _weights.Layer.Input, _buffers.Gates, rows);
        _weights.Layer.Layer().Run(_buffers.Packing, _buffers.Gates, _buffers.Cells, _output);
        _output.AsSpan(0, rows * _shape.Output).CopyTo(_buffers.Output);
        Drop(_buffers.Output.AsSpan(0, rows * _shape.Output), _outputMask, OutputDropout);
        Matrices.FillRows(_weights.LabelBias.Values, _buffers.Scores, rows);
        AddProduct(_buffers.Input, _weights.Direct, _buffers.Scores, rows);
        AddProduct(_buffers.Output, _weights.Labels, _buffers.Scores, rows);
    }

    private static void AddProduct(float[] input, Tensor weights, float[] output, int rows) =>
        Matrices.MultiplyAdd(input, weights.Rows, weights.Values, weights.Columns, output, weights.Columns, rows, weights.Rows, weights.Columns);

    private void ScoresToGradient(SpanStretch stretch, int number, SpanChain chain, float weight, NetworkLoss loss)
    {
        int words = stretch.Labels.Length;
        for (int i = 0; i < words; i++)
            Row(number, i).CopyTo(_scores.AsSpan(i * SpanWeights.Columns));
        var pairs = new float[(SpanLabels.Count + 1) * SpanLabels.Count];
        double total = chain.Marginals(_scores, words, _probabilities, pairs);
        loss.Add("spans", (total - chain.ScoreOf(_scores, stretch.Labels)) / words);
        for (int i = 0; i < words; i++)
        {
            var row = Row(number, i);
            row.Clear();
            for (int label = 0; label < SpanLabels.Count; label++)
                row[label] = weight * (_probabilities[(i * SpanLabels.Count) + label] - (label == stretch.Labels[i] ? 1 : 0));
            pairs[((i == 0 ? SpanLabels.Count : stretch.Labels[i - 1]) * SpanLabels.Count) + stretch.Labels[i]] -= 1;
        }

        var transitions = _gradients[_weights.Transitions.Name].Values;
        for (int from = 0; from <= SpanLabels.Count; from++)
            for (int to = 0; to < SpanLabels.Count; to++)
                transitions[(from * SpanWeights.Columns) + to] += weight * pairs[(from * SpanLabels.Count) + to];
    }

    private Span<float> Row(int stretch, int word) => _buffers.Scores.AsSpan(_buffers.Packing.Row(stretch, word) * SpanWeights.Columns, SpanWeights.Columns);

    private void Backward(int rows)
    {
        Array.Clear(_inputUp, 0, rows * _shape.Input);
        Array.Clear(_outputUp, 0, rows * _shape.Output);
        Back(_buffers.Input, _buffers.Scores, rows, _weights.Direct, _weights.LabelBias, _inputUp);
        Back(_buffers.Output, _buffers.Scores, rows, _weights.Labels, null, _outputUp);
        for (int i = 0; i < rows * _shape.Output; i++)
            _outputUp[i] *= _outputMask[i];
        _layerGradient.Run(_buffers.Packing, _buffers.Gates, _buffers.Cells, _output, _outputUp, _gradients[_weights.Layer.Forward.Name], _gradients[_weights.Layer.Backward.Name]);
        Back(_buffers.Input, _buffers.Gates, rows, _weights.Layer.Input, _weights.Layer.Bias, _inputUp);
    }

    // From the gradient of a projection to those of its weights and input.
    private void Back(float[] input, float[] gradient, int rows, Tensor weights, Tensor? bias, float[] up)
    {
        Products.AddWeightGradient(input, rows, weights.Rows, gradient, weights.Columns, weights.Columns, _gradients[weights.Name].Values, _scratch);
        if (bias is not null)
            Products.AddRows(gradient, rows, _gradients[bias.Name].Values);
        Products.AddInputGradient(gradient, rows, weights, up, _scratch);
    }

    private void BackEmbed(int row)
    {
        var up = _inputUp.AsSpan((row * _shape.Input) + _shape.StateSize, _shape.FeatureSize);
        var mask = _inputMask.AsSpan((row * _shape.Input) + _shape.StateSize, _shape.FeatureSize);
        for (int i = 0; i < up.Length; i++)
            up[i] *= mask[i];
        foreach (int feature in _kept[row])
            Matrices.AddScaled(up, 1 / (1 - FeatureDropout), _gradients[_weights.Features.Name].Row(feature));
    }
}
