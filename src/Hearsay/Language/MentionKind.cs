namespace Hearsay.Language;

/// <summary>How a mention refers.</summary>
internal enum MentionKind
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By description: "the monitor".</summary>
    Description,

    /// <summary>By a pronoun: "he", "their".</summary>
    Pronoun,
}
