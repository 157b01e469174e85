using System.Text;

namespace Hearsay.Reading;

/// <summary>Mends what is commonly wrong with JSON in web pages.</summary>
internal static class HtmlJsonRepair
{
    /// <summary>The script without wrappers of comments, with raw control characters as spaces and without a semicolon at its end.</summary>
    public static string Mend(string script)
    {
        var start = script.AsSpan().IndexOfAny('{', '[');
        var end = script.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
            return "null";
        var json = script.AsSpan(start, end + 1 - start);
        if (json.IndexOfAnyInRange('\0', '\x1F') < 0)
            return json.ToString();
        var mended = new StringBuilder(json.Length);
        foreach (var c in json)
            mended.Append(c < ' ' ? ' ' : c);
        return mended.ToString();
    }

    /// <summary>The first string that follows the property's name; <c>null</c> if there is none.</summary>
    public static string? Property(string script, string name)
    {
        var key = $"\"{name}\"";
        var at = script.IndexOf(key, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var rest = script.AsSpan(at + key.Length).TrimStart();
        if (!rest.StartsWith(":") || !(rest = rest[1..].TrimStart()).StartsWith("\""))
            return null;
        var end = rest[1..].IndexOf('"');
        return end > 0 ? rest[1..(end + 1)].ToString().Replace("\\/", "/", StringComparison.Ordinal) : null;
    }
}
