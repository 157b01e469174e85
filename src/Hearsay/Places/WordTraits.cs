namespace Hearsay.Places;

/// <summary>What else a word may be than a place name, as kept in the gazetteer file.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>A first name of people.</summary>
    FirstName = 1,

    /// <summary>A word of the language that is written small.</summary>
    Common = 2,
}
