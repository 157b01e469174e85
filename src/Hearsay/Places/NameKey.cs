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
    private const char LastFolded = '\u1EFF';

    private static readonly ulong s_saint = OfWord("saint"), s_st = OfWord("st");
    private static readonly ulong s_fort = OfWord("fort"), s_ft = OfWord("ft");
    private static readonly ulong s_mount = OfWord("mount"), s_mt = OfWord("mt");
    private static readonly string[] s_plain = BuildPlain();

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
    public static bool IsLatin(char c) => c < 0x250 || c is >= '\u0300' and <= '\u036F' || c is >= '\u1E00' and <= LastFolded || c is '‘' or '’' or 'ʻ' or 'ʼ' or 'ʿ' or 'ʾ' or '–' or 'ʹ' or 'ə';

    private static ulong SpelledOut(ulong word) => word == s_st ? s_saint : word == s_ft ? s_fort : word == s_mt ? s_mount : word;

    private static ulong OfOther(ulong hash, char c)
    {
        char lower = char.ToLowerInvariant(c);
        if (lower > LastFolded)
            return char.IsLetterOrDigit(lower) ? (hash ^ lower) * Prime : hash;
        foreach (char plain in s_plain[lower])
            hash = (hash ^ plain) * Prime;
        return hash;
    }

    /// <summary>Plain letters, each before the accented ones that are written with it where accents are left off.</summary>
    private const string Accented =
        "a:àáâãäåāăąǎǟǡǻȁȃə ae:æǣǽ c:çćĉċč d:ďđð e:èéêëēĕėęěȅȇ g:ĝğġģǥǧǵ h:ĥħ i:ìíîïĩīĭįıǐȉȋ ij:ĳ j:ĵǰ k:ķĸǩ l:ĺļľŀł n:ñńņňŋǹ o:òóôõöøōŏőǒǫǭǿȍȏơ oe:œ "
        + "r:ŕŗřȑȓ s:śŝşšſș ss:ß t:ţťŧț th:þ u:ùúûüũūŭůűųǔǖǘǚǜưȕȗ w:ŵ y:ýÿŷ z:źżžƶ";

    private static string[] BuildPlain()
    {
        var table = new string[LastFolded + 1];
        for (int c = 0; c < table.Length; c++)
            table[c] = char.IsLetterOrDigit((char)c) && c is < 0x2B0 or >= 0x370 ? ((char)c).ToString() : "";
        foreach (string entry in Accented.Split(' '))
        {
            int colon = entry.IndexOf(':', StringComparison.Ordinal);
            foreach (char accented in entry.AsSpan(colon + 1))
                table[accented] = entry[..colon];
        }
        FoldAdditional(table);
        return table;
    }

    /// <summary>The block Latin Extended Additional, where romanised Arabic and Vietnamese have their letters: upper and lower case alternate.</summary>
    private static void FoldAdditional(string[] table)
    {
        const string Runs = "a2b6c2d10e10f2g2h10i4k6l8m6n8o8p4r8s10t8u10v4w10x4y2z6h1t1w1y1";
        int c = 0x1E00;
        for (int i = 0; i < Runs.Length;)
        {
            string letter = Runs[i++].ToString();
            int count = 0;
            while (i < Runs.Length && char.IsAsciiDigit(Runs[i]))
                count = count * 10 + Runs[i++] - '0';
            for (; count > 0; count--)
                table[c++] = letter;
        }
        foreach (var (letter, first, last) in (ReadOnlySpan<(string, int, int)>)[("a", 0x1EA0, 0x1EB7), ("e", 0x1EB8, 0x1EC7), ("i", 0x1EC8, 0x1ECB), ("o", 0x1ECC, 0x1EE3), ("u", 0x1EE4, 0x1EF1), ("y", 0x1EF2, 0x1EF9)])
            for (c = first; c <= last; c++)
                table[c] = letter;
    }
}
