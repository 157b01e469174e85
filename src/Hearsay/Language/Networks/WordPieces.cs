namespace Hearsay.Language.Networks;

/// <summary>
/// The pieces by which a network knows a word it has not met: beginnings, endings, triples of characters, shape. Stateless.
/// </summary>
internal static class WordPieces
{
    /// <summary>The most pieces a word has.</summary>
    public const int Most = 48;

    /// <summary>Longer words are known by this many characters from each end.</summary>
    private const int Reach = 12;

    /// <summary>The most characters a normalized word has.</summary>
    public const int LongestNormal = (2 * Reach) + 1;

    /// <summary>
    /// Writes a word in lower case, with each digit as 0 and typographic marks as plain ones, and shortened in the middle if it is long;
    /// returns its length. <paramref name="into"/> holds at least <see cref="LongestNormal"/> characters.
    /// </summary>
    public static int Normalize(ReadOnlySpan<char> word, Span<char> into)
    {
        if (word.Length <= 2 * Reach)
            return Copy(word, into);
        Copy(word[..Reach], into);
        into[Reach] = '~';
        Copy(word[^Reach..], into[(Reach + 1)..]);
        return LongestNormal;
    }

    private static int Copy(ReadOnlySpan<char> word, Span<char> into)
    {
        for (int i = 0; i < word.Length; i++)
            into[i] = Plain(word[i]);
        return word.Length;
    }

    private static char Plain(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        < '\u007F' => char.ToLowerInvariant(c),
        '\u2018' or '\u2019' or '\u00B4' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' => '"',
        '\u2013' or '\u2014' => '-',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Writes the rows of a word's pieces, and returns how many there are.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="normal">The word <see cref="Normalize">normalized</see>.</param>
    /// <param name="lists">The lists of names and words it is on, a bit each.</param>
    /// <param name="rows">Receives the rows; holds at least <see cref="Most"/>.</param>
    public static int Rows(ReadOnlySpan<char> word, ReadOnlySpan<char> normal, uint lists, Span<int> rows)
    {
        int count = 0;
        rows[count++] = Row(1, normal);
        rows[count++] = Row(2, StableHash.Add(StableHash.Begin(2), Shape(word)));
        rows[count++] = Row(3, StableHash.Add(StableHash.Begin(3), Casing(word)));
        for (int length = 1; length <= 4 && length <= normal.Length; length++)
        {
            rows[count++] = Row(3 + (uint)length, normal[..length]);
            rows[count++] = Row(7 + (uint)length, normal[^length..]);
        }

        for (int i = 0; i + 3 <= normal.Length && i < 20; i++)
            rows[count++] = Row(12, normal.Slice(i, 3));
        for (int bit = 0; bit < 12; bit++)
            if ((lists >> bit & 1) != 0)
                rows[count++] = Row(13, StableHash.Add(StableHash.Begin(13), (uint)bit));
        return count;
    }

    private static int Row(uint kind, ReadOnlySpan<char> piece) => Row(kind, StableHash.Add(StableHash.Begin(kind), piece));

    private static int Row(uint kind, uint hash) => (int)(StableHash.Finish(StableHash.Add(hash, kind)) & (NetworkWeights.PieceRows - 1));

    // The kinds of characters, repeated kinds once, of the first few.
    private static uint Shape(ReadOnlySpan<char> word)
    {
        uint shape = 1;
        uint last = 0;
        foreach (char c in word[..Math.Min(word.Length, 2 * Reach)])
        {
            uint kind = Kind(c);
            if (kind != last && shape < 1 << 24)
                shape = (shape * 6) + kind;
            last = kind;
        }

        return shape;
    }

    private static uint Kind(char c) =>
        char.IsUpper(c) ? 1u : char.IsLetter(c) ? 2u : char.IsDigit(c) ? 3u : c is '.' ? 4u : 5u;

    private static uint Casing(ReadOnlySpan<char> word)
    {
        if (!char.IsLetter(word[0]))
            return 100 + (uint)Math.Min(word.Length, 12);
        bool upper = char.IsUpper(word[0]);
        bool rest = word.Length > 1 && word[1..Math.Min(word.Length, 2 * Reach)].IndexOfAnyInRange('a', 'z') < 0;
        return (uint)((upper ? 1 : 0) + (rest ? 2 : 0) + (Math.Min(word.Length, 6) * 4));
    }
}
