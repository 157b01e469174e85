using System.Text;

namespace Hearsay.Reading;

/// <summary>
/// Takes the accents off lower-case Latin letters. A table of our own, because the runtime decomposes no letters while it is kept free of
/// culture data (<c>InvariantGlobalization</c>).
/// </summary>
internal static class LatinFolding
{
    private const char First = '\u00DF';

    /// <summary>The plain spelling of each letter from U+00DF to U+0217; itself where it has none.</summary>
    private static readonly string[] s_plain = Build(
        ("a", "àáâãäåāăąǎǟǡǻȁȃ"), ("ae", "æǣǽ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěȅȇ"), ("g", "ĝğġģǥǧǵ"), ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįıǐȉȋ"), ("ij", "ĳ"), ("j", "ĵǰ"), ("k", "ķĸǩ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋǹ"),
        ("o", "òóôõöøōŏőǒǫǭǿȍȏơ"), ("oe", "œ"), ("r", "ŕŗřȑȓ"), ("s", "śŝşšſ"), ("ss", "ß"), ("t", "ţťŧ"),
        ("th", "þ"), ("u", "ùúûüũūŭůűųǔǖǘǚǜưȕȗ"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżžƶ"));

    /// <summary>Adds <paramref name="lower"/>, a lower-case letter or a digit, without its accents.</summary>
    public static void Append(StringBuilder target, Rune lower)
    {
        int index = lower.Value - First;
        if ((uint)index < (uint)s_plain.Length)
            target.Append(s_plain[index]);
        else if (lower.Value is 0x0219 or 0x021B)
            target.Append(lower.Value == 0x0219 ? 's' : 't');
        else
            target.Append(lower.ToString());
    }

    private static string[] Build(params (string Plain, string Accented)[] letters)
    {
        var table = new string[0x218 - First];
        for (int i = 0; i < table.Length; i++)
            table[i] = ((char)(First + i)).ToString();
        foreach (var (plain, accented) in letters)
            foreach (char letter in accented)
                table[letter - First] = plain;
        return table;
    }
}
