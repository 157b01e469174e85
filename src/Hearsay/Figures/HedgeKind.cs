namespace Hearsay.Figures;

/// <summary>How an approximator bends a number.</summary>
internal enum HedgeKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Roughly: both bounds stay.</summary>
    About,

    /// <summary>The number is a lower bound; there is no upper one.</summary>
    AtLeast,

    /// <summary>The number is an upper bound; there is no lower one.</summary>
    AtMost,
}
