namespace Hearsay.Copies;

/// <summary>What the comparison of copies needs to know of a word beside its letters.</summary>
[Flags]
internal enum WordKinds : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It begins with a capital letter.</summary>
    Capital = 1,

    /// <summary>It holds a digit.</summary>
    Digits = 2,

    /// <summary>It is the first word of a sentence.</summary>
    SentenceStart = 4,

    /// <summary>It is the first word of a paragraph, a stretch between line breaks.</summary>
    ParagraphStart = 8,
}
