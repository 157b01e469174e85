using Hearsay.Reading;

namespace Hearsay.Searching;

/// <summary>Reads where a search's words stand from what SQLite's <c>highlight</c> gives, with U+0002 and U+0003 around each match.</summary>
internal static class Highlights
{
    private const char Open = '\u0002', Close = '\u0003';

    /// <summary>The matches as spans of the text that is shown, of which <paramref name="highlighted"/> is the mended copy with marks in it.</summary>
    public static IReadOnlyList<TextSpan> Read(string highlighted, string shown)
    {
        var mended = MendedText.Of(shown);
        var spans = new List<TextSpan>();
        int marks = 0, start = 0;
        for (var i = 0; i < highlighted.Length; i++)
        {
            if (highlighted[i] == Open)
                start = i - marks++;
            else if (highlighted[i] == Close)
                spans.Add(mended.ToShown(new TextSpan(start, i - marks++)));
        }
        return spans;
    }
}
