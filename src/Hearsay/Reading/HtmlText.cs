using System.Net;
using System.Text;

namespace Hearsay.Reading;

/// <summary>Plain text out of attribute values and structured data.</summary>
internal static class HtmlText
{
    /// <summary>Entities decoded, tags dropped, white space collapsed.</summary>
    public static string Plain(string value)
    {
        var decoded = value.Contains('&') ? WebUtility.HtmlDecode(value) : value;
        if (decoded.Contains('&'))
            decoded = WebUtility.HtmlDecode(decoded);
        return Collapse(decoded.Contains('<') ? WithoutTags(decoded) : decoded);
    }

    /// <summary>White space collapsed to single spaces, none at the ends.</summary>
    public static string Collapse(string value)
    {
        var text = new StringBuilder(value.Length);
        var space = false;
        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                space = text.Length > 0;
            else if (c is not ('\u200B' or '\uFEFF' or '\u00AD'))
            {
                if (space)
                    text.Append(' ');
                space = false;
                text.Append(c);
            }
        }
        return text.ToString();
    }

    /// <summary>Letters and digits in lower case, words apart by single spaces: what two titles or names are compared by.</summary>
    public static string Key(string? value)
    {
        var key = new StringBuilder();
        var space = false;
        foreach (var c in value ?? "")
        {
            if (!char.IsLetterOrDigit(c))
            {
                space = key.Length > 0 && c is not ('\'' or '’');
                continue;
            }
            if (space)
                key.Append(' ');
            space = false;
            key.Append(char.ToLowerInvariant(c));
        }
        return key.ToString();
    }

    private static string WithoutTags(string value)
    {
        var text = new StringBuilder(value.Length);
        var position = 0;
        while (position < value.Length)
        {
            var open = value.IndexOf('<', position);
            var close = open < 0 ? -1 : value.IndexOf('>', open);
            if (close < 0 || !(char.IsAsciiLetter(value[open + 1]) || value[open + 1] is '/' or '!'))
            {
                var end = open < 0 ? value.Length : open + 1;
                text.Append(value, position, end - position);
                position = end;
                if (close < 0)
                    return text.Append(value, position, value.Length - position).ToString();
                continue;
            }
            text.Append(value, position, open - position).Append(' ');
            position = close + 1;
        }
        return text.ToString();
    }
}
