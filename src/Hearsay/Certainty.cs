namespace Hearsay;

/// <summary>How certain a statement's content is, as its source puts it.</summary>
public enum Certainty
{
    /// <summary>Put forward without reserve.</summary>
    Stated,

    /// <summary>An estimate or an approximate reckoning.</summary>
    Estimated,

    /// <summary>Likely, expected.</summary>
    Probable,

    /// <summary>It may or could be so.</summary>
    Possible,

    /// <summary>If something else holds.</summary>
    Conditional,

    /// <summary>Alleged, so-called, unverified.</summary>
    Doubted,

    /// <summary>Said not to be so.</summary>
    Denied,
}
