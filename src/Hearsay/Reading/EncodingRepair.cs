using System.Buffers;

namespace Hearsay.Reading;

/// <summary>Undoes what conversions did to a text: UTF-8 read as Windows-1252 ("mojibake"), once or several times over, and HTML entities.</summary>
internal static class EncodingRepair
{
    /// <summary><c>&amp;</c>, and the characters that the first byte of a UTF-8 sequence becomes in Windows-1252.</summary>
    private static readonly SearchValues<char> s_triggers =
        SearchValues.Create("&" + string.Concat(Enumerable.Range(0xC2, 0xF5 - 0xC2).Select(c => (char)c)));

    /// <summary>The repaired text, and its map if any length changed.</summary>
    public static string Apply(string text, out OffsetMap? map)
    {
        map = null;
        int i = text.AsSpan().IndexOfAny(s_triggers);
        if (i < 0)
            return text;
        var mending = new TextMending(text);
        while (i < text.Length)
        {
            i += Repair(text, i, mending);
            int next = text.AsSpan(i).IndexOfAny(s_triggers);
            i = next < 0 ? text.Length : i + next;
        }
        map = mending.ToMap();
        return mending.ToText();
    }

    private static int Repair(string text, int i, TextMending mending)
    {
        if (text[i] != '&')
            return Mojibake.Repair(text, i, mending);
        int length = HtmlEntity.Read(text, i, out string? character);
        if (length == 0)
            return 1;
        mending.Replace(i, length, character);
        return length;
    }
}
