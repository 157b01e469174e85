namespace Hearsay.Places;

/// <summary>How many of each there are in a gazetteer file.</summary>
/// <param name="Divisions">First-level divisions and countries.</param>
/// <param name="Places">Places.</param>
/// <param name="Names">Different names.</param>
/// <param name="Links">Integers that list the places of names with more than one.</param>
/// <param name="Words">Words with traits.</param>
/// <param name="Texts">Bytes of texts.</param>
internal readonly record struct GazetteerCounts(int Divisions, int Places, int Names, int Links, int Words, int Texts);
