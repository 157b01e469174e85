namespace Hearsay.Copies;

/// <summary>Words whose full stop does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "sgt", "capt", "cmdr", "adm", "brig", "sen", "rep", "gov", "hon",
        "rev", "st", "no", "vs", "jr", "sr", "inc", "ltd", "co", "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
        "oct", "nov", "dec",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is an initial or a known abbreviation.</summary>
    public static bool EndsWithOne(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0])) || (word.Length <= 4 && Lookup.Contains(word));
}
