namespace Hearsay.Language.Entities;

/// <summary>Where a mention stands in its clause.</summary>
internal enum GrammaticalPlace
{
    /// <summary>Somewhere else.</summary>
    Other,

    /// <summary>Subject of an active verb.</summary>
    Subject,

    /// <summary>Subject of a passive verb.</summary>
    PassiveSubject,

    /// <summary>Object.</summary>
    Object,

    /// <summary>After a preposition that belongs to a verb.</summary>
    Oblique,

    /// <summary>Owner: "his", "Smith's".</summary>
    Owner,

    /// <summary>Within another mention, after a preposition or before its head.</summary>
    Inside,
}
