namespace Hearsay.Places;

/// <summary>What a word before or behind a name says about it.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>What follows is nearly always a place: "in", "near", "downtown".</summary>
    Locative = 1 << 0,

    /// <summary>"from", "to", "into".</summary>
    Motion = 1 << 1,

    /// <summary>Other prepositions.</summary>
    Preposition = 1 << 2,

    Conjunction = 1 << 3,
    The = 1 << 4,

    /// <summary>What follows is a person: "Mr.", "President".</summary>
    Title = 1 << 5,

    /// <summary>What stands before is a first-level division: "province", "oblast".</summary>
    Division = 1 << 6,

    /// <summary>What stands before is a county.</summary>
    County = 1 << 7,

    /// <summary>What stands before is a town.</summary>
    Town = 1 << 8,

    /// <summary>What stands before names a street.</summary>
    Street = 1 << 9,

    /// <summary>What stands before is where an office or a school is: "police", "High".</summary>
    Civic = 1 << 10,

    /// <summary>What stands before is part of the name of a company, a paper or the like.</summary>
    Organisation = 1 << 11,

    /// <summary>What stands before speaks: "said".</summary>
    Speech = 1 << 12,

    /// <summary>"northern", "south".</summary>
    Direction = 1 << 13,

    /// <summary>Months, days, and other words with capitals that are part of no name.</summary>
    Calendar = 1 << 14,

    /// <summary>"based".</summary>
    Based = 1 << 15,

    /// <summary>What stands before is a spot that is named after a place: "River", "Park", "Airport".</summary>
    Feature = 1 << 16,

    /// <summary>Units of length in kilometres or miles.</summary>
    Kilometres = 1 << 17,
    Miles = 1 << 18,

    /// <summary>"al", "el" and the like, which open Arabic names in small letters.</summary>
    Article = 1 << 19,

    /// <summary>Abbreviations whose stop ends no sentence.</summary>
    Abbreviated = 1 << 20,

    /// <summary>"of".</summary>
    Of = 1 << 21,

    /// <summary>What follows "… of" is a place: "village", "town", "city".</summary>
    Settlement = 1 << 22,

    /// <summary>Teams and games.</summary>
    Sport = 1 << 23,

    /// <summary>Plurals behind names that share a word: "counties", "provinces".</summary>
    Plural = 1 << 24,

    /// <summary>Streets that are hardly ever anything else.</summary>
    Thoroughfare = 1 << 25,
}
