namespace Hearsay.Statements;

/// <summary>Splits a text into sentences, never across a line break.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "capt", "sgt", "sen", "rep", "gov", "st", "prof", "rev", "hon", "no", "vs",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "u.s", "u.n", "u.k", "e.g", "i.e",
    };

    /// <summary>The sentences in text order, without the white space around them.</summary>
    public static List<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n' && !EndsSentence(text, i))
                continue;
            while (i + 1 < text.Length && text[i] != '\n' && text[i + 1] is '"' or '”' or '’' or '\'' or ')' or ']')
                i++;
            Add(sentences, text, start, i + 1);
            start = i + 1;
        }
        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add(new TextSpan(start, end));
    }

    private static bool EndsSentence(string text, int i)
    {
        if (text[i] is not ('.' or '!' or '?'))
            return false;
        var next = i + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or '\'' or ')' or ']')
            next++;
        if (next < text.Length && !char.IsWhiteSpace(text[next]))
            return false;
        while (next < text.Length && text[next] is ' ' or '\t')
            next++;
        var startsAnew = next >= text.Length || text[next] == '\n' || char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '"' or '“' or '‘' or '(';
        return startsAnew && (text[i] != '.' || !IsAbbreviation(text, i));
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && dot - start < 8 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        return dot - start == 1 && char.IsUpper(text[start]) || Abbreviations.Contains(text[start..dot]);
    }
}
