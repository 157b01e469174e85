namespace Hearsay.Claims;

/// <summary>Two propositions that belong together, by their numbers.</summary>
/// <param name="One">The smaller number.</param>
/// <param name="Other">The greater number.</param>
/// <param name="Score">How much they have in common, in the points of <see cref="PropositionMatch"/>.</param>
internal readonly record struct ClaimEdge(long One, long Other, float Score)
{
    /// <summary>The edge of two propositions.</summary>
    public static ClaimEdge Of(long a, long b, double score) => new(Math.Min(a, b), Math.Max(a, b), (float)score);

    /// <summary>The other of the two.</summary>
    public long OtherThan(long number) => number == One ? Other : One;
}
