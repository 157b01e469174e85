namespace Hearsay.Language.Networks;

/// <summary>The room a <see cref="SyntaxNetwork"/> computes in. Reused from batch to batch; for one thread at a time.</summary>
internal sealed class NetworkBuffers
{
    /// <summary>The most words of a batch.</summary>
    public const int Capacity = 1024;

    /// <summary>The longest sentence that is read as one; longer ones are read in pieces.</summary>
    public const int LongestSentence = 200;

    public NetworkBuffers(NetworkShape shape)
    {
        Input = new float[Capacity * shape.Input];
        Gates = new float[Capacity * 8 * shape.Hidden];
        Cells = new float[Capacity * shape.Output];
        FirstOutput = new float[Capacity * shape.Output];
        SecondOutput = new float[Capacity * shape.Output];
        Tags = new float[Capacity * Matrices.Padded(shape.Tags)];
        Views = new float[Capacity * 4 * shape.ParseSize];
        NameViews = new float[Capacity * shape.NameSize];
        Names = new float[Capacity * Matrices.Padded(shape.NameLabels)];
        Relations = new float[Matrices.Padded(shape.Relations)];
        RelationView = new float[shape.ParseSize];
        Arcs = new float[LongestSentence * Matrices.Padded(LongestSentence + 1)];
        Heads = new float[shape.ParseSize * Matrices.Padded(LongestSentence + 1)];
        Dependents = new float[2 * LongestSentence * shape.ParseSize];
    }

    public Packing Packing { get; } = new();

    public float[] Input { get; }

    public float[] Gates { get; }

    public float[] Cells { get; }

    public float[] FirstOutput { get; }

    public float[] SecondOutput { get; }

    public float[] Tags { get; }

    public float[] Views { get; }

    public float[] NameViews { get; }

    public float[] Names { get; }

    public float[] Relations { get; }

    public float[] RelationView { get; }

    /// <summary>Scores of arcs: a row for each word, a column for the root and then each word as head.</summary>
    public float[] Arcs { get; }

    public float[] Heads { get; }

    public float[] Dependents { get; }
}
