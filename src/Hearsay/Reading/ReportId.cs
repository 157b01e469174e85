using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Reading;

/// <summary>
/// Names a report after the words of its body, so that the same body has the same name whatever its quotation marks, spacing, accents or
/// encoding damage. Pure, and safe to call from many threads.
/// </summary>
internal static class ReportId
{
    private const int HexDigits = 16;

    /// <summary><c>r-</c> and the first sixteen hexadecimal digits of the SHA-256 of <see cref="WordsOf"/>, in UTF-8.</summary>
    public static string Of(MendedText body)
    {
        ArgumentNullException.ThrowIfNull(body);
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(WordsOf(body.Text)));
        return "r-" + Convert.ToHexStringLower(hash)[..HexDigits];
    }

    /// <summary>
    /// The letters and digits of <paramref name="text"/>, lower-cased, Latin accents off, words set apart by single blanks. An apostrophe
    /// within a word and a comma within a number vanish without parting it: <c>Syria's</c> is <c>syrias</c>, <c>1,500</c> is <c>1500</c>,
    /// as corpora that lost their punctuation have them.
    /// </summary>
    public static string WordsOf(string text)
    {
        var words = new StringBuilder(text.Length);
        bool pending = false;
        for (int i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out int length);
            if (Rune.IsLetterOrDigit(rune))
            {
                if (pending && words.Length > 0)
                    words.Append(' ');
                pending = false;
                AppendFolded(words, rune);
            }
            else if (!IsInvisible(rune) && !JoinsWord(text, i))
            {
                pending = true;
            }
            i += length;
        }
        return words.ToString();
    }

    private static void AppendFolded(StringBuilder words, Rune rune)
    {
        if (rune.IsAscii)
            words.Append((char)(rune.Value is >= 'A' and <= 'Z' ? rune.Value | 0x20 : rune.Value));
        else
            LatinFolding.Append(words, Rune.ToLowerInvariant(rune));
    }

    /// <summary>Marks that modify the letter before them, so that <c>e</c> and U+0301 is the same letter as <c>é</c>.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool JoinsWord(string text, int i)
    {
        if (i == 0 || i + 1 >= text.Length)
            return false;
        return text[i] switch
        {
            '\'' or '’' => char.IsLetterOrDigit(text[i - 1]) && char.IsLetter(text[i + 1]),
            ',' => char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]),
            _ => false,
        };
    }
}
