namespace Hearsay.Copies;

/// <summary>What the comparison of two reports came to. Left and right are in the order of <see cref="PairJudge.InOrder"/>.</summary>
/// <param name="Relation">How they relate.</param>
/// <param name="LeftInRight">The share of the left report's words, from 0 to 1, that the right one has too.</param>
/// <param name="RightInLeft">The share of the right report's words that the left one has too.</param>
internal readonly record struct PairReading(CopyRelation Relation, float LeftInRight, float RightInLeft)
{
    /// <summary>Whether the two belong to one family, as far as the pair can tell.</summary>
    public bool IsFamily => Relation < CopyRelation.Quoting;
}
