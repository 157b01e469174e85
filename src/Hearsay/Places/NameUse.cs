namespace Hearsay.Places;

/// <summary>How a name belongs to a place, as numbered in the gazetteer file.</summary>
internal enum NameUse : byte
{
    /// <summary>The name it is usually called by.</summary>
    Main,

    /// <summary>Another name or spelling.</summary>
    Other,

    /// <summary>Letters that stand for it where they are written with stops or in capitals: "Ind.", "U.S.", "LA".</summary>
    Abbreviation,

    /// <summary>An adjective or the name of its people: "Syrian", "Texans". Evidence, but no place.</summary>
    Demonym,

    /// <summary>A name of a first-level division that only counts with a word for what it is behind it, or far from its town.</summary>
    Division,
}
