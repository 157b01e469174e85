using Hearsay.Language;
using Hearsay.Reading;

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
        int after = AfterPicture(document, stretch) is var begun && begun < stretch.End ? begun : stretch.First;
        for (int i = stretch.First; i < Math.Min(stretch.End - 2, stretch.First + Longest); i++)
            if (document.Form(i) is ")" && Begin(document, i, stretch) is > 0 and var begin)
                after = begin;
        return after;
    }

    /// <summary>
    /// Where a stretch begins once the name of a site, an agency or a photographer before its first capital is left out: "YouTube The envoy …", "(AFP) (AFP) The envoy …", "REUTERS/Ada Quillon A rower …",
    /// "World and Agencies) The envoy …".
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="stretch">The stretch.</param>
    public static int AfterPicture(LanguageDocument document, (int First, int End) stretch)
    {
        int at = stretch.First;
        for (int next = Skip(document, at, stretch); next > at; next = Skip(document, at, stretch))
            at = next;
        return at;
    }

    private static int Skip(LanguageDocument document, int at, (int First, int End) stretch)
    {
        int end = AgencyEnd(document, at, stretch);
        if (end < stretch.End && end > at && document.Form(end) is "/")
            end++;
        if (end > at && end < stretch.End && document.NameAt(end) is >= 0 and var name && document.Names[name] is { Type: NameType.Person } photographer && photographer.First == end && photographer.End <= stretch.End)
            end = photographer.End;
        return end > at && (end >= stretch.End || char.IsUpper(document.Form(end)[0]) || document.Form(end) is "(" or "\"" or "“") ? end : at;
    }

    // The word past a site's or an agency's name that stands where no sentence would have it.
    private static int AgencyEnd(LanguageDocument document, int at, (int First, int End) stretch)
    {
        if (at >= stretch.End)
            return at;
        if (document.Form(at) is "YouTube" or "Photo" or "REUTERS")
            return at + 1;
        if (at + 1 < stretch.End && IsAgency(document.Form(at)) && document.Form(at + 1) is "Photo" or "PHOTO" or "-")
            return at + 2;
        if (at + 2 < stretch.End && document.Form(at) is "(" && document.Form(at + 2) is ")" && IsAgency(document.Form(at + 1)))
            return at + 3;
        // A bracket that was opened before the stretch.
        for (int i = at; i < Math.Min(stretch.End - 1, at + LongestBrackets) && document.Form(i) is not "("; i++)
            if (document.Form(i) is ")" && i > at)
                return i + 1;
        return at;
    }

    private static bool IsAgency(ReadOnlySpan<char> word) => Agencies.TryFind(word, out string? agency) && agency is not null;

    private static int Begin(LanguageDocument document, int close, (int First, int End) stretch)
    {
        int open = close, least = Math.Max(stretch.First - 1, 0);
        while (open > least && close - open < LongestBrackets && document.Form(open) is not "(")
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
            if (s_words.Contains(document.Form(i).ToString()) || (close - open == 2 && IsAgency(document.Form(i))))
                return true;
        return false;
    }
}
