namespace Hearsay.Places;

/// <summary>Words of a text that the gazetteer has as a name.</summary>
/// <param name="First">The index of the first word.</param>
/// <param name="End">The index after the last word of the name as the gazetteer has it.</param>
/// <param name="Key">The name's key.</param>
/// <param name="Asked">The kinds that a word beside it asks for ("province", "city of"); none if all may be meant.</param>
/// <param name="Stretch">How many words behind it are part of the name as written: one in "Laurel County".</param>
/// <param name="Demonym">Whether it is an adjective or the name of a people.</param>
internal readonly record struct NameMatch(int First, int End, ulong Key, AskedKind Asked, int Stretch, bool Demonym);
