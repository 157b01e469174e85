namespace Hearsay.Language;

/// <summary>
/// One syntactic word of a text, as offsets into it: "don't" is two words, <c>do</c> and <c>n't</c>. Filled in stage by stage.
/// </summary>
internal struct Word
{
    /// <summary>The UTF-16 position of the first character in the text.</summary>
    public int Start;

    /// <summary>How many UTF-16 units the word covers; at least one.</summary>
    public int Length;

    /// <summary>The number of the sentence it stands in, from nought.</summary>
    public int Sentence;

    /// <summary>The number, in the document, of the word that it depends on; −1 for the root of a sentence.</summary>
    public int Head;

    /// <summary>The universal part of speech.</summary>
    public PartOfSpeech Pos;

    /// <summary>The number of the language's own tag; see <see cref="LanguageDocument.TagOf"/>.</summary>
    public byte Tag;

    /// <summary>The number of the dependency relation, subtype included; see <see cref="LanguageDocument.RelationOf"/>.</summary>
    public byte Relation;

    /// <summary>Whether it is written as one with the word before: the <c>n't</c> of "don't", the <c>'s</c> of a possessive.</summary>
    public bool Joined;

    /// <summary>The position after the last character.</summary>
    public readonly int End => Start + Length;

    /// <summary>The characters covered.</summary>
    public readonly TextSpan Span => new(Start, Start + Length);
}
