using System.Buffers;
using System.Text;

namespace Hearsay.Reading;

/// <summary>
/// Recognises UTF-8 that was read as Windows-1252 or Latin-1 (<c>â€™</c> for ’, <c>Ã©</c> for é), also several times over
/// (<c>Ã¢â‚¬â„¢</c>), and puts back what it was.
/// </summary>
/// <remarks>
/// A sequence is taken for mojibake only if it is well-formed UTF-8 and what it spells is likelier than what stands there; see
/// <see cref="IsLikely"/>. So "café”" and "À la carte" are left alone.
/// </remarks>
internal static class Mojibake
{
    /// <summary>How many times over a text may have been misread; more has not been seen.</summary>
    private const int MostLayers = 3;

    /// <summary>The characters of Windows-1252 at 0x80 to 0x9F; those it leaves open stand for themselves.</summary>
    private const string Upper =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Mends what begins at <paramref name="i"/>, a character that a first byte of UTF-8 may have become.</summary>
    /// <returns>How many characters are dealt with, at least 1.</returns>
    public static int Repair(string text, int i, TextMending mending)
    {
        int length = ReadSequence(text, i, out var rune);
        if (length == 0)
            return RepairBroken(text, i, mending);
        bool confirmed = ReadSequence(text, i + length, out _) > 0;
        if (!confirmed && !IsLikely(text, i, length, rune))
            return 1;
        if (IsLead(rune) && RepairLayers(text, i, mending) is > 0 and int layered)
            return layered;
        Span<char> utf16 = stackalloc char[2];
        mending.Replace(i, length, utf16[..rune.EncodeToUtf16(utf16)]);
        // What follows a confirmed sequence is mojibake as well, so that a run of Cyrillic is mended to its last letter.
        return confirmed ? length + RepairNext(text, i + length, mending) : length;
    }

    private static int RepairNext(string text, int i, TextMending mending)
    {
        int start = i;
        Span<char> utf16 = stackalloc char[2];
        for (int length; (length = ReadSequence(text, i, out var rune)) > 0; i += length)
            mending.Replace(i, length, utf16[..rune.EncodeToUtf16(utf16)]);
        return i - start;
    }

    /// <summary>Mends a run that was misread more than once, all of it as one change; 0 if it was not.</summary>
    private static int RepairLayers(string text, int start, TextMending mending)
    {
        string run = DecodeRun(text, start, out int length);
        string best = run;
        for (int layer = 1; layer < MostLayers && run.Length > 0; layer++)
        {
            string inner = DecodeRun(run, 0, out int used);
            if (used < run.Length)
                break;
            best = run = inner;
        }
        if (best.Length == 0 || ReferenceEquals(best, run) && ReadSequence(text, start, out _) == length)
            return 0;
        string once = DecodeRun(text, start, out _);
        if (best == once)
            return 0;
        mending.Replace(start, length, best);
        return length;
    }

    private static string DecodeRun(string text, int start, out int length)
    {
        var decoded = new StringBuilder();
        int i = start;
        Span<char> utf16 = stackalloc char[2];
        for (int step; (step = ReadSequence(text, i, out var rune)) > 0; i += step)
            decoded.Append(utf16[..rune.EncodeToUtf16(utf16)]);
        length = i - start;
        return decoded.ToString();
    }

    /// <summary>Sequences that lost a byte on the way: 0x9D and 0xA0 are the usual victims, having no glyph.</summary>
    private static int RepairBroken(string text, int i, TextMending mending)
    {
        if (text[i] == 'â' && i + 1 < text.Length && text[i + 1] == '€')
        {
            mending.Replace(i, 2, '”');
            return 2;
        }
        if (text[i] == 'Â' && i + 1 < text.Length && text[i + 1] == ' ' && (i == 0 || !char.IsLetter(text[i - 1])))
        {
            mending.Replace(i, i > 0 && text[i - 1] == ' ' ? 2 : 1, []);
            return i > 0 && text[i - 1] == ' ' ? 2 : 1;
        }
        return 1;
    }

    private static int ReadSequence(string text, int i, out Rune rune)
    {
        rune = default;
        if (i >= text.Length || text[i] is < '\u00C2' or > '\u00F4')
            return 0;
        int length = text[i] < '\u00E0' ? 2 : text[i] < '\u00F0' ? 3 : 4;
        if (i + length > text.Length)
            return 0;
        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = (byte)text[i];
        for (int k = 1; k < length; k++)
            if (!TryContinuation(text[i + k], out bytes[k]))
                return 0;
        return Rune.DecodeFromUtf8(bytes[..length], out rune, out _) == OperationStatus.Done ? length : 0;
    }

    private static bool TryContinuation(char c, out byte value)
    {
        int upper = c is >= '\u0080' and < '\u00A0' ? c - 0x80 : c > '\u00BF' ? Upper.IndexOf(c, StringComparison.Ordinal) : -1;
        value = upper >= 0 ? (byte)(0x80 + upper) : (byte)c;
        return upper >= 0 || c is >= '\u00A0' and <= '\u00BF';
    }

    private static bool IsLead(Rune rune) => rune.Value is >= 0xC2 and <= 0xF4;

    /// <summary>Whether a single sequence, not followed by another, is likelier mojibake than what it says.</summary>
    private static bool IsLikely(string text, int i, int length, Rune rune) => length switch
    {
        // é, ñ, ° and the like, or letters of Central Europe and Turkey. "SÃ”" could be a capital before a quotation mark.
        2 => rune.Value < 0x180 && !(IsPunctuation(text[i + 1]) && i > 0 && !char.IsLower(text[i - 1])),
        // Punctuation and symbols; U+FEFF, U+FFFD; the ligatures ﬁ and ﬂ. Anything else is an accented letter before two marks.
        3 => rune.Value is (>= 0x2000 and < 0x2800) or 0xFEFF or 0xFFFD or (>= 0xFB00 and <= 0xFB06),
        _ => rune.Value >= 0x1F000,
    };

    private static bool IsPunctuation(char c) => c is '“' or '”' or '‘' or '’' or '–' or '—' or '…' or '\u00A0' or '»';
}
