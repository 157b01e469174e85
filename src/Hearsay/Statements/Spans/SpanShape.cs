namespace Hearsay.Statements.Spans;

/// <summary>The sizes of a <see cref="SpanNetwork"/>, all multiples of sixteen.</summary>
internal sealed record SpanShape
{
    /// <summary>How many rows the features are hashed into; a power of two.</summary>
    public const int FeatureRows = 1 << 14;

    /// <summary>Floats of what the language stage had in mind at a word.</summary>
    public int StateSize { get; init; } = 256;

    /// <summary>Floats of the sum over a word's features.</summary>
    public int FeatureSize { get; init; } = 64;

    /// <summary>Cells in each direction.</summary>
    public int Hidden { get; init; } = 96;

    /// <summary>Floats of a word's input.</summary>
    public int Input => StateSize + FeatureSize;

    /// <summary>Floats of a word's output.</summary>
    public int Output => 2 * Hidden;
}
