using System.Buffers;

namespace Hearsay.Reading;

/// <summary>
/// Undoes what conversions did to a text: UTF-8 read as Windows-1252 ("mojibake"), once or several times over, Windows-1252 read as Latin-1, and
/// HTML entities.
/// </summary>
internal static class EncodingRepair
{
    /// <summary><c>&amp;</c>, the control characters that stand for marks of Windows-1252, and the characters that the first byte of a UTF-8 sequence becomes in Windows-1252.</summary>
    private static readonly SearchValues<char> s_triggers =
        SearchValues.Create("&" + Characters(0x80, 0xA0) + Characters(0xC2, 0xF5));

    /// <summary>The repaired text, and its map if any length changed.</summary>
    public static string Apply(string text, out OffsetMap? map) => TextMending.Apply(text, s_triggers, Repair, out map);

    private static int Repair(string text, int i, TextMending mending)
    {
        if (text[i] is >= '\u0080' and < '\u00A0')
            return RepairControl(text[i], i, mending);
        if (text[i] != '&')
            return Mojibake.Repair(text, i, mending);
        int length = HtmlEntity.Read(text, i, out string? character);
        if (length == 0)
            return 1;
        mending.Replace(i, length, character);
        return length;
    }

    private static int RepairControl(char c, int i, TextMending mending)
    {
        // U+0085 is a line end of its own.
        if (c == '\u0085')
            return 1;
        char meant = TextDecoding.Windows1252.GetString([(byte)c])[0];
        mending.Replace(i, 1, meant == c ? [] : [meant]);
        return 1;
    }

    private static string Characters(int from, int to) => string.Concat(Enumerable.Range(from, to - from).Select(c => (char)c));
}
