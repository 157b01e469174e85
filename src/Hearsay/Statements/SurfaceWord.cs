namespace Hearsay.Statements;

/// <summary>A word of a text: a run of letters, digits, inner apostrophes, hyphens and dots of abbreviations.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The word.</param>
internal readonly record struct SurfaceWord(TextSpan Span, string Text)
{
    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalised => char.IsUpper(Text[0]);

    /// <summary>The words within a span of a text.</summary>
    public static List<SurfaceWord> In(string text, TextSpan span)
    {
        var words = new List<SurfaceWord>();
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var start = i;
            while (i < span.End && (char.IsLetterOrDigit(text[i]) || IsInner(text, i, span.End)))
                i++;
            words.Add(new SurfaceWord(new TextSpan(start, i), text[start..i]));
        }
        return words;
    }

    private static bool IsInner(string text, int i, int end) =>
        text[i] is '\'' or '’' or '-' or '.' && i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
}
