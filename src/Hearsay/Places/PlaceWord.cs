namespace Hearsay.Places;

/// <summary>A word of a text, as names are looked up by. Offsets are UTF-16 positions; a stop that belongs to the word is within.</summary>
internal readonly record struct PlaceWord(int Start, int End, ulong Key, WordShape Shape, WordGap Gap, WordClass Class)
{
    public bool Is(WordShape shape) => (Shape & shape) != 0;

    public bool Is(WordClass any) => (Class & any) != 0;

    /// <summary>Whether it has a capital that does not come from where it stands.</summary>
    public bool IsNameLike => Is(WordShape.Capital) && !Is(WordShape.Opens);

    /// <summary>Whether nothing but a blank parts it from the word before.</summary>
    public bool IsAdjacent => Gap == WordGap.Blank;
}
