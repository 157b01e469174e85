namespace Hearsay.Reading;

/// <summary>
/// Puts back what must have stood where a conversion left only U+FFFD (one for each byte it could not read, at times followed by an
/// underscore) or the control character SUB. What is not certain stays as it is.
/// </summary>
internal static class LostCharacter
{
    /// <summary>Mends the run that begins at <paramref name="i"/>; returns its length.</summary>
    public static int Repair(string text, int i, TextMending mending)
    {
        int end = i;
        while (end < text.Length && text[end] is '\uFFFD' or '\u001A')
            end++;
        int marks = end - i;
        bool underscored = end < text.Length && text[end] == '_';
        if (underscored)
            end++;
        if (Meant(text, i, end, marks, underscored) is { } meant)
            mending.Replace(i, end - i, meant);
        else if (text[i] == '\u001A')
            mending.Replace(i, end - i, ' ');
        return end - i;
    }

    private static char? Meant(string text, int start, int end, int marks, bool underscored)
    {
        if (Around.IsApostrophe(text, start, end) || underscored && Around.IsWithinWord(text, start, end))
            return '\'';
        bool blankBefore = start == 0 || char.IsWhiteSpace(text[start - 1]);
        bool blankAfter = end >= text.Length || char.IsWhiteSpace(text[end]);
        if (blankBefore && blankAfter)
            return start > 0 && end < text.Length && (underscored || marks is 1 or 3) ? '–' : null;
        if (blankBefore && Around.OpensAfter(text, end))
            return underscored ? '‘' : '“';
        if (blankAfter && Around.ClosesBefore(text, start))
            return underscored ? '’' : '”';
        return null;
    }
}
