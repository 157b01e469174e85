namespace Hearsay.Places;

/// <summary>What stands between a word and the one before.</summary>
internal enum WordGap : byte
{
    /// <summary>The end of a sentence, a line, or the beginning of the text.</summary>
    Stop,

    /// <summary>Blanks, or the stop of an abbreviation and blanks.</summary>
    Blank,

    /// <summary>A hyphen.</summary>
    Hyphen,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>Anything else.</summary>
    Other,
}
