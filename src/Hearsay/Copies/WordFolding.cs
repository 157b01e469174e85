using System.Text;
using Hearsay.Reading;

namespace Hearsay.Copies;

/// <summary>
/// Brings characters to the form in which texts are compared: lower case, without diacritics. Spelling that copying changes by itself
/// (typographic marks, lost accents) folds to the same characters. Safe to share between threads.
/// </summary>
internal static class WordFolding
{
    /// <summary>Latin letters with marks end here (Latin-1 Supplement, Extended-A and -B); beyond, only case is folded.</summary>
    private const int TableSize = 0x250;

    private static readonly char[] Table = BuildTable();

    /// <summary>The folded character; never more than one, so that offsets survive.</summary>
    public static char Fold(char c) => c < TableSize ? Table[c] : char.ToLowerInvariant(c);

    /// <summary>Whether a character counts as a letter or digit of a word.</summary>
    public static bool IsWord(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    /// <summary>The folded letters and digits of a stretch of text, other marks left out.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            if (IsWord(c))
                folded.Append(Fold(c));
        return folded.ToString();
    }

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
            table[i] = FoldOnce((char)i);
        return table;
    }

    /// <summary>A letter without its marks; one that would become two letters stays, so that offsets survive.</summary>
    private static char FoldOnce(char c)
    {
        var folded = new StringBuilder(2);
        LatinFolding.Append(folded, new Rune(char.ToLowerInvariant(c)));
        return folded.Length == 1 ? folded[0] : char.ToLowerInvariant(c);
    }
}
