namespace Hearsay.Places;

/// <summary>
/// The 64-bit keys names are found by. A word's key is the FNV-1a hash of its letters in lower case without accents, apostrophes and stops, with
/// "St.", "Ft." and "Mt." spelled out; a name's key mixes those of its words in order. Blanks and hyphens between words are all one.
/// </summary>
internal static class NameKey
{
    /// <summary>Longer names than this are not looked for. Set by reason: the longest in use ("Democratic Republic of the Congo") has five.</summary>
    public const int MostWords = 6;

    /// <summary>The key of no words, to begin with.</summary>
    public const ulong Empty = Offset;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static readonly ulong s_saint = OfWord("saint"), s_st = OfWord("st");
    private static readonly ulong s_fort = OfWord("fort"), s_ft = OfWord("ft");
    private static readonly ulong s_mount = OfWord("mount"), s_mt = OfWord("mt");

    /// <summary>The key of one word as it stands in a text, abbreviations not spelled out.</summary>
    public static ulong OfWord(ReadOnlySpan<char> word)
    {
        ulong hash = Offset;
        foreach (char c in word)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                hash = (hash ^ c) * Prime;
            else if (char.IsAsciiLetterUpper(c))
                hash = (hash ^ (uint)(c | 0x20)) * Prime;
            else if (c >= 0x80)
                hash = OfOther(hash, c);
        }
        return hash;
    }

    /// <summary>The key of a name that has <paramref name="word"/> behind the words of <paramref name="name"/>.</summary>
    public static ulong Append(ulong name, ulong word)
    {
        ulong key = (name ^ SpelledOut(word)) * 0x9E3779B97F4A7C15;
        return key ^ key >> 29;
    }

    /// <summary>The keys of a whole name, one for each number of its first words; empty if it has more than <see cref="MostWords"/>.</summary>
    public static IReadOnlyList<ulong> OfName(string name)
    {
        string[] words = name.Split([' ', '-', '–', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords)
            return [];
        var keys = new ulong[words.Length];
        for (int i = 0; i < words.Length; i++)
            keys[i] = Append(i == 0 ? Empty : keys[i - 1], OfWord(words[i]));
        return keys;
    }

    /// <summary>The key of a whole name; 0 if it has more than <see cref="MostWords"/> words or none.</summary>
    public static ulong OfWholeName(string name)
    {
        var keys = OfName(name);
        return keys.Count > 0 ? keys[^1] : 0;
    }

    /// <summary>Whether a letter counts as Latin, or is a mark that names in Latin letters may bear.</summary>
    public static bool IsLatin(char c) => c < 0x250 || c is >= '\u0300' and <= '\u036F' || c is >= '\u1E00' and <= '\u1EFF' || c is '‘' or '’' or 'ʻ' or 'ʼ' or 'ʿ' or 'ʾ' or '–' or 'ʹ' or 'ə';

    private static ulong SpelledOut(ulong word) => word == s_st ? s_saint : word == s_ft ? s_fort : word == s_mt ? s_mount : word;

    private static ulong OfOther(ulong hash, char c)
    {
        char lower = char.ToLowerInvariant(c);
        if (!char.IsLetterOrDigit(lower) || lower is >= '\u02B0' and < '\u0370')
            return hash;
        foreach (char plain in LatinFolding.Plain(lower))
            hash = (hash ^ plain) * Prime;
        return hash;
    }
}
