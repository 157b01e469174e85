using System.Text;

namespace Hearsay;

/// <summary>
/// Takes the accents off lower-case Latin letters. A table of our own, because the runtime decomposes no letters while it is kept free of
/// culture data (<c>InvariantGlobalization</c>). Safe to share between threads.
/// </summary>
internal static class LatinFolding
{
    private const char First = '\u00DF';

    /// <summary>Where the block Latin Extended Additional ends, in which romanised Arabic and Vietnamese have their letters.</summary>
    private const char Last = '\u1EFF';

    /// <summary>Plain letters, each before the accented ones that are written with it where accents are left off.</summary>
    private const string Accented =
        "a:àáâãäåāăąǎǟǡǻȁȃə ae:æǣǽ c:çćĉċč d:ďđð e:èéêëēĕėęěȅȇ g:ĝğġģǥǧǵ h:ĥħ i:ìíîïĩīĭįıǐȉȋ ij:ĳ j:ĵǰ k:ķĸǩ l:ĺļľŀł n:ñńņňŋǹ o:òóôõöøōŏőǒǫǭǿȍȏơ oe:œ "
        + "r:ŕŗřȑȓ s:śŝşšſș ss:ß t:ţťŧț th:þ u:ùúûüũūŭůűųǔǖǘǚǜưȕȗ w:ŵ y:ýÿŷ z:źżžƶ";

    private static readonly string[] s_plain = Build();

    /// <summary>The plain spelling of a lower-case letter: one letter or two, itself where it has none.</summary>
    public static string Plain(char lower) => (uint)(lower - First) <= Last - First ? s_plain[lower - First] : lower.ToString();

    /// <summary>Adds <paramref name="lower"/>, a lower-case letter or a digit, without its accents.</summary>
    public static void Append(StringBuilder target, Rune lower)
    {
        if (lower.IsBmp)
            target.Append(Plain((char)lower.Value));
        else
            target.Append(lower.ToString());
    }

    private static string[] Build()
    {
        var table = new string[Last - First + 1];
        for (int i = 0; i < table.Length; i++)
            table[i] = ((char)(First + i)).ToString();
        foreach (string entry in Accented.Split(' '))
        {
            int colon = entry.IndexOf(':', StringComparison.Ordinal);
            foreach (char accented in entry.AsSpan(colon + 1))
                table[accented - First] = entry[..colon];
        }
        AddAdditional(table);
        return table;
    }

    /// <summary>In Latin Extended Additional upper and lower case alternate; each run is a letter and how many code points are written with it.</summary>
    private static void AddAdditional(string[] table)
    {
        const string Runs = "a2b6c2d10e10f2g2h10i4k6l8m6n8o8p4r8s10t8u10v4w10x4y2z6h1t1w1y1";
        int next = 0x1E00 - First;
        for (int i = 0; i < Runs.Length;)
        {
            string letter = Runs[i++].ToString();
            int count = 0;
            while (i < Runs.Length && char.IsAsciiDigit(Runs[i]))
                count = count * 10 + Runs[i++] - '0';
            for (; count > 0; count--)
                table[next++] = letter;
        }
        foreach (var (letter, first, last) in (ReadOnlySpan<(string, int, int)>)[("a", 0x1EA0, 0x1EB7), ("e", 0x1EB8, 0x1EC7), ("i", 0x1EC8, 0x1ECB), ("o", 0x1ECC, 0x1EE3), ("u", 0x1EE4, 0x1EF1), ("y", 0x1EF2, 0x1EF9)])
            for (int c = first; c <= last; c++)
                table[c - First] = letter;
    }
}
