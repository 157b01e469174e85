using Hearsay.Language.Networks;

namespace Hearsay.Statements.Spans;

/// <summary>The room a <see cref="SpanNetwork"/> computes in. Reused from batch to batch; for one thread at a time.</summary>
internal sealed class SpanBuffers(SpanShape shape)
{
    /// <summary>The most words of a batch.</summary>
    public const int Capacity = 1024;

    /// <summary>The most words of one stretch of text; longer texts are read in stretches that end with a paragraph or a sentence.</summary>
    public const int LongestStretch = 256;

    public Packing Packing { get; } = new();

    public float[] Input { get; } = new float[Capacity * shape.Input];

    public float[] Gates { get; } = new float[Capacity * 8 * shape.Hidden];

    public float[] Cells { get; } = new float[Capacity * shape.Output];

    public float[] Output { get; } = new float[Capacity * shape.Output];

    public float[] Scores { get; } = new float[Capacity * SpanWeights.Columns];
}
