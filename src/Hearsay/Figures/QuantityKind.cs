namespace Hearsay.Figures;

/// <summary>What a quantity measures by.</summary>
internal enum QuantityKind
{
    /// <summary>By counting things.</summary>
    Count,

    /// <summary>By a share of a whole, in percent.</summary>
    Share,

    /// <summary>By money.</summary>
    Money,
}
