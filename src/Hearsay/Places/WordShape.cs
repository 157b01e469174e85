namespace Hearsay.Places;

/// <summary>How a word is written.</summary>
[Flags]
internal enum WordShape : ushort
{
    None = 0,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 1,

    /// <summary>It has two letters or more and all are capitals.</summary>
    AllCapitals = 2,

    /// <summary>Stops stand between its letters: "U.S.", "W.Va.".</summary>
    InnerStops = 4,

    /// <summary>A stop stands right behind it, which may be the end of a sentence.</summary>
    StopBehind = 8,

    /// <summary>"'s" stands behind it.</summary>
    Possessive = 16,

    /// <summary>It begins with a digit.</summary>
    Number = 32,

    /// <summary>It begins a sentence, a quotation or a line, so its capital says little.</summary>
    Opens = 64,

    /// <summary>It is one letter.</summary>
    Initial = 128,
}
