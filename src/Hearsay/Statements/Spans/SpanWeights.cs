using Hearsay.Language;
using Hearsay.Language.Networks;

namespace Hearsay.Statements.Spans;

/// <summary>The weights of a <see cref="SpanNetwork"/>.</summary>
internal sealed class SpanWeights
{
    /// <summary>Columns of a row of scores: the labels, filled up.</summary>
    public const int Columns = 16;

    /// <summary>Weights of nought.</summary>
    public SpanWeights(SpanShape shape)
    {
        Shape = shape;
        Features = new("features", SpanShape.FeatureRows, shape.FeatureSize);
        Layer = new RecurrentWeights("layer", shape.Input, shape.Hidden);
        Labels = new("labels", shape.Output, Columns);
        Direct = new("direct", shape.Input, Columns);
        LabelBias = new("labels.bias", 1, Columns);
        Transitions = new("transitions", SpanLabels.Count + 1, Columns);
    }

    public SpanShape Shape { get; }

    /// <summary>A row for each hash of a feature.</summary>
    public Tensor Features { get; }

    /// <summary>The recurrent layer over all words of a stretch of text.</summary>
    public RecurrentWeights Layer { get; }

    /// <summary>From the layer to the labels.</summary>
    public Tensor Labels { get; }

    /// <summary>From the input past the layer to the labels.</summary>
    public Tensor Direct { get; }

    public Tensor LabelBias { get; }

    /// <summary>The score of each label after each; the last row is for the first word.</summary>
    public Tensor Transitions { get; }

    /// <summary>All weights but <see cref="Features"/>.</summary>
    public IEnumerable<Tensor> Dense => [.. Layer.All, Labels, Direct, LabelBias, Transitions];

    /// <summary>Reads weights from a model file.</summary>
    public static SpanWeights Read(ModelFile file)
    {
        var sizes = file.Integers("spans.sizes");
        var weights = new SpanWeights(new SpanShape { StateSize = sizes[0], FeatureSize = sizes[1], Hidden = sizes[2] });
        foreach (var tensor in weights.Dense)
            Copy(file.Floats("spans." + tensor.Name), tensor);
        RowTable.Read(file, "spans.features", weights.Shape.FeatureSize).CopyTo(weights.Features);
        return weights;
    }

    private static void Copy(float[] from, Tensor to)
    {
        if (from.Length != to.Values.Length)
            throw new ModelFormatException($"the weights '{to.Name}' have {from.Length} numbers instead of {to.Values.Length}");
        from.CopyTo(to.Values, 0);
    }

    /// <summary>Adds the weights to a model file, rounded as they are stored.</summary>
    public void Write(ModelFile file)
    {
        file.Put("spans.sizes", [Shape.StateSize, Shape.FeatureSize, Shape.Hidden]);
        foreach (var tensor in Dense)
            file.Put("spans." + tensor.Name, tensor.Values);
        RowTable.Of(Features).Write(file, "spans.features");
    }
}
