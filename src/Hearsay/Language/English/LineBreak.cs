namespace Hearsay.Language.English;

/// <summary>What stands between two words.</summary>
internal enum LineBreak
{
    /// <summary>Nothing, or white space within a line.</summary>
    None,

    /// <summary>The end of a line that reads as if it were only wrapped.</summary>
    Wrapped,

    /// <summary>The end of a line that reads as if it were the end of a paragraph or heading.</summary>
    Line,

    /// <summary>A blank line.</summary>
    Paragraph,
}
