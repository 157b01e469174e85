namespace Hearsay.Language;

/// <summary>A stretch of words that means an entity.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Head">The word that it hangs by.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Confidence">How likely the link to the entity is right, from 0 to 1.</param>
internal readonly record struct Mention(int First, int End, int Head, MentionKind Kind, float Confidence);
