using System.Text;

namespace Hearsay.Reading;

/// <summary>Recognises UTF-8, UTF-16 and UTF-32 by their byte order mark, and the latter two without one by where their zero bytes are.</summary>
internal static class UnicodeSignature
{
    /// <summary>How many bytes are looked at for zeros; enough for a few hundred words.</summary>
    private const int Sample = 4096;

    /// <summary>
    /// The least share of UTF-16 units that have a zero half: blanks, digits and stops in any script. By reason: Arabic and Cyrillic prose
    /// has about one blank in six letters, Chinese about one ASCII line end or digit in thirty, Latin prose nearly nothing else.
    /// </summary>
    private const double LeastZeroShare = 0.02;

    private static readonly UTF32Encoding s_utf32Big = new(bigEndian: true, byteOrderMark: true);

    /// <summary>The encoding the bytes show, or <c>null</c> if they show none.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes) => OfMark(bytes) ?? OfZeros(bytes);

    private static Encoding? OfMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return Encoding.UTF32;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return s_utf32Big;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode;
        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;
    }

    private static Encoding? OfZeros(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~3)];
        Span<int> zeros = stackalloc int[4];
        for (int i = 0; i < sample.Length; i++)
            if (sample[i] == 0)
                zeros[i & 3]++;
        int quads = sample.Length / 4;
        if (quads == 0 || zeros[0] + zeros[1] + zeros[2] + zeros[3] == 0)
            return null;
        if (zeros[3] == quads && zeros[2] == quads && zeros[0] == 0)
            return Encoding.UTF32;
        if (zeros[0] == quads && zeros[1] == quads && zeros[3] == 0)
            return s_utf32Big;
        return OfHalves(sample, even: zeros[0] + zeros[2], odd: zeros[1] + zeros[3]);
    }

    /// <summary>UTF-16 has its zeros in one half only, and what it spells is letters, not chance code points.</summary>
    private static Encoding? OfHalves(ReadOnlySpan<byte> sample, int even, int odd)
    {
        double least = LeastZeroShare * sample.Length / 2;
        if (odd >= least && even == 0 && IsProse(sample, Encoding.Unicode))
            return Encoding.Unicode;
        return even >= least && odd == 0 && IsProse(sample, Encoding.BigEndianUnicode) ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsProse(ReadOnlySpan<byte> sample, Encoding encoding)
    {
        int odd = 0;
        string text = encoding.GetString(sample);
        foreach (char c in text)
            if (c is '\uFFFD' or (< ' ' and not ('\t' or '\n' or '\r' or '\f')) or (>= '\uE000' and <= '\uF8FF'))
                odd++;
        return odd * 50 <= text.Length;
    }
}
