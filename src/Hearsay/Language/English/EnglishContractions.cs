using System.Collections.Frozen;

namespace Hearsay.Language.English;

/// <summary>Where a word that is written as one falls into two.</summary>
internal static class EnglishContractions
{
    // Written without an apostrophe, or fused; the bar shows where they are cut.
    private static readonly FrozenDictionary<string, int> Fused = (
        "can|not gon|na got|ta wan|na do|nt did|nt does|nt ca|nt is|nt could|nt would|nt was|nt have|nt has|nt were|nt are|nt had|nt should|nt " +
        "i|m that|s there|s i|ve what|s let|s gim|me lem|me you|re they|re he|s wo|nt")
        .Split(' ').Where(w => w is not ("he|s" or "let|s")).ToFrozenDictionary(w => w.Replace("|", "", StringComparison.Ordinal), w => w.IndexOf('|'), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Fused.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where to cut a word, or nought if it is whole.</summary>
    public static int Cut(ReadOnlySpan<char> word)
    {
        if (word.Length is >= 2 and <= 8)
        {
            Span<char> lower = stackalloc char[word.Length];
            word.ToLowerInvariant(lower);
            if (Lookup.TryGetValue(lower, out int cut))
                return cut;
        }

        return Clitic(word);
    }

    /// <summary>Where the clitic of a word begins (<c>'s 'll 're 've 'd 'm n't</c>), or nought if it has none.</summary>
    public static int Clitic(ReadOnlySpan<char> word)
    {
        int length = word.Length;
        if (length >= 4 && IsApostrophe(word[^2]) && word[^1] is 't' or 'T' && length >= 4 && word[^3] is 'n' or 'N')
            return length - 3;
        if (length >= 3 && IsApostrophe(word[^2]) && word[^1] is 's' or 'S' or 'd' or 'D' or 'm' or 'M' && length >= 3 && IsApostrophe(word[^2]))
            return char.IsAsciiDigit(word[^3]) ? 0 : length - 2;
        if (length >= 4 && IsApostrophe(word[^3]) && IsLongClitic(word[^2], word[^1]))
            return length - 3;
        return 0;
    }

    private static bool IsLongClitic(char first, char second) =>
        (char.ToLowerInvariant(first), char.ToLowerInvariant(second)) is ('l', 'l') or ('r', 'e') or ('v', 'e');

    /// <summary>Whether a character is one of the marks used for an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '`' or '\u00B4';
}
