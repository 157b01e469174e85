namespace Hearsay.Language.Networks;

/// <summary>The sizes of a <see cref="SyntaxNetwork"/>; all but the counts are multiples of <see cref="Matrices.Lanes"/>.</summary>
internal sealed record NetworkShape
{
    /// <summary>How many words have a learned row; one more row stands for all others.</summary>
    public required int Words { get; init; }

    /// <summary>How many tags there are.</summary>
    public required int Tags { get; init; }

    /// <summary>How many relations there are.</summary>
    public required int Relations { get; init; }

    /// <summary>How many labels names have.</summary>
    public required int NameLabels { get; init; }

    /// <summary>Floats of a word's learned row.</summary>
    public int WordSize { get; init; } = 64;

    /// <summary>Floats of the sum over a word's pieces.</summary>
    public int PieceSize { get; init; } = 64;

    /// <summary>Floats of a word's vector learned from raw text.</summary>
    public int VectorSize { get; init; } = 64;

    /// <summary>Cells of each direction of each layer.</summary>
    public int Hidden { get; init; } = 128;

    /// <summary>Floats of each view of a word that the parser takes.</summary>
    public int ParseSize { get; init; } = 96;

    /// <summary>Floats of the view of a word that the finder of names takes.</summary>
    public int NameSize { get; init; } = 64;

    /// <summary>Floats of a word's input.</summary>
    public int Input => WordSize + PieceSize + VectorSize;

    /// <summary>Floats of a word's output of a layer.</summary>
    public int Output => 2 * Hidden;
}
