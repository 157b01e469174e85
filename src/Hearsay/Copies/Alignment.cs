namespace Hearsay.Copies;

/// <summary>Which words of two texts correspond. Immutable.</summary>
internal sealed class Alignment
{
    /// <summary>For each word of the left text the word of the right one that it corresponds to, or -1.</summary>
    public required int[] LeftToRight { get; init; }

    /// <summary>For each word of the right text the word of the left one that it corresponds to, or -1.</summary>
    public required int[] RightToLeft { get; init; }

    /// <summary>The shared passages, in the order of the right text.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }
}
