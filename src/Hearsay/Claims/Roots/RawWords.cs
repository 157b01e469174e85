namespace Hearsay.Claims.Roots;

/// <summary>The words of a running text, as <see cref="RootWords"/> writes them, with how they were written.</summary>
internal static class RawWords
{
    /// <summary>A word.</summary>
    /// <param name="Key">As names are compared.</param>
    /// <param name="IsCapital">Whether it begins with a capital.</param>
    /// <param name="IsCapitals">Whether it has more than one letter, and none of them small.</param>
    public readonly record struct Word(string Key, bool IsCapital, bool IsCapitals);

    /// <summary>The words of a text in order, small words left out.</summary>
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        var start = 0;
        while (start < text.Length)
        {
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            Add(words, text.AsSpan(start, end - start));
            start = end;
        }
        return words;
    }

    /// <summary>So many words with blanks between.</summary>
    public static string Join(List<Word> words, int first, int count) =>
        count == 1 ? words[first].Key : string.Join(' ', words.Skip(first).Take(count).Select(w => w.Key));

    private static void Add(List<Word> words, ReadOnlySpan<char> written)
    {
        if (written.IsEmpty)
            return;
        written = written.Trim("\"'“”‘’()[],;:!?");
        if (written.IsEmpty || written.Length > 60)
            return;
        var isCapital = char.IsUpper(written[0]);
        var letters = 0;
        var small = 0;
        foreach (var c in written)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
        }
        foreach (var key in RootWords.Of(written.ToString()))
            words.Add(new Word(key, isCapital, letters > 1 && small == 0));
    }
}
