namespace Hearsay.Figures;

/// <summary>What a word does in a number.</summary>
internal enum NumberRole : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nought to nine.</summary>
    Unit,

    /// <summary>Ten to nineteen.</summary>
    Teen,

    /// <summary>Twenty to ninety.</summary>
    Tens,

    /// <summary>Multiplies what stands before it: hundred, thousand, million, dozen.</summary>
    Scale,

    /// <summary>A count without an exact number: dozens, hundreds.</summary>
    Vague,

    /// <summary>The name of a part: half, third, quarter, fifths.</summary>
    Part,
}

