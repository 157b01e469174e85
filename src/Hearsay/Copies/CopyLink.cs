namespace Hearsay.Copies;

/// <summary>A kept relation of two reports.</summary>
/// <param name="Left">The report whose identifier comes first in ordinal order.</param>
/// <param name="Right">The other.</param>
/// <param name="Relation">How they relate; never <see cref="CopyRelation.None"/>.</param>
/// <param name="LeftInRight">The share of the left report's words that the right one has, from 0 to 1.</param>
/// <param name="RightInLeft">The share of the right report's words that the left one has.</param>
internal sealed record CopyLink(long Left, long Right, CopyRelation Relation, float LeftInRight, float RightInLeft)
{
    /// <summary>Whether the two belong to one family, as far as the pair can tell.</summary>
    public bool IsFamily => Relation < CopyRelation.Quoting;

    /// <summary>The other one of the two.</summary>
    public long Other(long number) => number == Left ? Right : Left;

    /// <summary>The share of a report's words that the other one has.</summary>
    public float ShareOf(long number) => number == Left ? LeftInRight : RightInLeft;
}
