using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Credits of pictures and datelines that ran into the sentence behind them: "(Gazette photo) VELMORE The bridge …", "VELMORE (Harwick Press) The bridge …".
/// Stateless.
/// </summary>
internal static class Credits
{
    // A caption of one sentence, before its credit.
    private const int Longest = 45;

    private const int LongestBrackets = 8;
    private const int ShortestTown = 4;

    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase) { "photo", "photos", "agencies", "agency", "image", "images", "file", "courtesy", "picture" };

    /// <summary>Where a stretch begins once a credit or dateline at its start is left out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stretch">The stretch.</param>
    public static int After(LanguageDocument document, (int First, int End) stretch)
    {
        int after = stretch.First;
        for (int i = stretch.First; i < Math.Min(stretch.End - 2, stretch.First + Longest); i++)
            if (document.Form(i) is ")" && Begin(document, i, stretch) is > 0 and var begin)
                after = begin;
        return after;
    }

    private static int Begin(LanguageDocument document, int close, (int First, int End) stretch)
    {
        int open = close;
        while (open > stretch.First && close - open < LongestBrackets && document.Form(open) is not "(")
            open--;
        if (document.Form(open) is not "(")
            return -1;
        int begin = close + 1;
        while (begin < stretch.End && IsTown(document, begin))
            begin++;
        bool isDateline = begin > close + 1 || (open > stretch.First && open - stretch.First <= 2 && IsTown(document, stretch.First));
        if (begin < stretch.End && document.Form(begin) is "-" or "–" or "—")
            begin++;
        return begin < stretch.End && char.IsUpper(document.Form(begin)[0]) && (isDateline || IsCredit(document, open, close)) ? begin : -1;
    }

    private static bool IsTown(LanguageDocument document, int word) => document.Words[word].Length >= ShortestTown && !document.Form(word).ContainsAnyExceptInRange('A', 'Z');

    private static bool IsCredit(LanguageDocument document, int open, int close)
    {
        for (int i = open + 1; i < close; i++)
            if (s_words.Contains(document.Form(i).ToString()))
                return true;
        return false;
    }
}
