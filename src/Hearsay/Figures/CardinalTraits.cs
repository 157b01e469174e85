namespace Hearsay.Figures;

/// <summary>How a number is written.</summary>
[Flags]
internal enum CardinalTraits : byte
{
    /// <summary>In words, exactly.</summary>
    None = 0,

    /// <summary>In digits.</summary>
    Digits = 1,

    /// <summary>With a word that multiplies: million, dozen.</summary>
    Scaled = 2,

    /// <summary>Without an exact number: hundreds.</summary>
    Vague = 4,

    /// <summary>So that it may be read otherwise: 1.200.</summary>
    Doubtful = 8,

    /// <summary>As a share of a whole, in percent.</summary>
    Share = 16,
}
