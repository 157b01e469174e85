using System.Text;

namespace Hearsay.Reading;

/// <summary>Finds the encoding that a text declares in its first bytes, as HTML (<c>&lt;meta charset&gt;</c>) and XML do.</summary>
internal static class DeclaredCharset
{
    /// <summary>How far a declaration is looked for; the HTML standard asks for the first 1024 bytes, pages in the wild exceed it.</summary>
    private const int Head = 4096;

    /// <summary>The name that the text declares, as written, or <c>null</c>.</summary>
    public static string? In(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Head)];
        if (!head.Contains((byte)'<'))
            return null;
        string text = Encoding.Latin1.GetString(head);
        if (text.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return InTag(text, "<?xml", "encoding");
        return InTag(text, "<meta", "charset");
    }

    /// <summary>The encoding of that name; <c>null</c> for none or one that is not known. Latin-1 and ASCII are read as Windows-1252.</summary>
    public static Encoding? Find(string? name)
    {
        string? key = name?.Trim().ToLowerInvariant();
        switch (key)
        {
            case null or "":
                return null;
            case "utf8" or "utf-8" or "unicode-1-1-utf-8":
                return Encoding.UTF8;
            case "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "l1" or "us-ascii" or "ascii" or "ansi" or "cp1252":
                return TextDecoding.Windows1252;
            default:
                return Lookup(key);
        }
    }

    private static Encoding? Lookup(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? InTag(string text, string tag, string attribute)
    {
        for (int start = 0; (start = text.IndexOf(tag, start, StringComparison.OrdinalIgnoreCase)) >= 0; start++)
        {
            int end = text.IndexOf('>', start);
            var inside = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
            int at = inside.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && ValueAfter(inside[(at + attribute.Length)..]) is { } value)
                return value;
        }
        return null;
    }

    private static string? ValueAfter(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        if (!rest.StartsWith('='))
            return null;
        rest = rest[1..].TrimStart(" \t\"'");
        int length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '_' or ':' or '.'))
            length++;
        return length == 0 ? null : rest[..length].ToString();
    }
}
