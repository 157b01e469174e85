namespace Hearsay.Language;

/// <summary>A name in a text.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Type">What it is a name of.</param>
/// <param name="Confidence">How likely span and type are right, from 0 to 1.</param>
internal readonly record struct NameMention(int First, int End, NameType Type, float Confidence);
