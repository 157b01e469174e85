namespace Hearsay.Statements.Spans;

/// <summary>The labels of words: outside, and for each kind of span its first word and its other words.</summary>
internal static class SpanLabels
{
    /// <summary>How many there are.</summary>
    public const int Count = 7;

    /// <summary>The word is in no span.</summary>
    public const int Outside = 0;

    /// <summary>The label of a span's first word.</summary>
    public static int First(SpanKind kind) => 1 + (2 * (int)kind);

    /// <summary>The label of a span's other words.</summary>
    public static int Other(SpanKind kind) => 2 + (2 * (int)kind);

    /// <summary>Whether a span begins with the label.</summary>
    public static bool Begins(int label) => label % 2 == 1;

    /// <summary>The kind of span of a label that is not <see cref="Outside"/>.</summary>
    public static SpanKind Kind(int label) => (SpanKind)((label - 1) / 2);

    /// <summary>Whether a label may stand after another: spans go on only where they have begun.</summary>
    public static bool MayFollow(int before, int label) => label == Outside || Begins(label) || before == label || before == label - 1;
}
