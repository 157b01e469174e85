namespace Hearsay.Claims;

/// <summary>How a stated figure stands to one stated before.</summary>
public enum SeriesRelationKind
{
    /// <summary>The same claimant states another figure later.</summary>
    Revision,

    /// <summary>The same claimant, or another, states within the bounds of before more exactly: "dozens", then 38.</summary>
    Narrowing,

    /// <summary>Another claimant states a figure whose bounds have nothing in common with those of before.</summary>
    Divergence,

    /// <summary>Another claimant states the same figure.</summary>
    Agreement,
}
