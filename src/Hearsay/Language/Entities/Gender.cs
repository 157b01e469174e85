namespace Hearsay.Language.Entities;

/// <summary>What the words for somebody or something tell of gender.</summary>
internal enum Gender
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,

    /// <summary>It: no person.</summary>
    Neuter,

    /// <summary>A person, he or she.</summary>
    Person,
}
