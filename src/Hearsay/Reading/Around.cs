namespace Hearsay.Reading;

/// <summary>What stands beside a place in a text, as far as it tells what a quotation mark there is.</summary>
internal static class Around
{
    private static readonly string[] s_afterPronoun = ["ve", "re", "ll", "d", "m"];

    /// <summary>Whether letters stand on both sides of <c>[start, end)</c>.</summary>
    public static bool IsWithinWord(string text, int start, int end) =>
        start > 0 && end < text.Length && char.IsLetter(text[start - 1]) && char.IsLetter(text[end]);

    /// <summary>Whether what stands at <c>[start, end)</c>, whatever its shape, must be an apostrophe: "Ukraine?s", "don?t", "they?ll".</summary>
    public static bool IsApostrophe(string text, int start, int end)
    {
        if (!IsWithinWord(text, start, end))
            return false;
        int stop = end;
        while (stop < text.Length && stop - end < 3 && char.IsLetter(text[stop]))
            stop++;
        var suffix = text.AsSpan(end, stop - end);
        if (suffix is "s" or "S")
            return true;
        if (suffix is "t" or "T")
            return text[start - 1] is 'n' or 'N';
        foreach (string ending in s_afterPronoun)
            if (suffix.Equals(ending, StringComparison.OrdinalIgnoreCase))
                return IsPronoun(WordBefore(text, start));
        return false;
    }

    /// <summary>Whether a closing mark may stand at <paramref name="i"/>: something other than a blank or an opening mark is before it.</summary>
    public static bool ClosesBefore(string text, int i) =>
        i > 0 && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or '[' or '-' or '–' or '—' or '“' or '‘' or '„' or '«');

    /// <summary>Whether an opening mark may end at <paramref name="i"/>: a letter, digit or opening mark follows.</summary>
    public static bool OpensAfter(string text, int i) =>
        i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '(' or '[' or '“' or '‘' or '…' or '\'' or '$' or '#' or '@');

    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < 8 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start);
    }

    private static bool IsPronoun(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[8];
        word.ToLowerInvariant(lower);
        return lower[..word.Length] is "i" or "you" or "we" or "they" or "he" or "she" or "it" or "who" or "that" or "there" or "what"
            or "would" or "could" or "should" or "might" or "must";
    }
}
