using System.Text;

namespace Hearsay.Copies;

/// <summary>
/// Brings characters to the form in which texts are compared: lower case, without diacritics. Spelling that copying changes by itself
/// (typographic marks, lost accents) folds to the same characters. Safe to share between threads.
/// </summary>
internal static class WordFolding
{
    /// <summary>Latin letters with marks end here (Latin Extended Additional); beyond, only case is folded.</summary>
    private const int TableSize = 0x1F00;

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
        var lower = char.ToLowerInvariant(c);
        var plain = LatinFolding.Plain(lower);
        return plain.Length == 1 ? plain[0] : lower;
    }
}
