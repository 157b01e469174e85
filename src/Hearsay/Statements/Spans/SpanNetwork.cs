using Hearsay.Language.Networks;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Scores each word for each label: a bidirectional recurrent layer over what the language stage had in mind at each word and over
/// <see cref="SpanFeatures"/>. Immutable; each thread brings its own <see cref="SpanBuffers"/>.
/// </summary>
internal sealed class SpanNetwork
{
    private readonly SpanWeights _weights;
    private readonly RecurrentLayer _layer;
    private readonly PackedMatrix _input;
    private readonly PackedMatrix _labels;
    private readonly PackedMatrix _direct;

    /// <summary>A network with the given weights.</summary>
    public SpanNetwork(SpanWeights weights)
    {
        _weights = weights;
        _layer = weights.Layer.Layer();
        (_input, _labels, _direct) = (new PackedMatrix(weights.Layer.Input), new PackedMatrix(weights.Labels), new PackedMatrix(weights.Direct));
        Chain = new SpanChain(weights.Transitions);
    }

    /// <summary>The sizes of its parts.</summary>
    public SpanShape Shape => _weights.Shape;

    /// <summary>How labels follow each other.</summary>
    public SpanChain Chain { get; }

    /// <summary>Fills in the input of the word in a row.</summary>
    public void Embed(ReadOnlySpan<sbyte> state, ReadOnlySpan<int> features, SpanBuffers buffers, int row)
    {
        var input = buffers.Input.AsSpan(row * Shape.Input, Shape.Input);
        WordStates.Recall(state, input[..Shape.StateSize]);
        var sum = input[Shape.StateSize..];
        sum.Clear();
        foreach (int feature in features)
            Matrices.AddScaled(_weights.Features.Row(feature), 1, sum);
    }

    /// <summary>Computes the scores of all words whose inputs have been filled in.</summary>
    public void Run(SpanBuffers buffers)
    {
        int rows = buffers.Packing.Total;
        Matrices.FillRows(_weights.Layer.Bias.Values, buffers.Gates, rows);
        _input.MultiplyAdd(buffers.Input, Shape.Input, buffers.Gates, 8 * Shape.Hidden, rows);
        _layer.Run(buffers.Packing, buffers.Gates, buffers.Cells, buffers.Output);
        Matrices.FillRows(_weights.LabelBias.Values, buffers.Scores, rows);
        _direct.MultiplyAdd(buffers.Input, Shape.Input, buffers.Scores, SpanWeights.Columns, rows);
        _labels.MultiplyAdd(buffers.Output, Shape.Output, buffers.Scores, SpanWeights.Columns, rows);
    }
}
