using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hearsay.Exporting;

/// <summary>
/// Characters that are not seen but do something: control characters, which a terminal obeys, and those that turn the direction of writing, so that a
/// text reads otherwise than it stands (Unicode Technical Report 36, 2.2). Reports are written by strangers. Pure, and safe to share between threads.
/// </summary>
internal static class UnseenCharacters
{
    private static readonly char[] s_all =
    [
        .. Enumerable.Range(0, 0x20).Where(c => c is not ('\n' or '\r' or '\t')).Select(c => (char)c),
        .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
        .. Enumerable.Range(0x202A, 5).Select(c => (char)c),
        .. Enumerable.Range(0x2066, 4).Select(c => (char)c),
    ];

    private static readonly SearchValues<char> s_unseen = SearchValues.Create(s_all);

    // Some readers of lines end one at U+2028 and U+2029.
    private static readonly SearchValues<char> s_notInJson = SearchValues.Create([.. s_all, '\u2028', '\u2029']);

    /// <summary>The text with each of them as U+FFFD; positions stay as they are.</summary>
    public static string Marked(string text) => !text.AsSpan().ContainsAny(s_unseen) ? text
        : string.Create(text.Length, text, (marked, source) =>
        {
            for (var i = 0; i < marked.Length; i++)
                marked[i] = s_unseen.Contains(source[i]) ? '\uFFFD' : source[i];
        });

    /// <summary>A JSON text with each of them written as <c>\u202E</c>: the same value, with nothing in it that a terminal obeys.</summary>
    public static string Escaped(string json)
    {
        var next = json.AsSpan().IndexOfAny(s_notInJson);
        if (next < 0)
            return json;
        var escaped = new StringBuilder(json.Length + 64);
        var rest = json.AsSpan();
        for (; next >= 0; next = rest.IndexOfAny(s_notInJson))
        {
            escaped.Append(rest[..next]).Append(CultureInfo.InvariantCulture, $"\\u{(int)rest[next]:X4}");
            rest = rest[(next + 1)..];
        }
        return escaped.Append(rest).ToString();
    }
}
