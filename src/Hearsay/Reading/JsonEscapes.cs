using System.Globalization;
using System.Text;

namespace Hearsay.Reading;

/// <summary>Mends JSON whose writer cut a character in half: <c>\ud83d</c> without the <c>\ude00</c> that belongs to it.</summary>
internal static class JsonEscapes
{
    private const int EscapeLength = 6;

    /// <summary><paramref name="json"/> with U+FFFD for every half of a character.</summary>
    public static string Mend(string json)
    {
        var mended = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length;)
        {
            var length = json[i] != '\\' || i + 1 >= json.Length ? 1 : json[i + 1] != 'u' ? 2 : EscapeLength;
            var (isHigh, isLow) = (IsEscape(json, i, 0xD800), IsEscape(json, i, 0xDC00));
            if (isHigh && IsEscape(json, i + EscapeLength, 0xDC00))
                length = 2 * EscapeLength;
            else if (isHigh || isLow)
                mended.Append("\\uFFFD");
            if (length == 2 * EscapeLength || !isHigh && !isLow)
                mended.Append(json, i, Math.Min(length, json.Length - i));
            i += length;
        }
        return mended.ToString();
    }

    /// <summary>Whether an escape of the thousand surrogates from <paramref name="first"/> stands at a position.</summary>
    private static bool IsEscape(string json, int position, int first) =>
        position + EscapeLength <= json.Length && json[position] == '\\' && json[position + 1] == 'u'
        && ushort.TryParse(json.AsSpan(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && code >= first && code < first + 0x400;
}
