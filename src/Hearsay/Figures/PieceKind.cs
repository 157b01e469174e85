namespace Hearsay.Figures;

/// <summary>What a piece of text is made of.</summary>
internal enum PieceKind : byte
{
    /// <summary>Letters, with apostrophes inside.</summary>
    Word,

    /// <summary>Digits that write one number: <c>12</c>, <c>3,400</c>, <c>1.5</c>.</summary>
    Digits,

    /// <summary>Digits that write something else: <c>12:30</c>, <c>05-02-2015</c>, <c>9/11</c>, <c>0800-555</c>.</summary>
    OtherDigits,

    /// <summary>A single mark.</summary>
    Mark,
}
