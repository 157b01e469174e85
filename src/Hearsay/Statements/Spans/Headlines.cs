using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Headlines that name who says it beside a colon: "Bridge closed for weeks: mayor", "Mayor: bridge closed for weeks". Stateless.
/// </summary>
internal static class Headlines
{
    // Both read off headlines of news, not measured.
    private const int LongestHeadline = 25;
    private const int LongestSource = 4;
    private const int MostLines = 3;

    private const double Confidence = 0.6;

    private static readonly HashSet<string> s_speakers = new(StringComparer.OrdinalIgnoreCase)
    {
        "monitor", "official", "officials", "police", "report", "reports", "source", "sources", "minister", "ministry", "army", "study", "activists", "activist", "spokesman", "spokeswoman",
        "witness", "witnesses", "president", "mayor", "government", "rebels", "opposition", "experts", "analysts", "medics", "un", "observatory", "coalition", "survey", "poll",
    };

    /// <summary>The attributions that headlines make: the first few lines of a text, up to the first that ends like a sentence.</summary>
    public static IEnumerable<Draft> Find(LanguageDocument document)
    {
        for (int first = 0, line = 0; first < document.Words.Length && line < MostLines; line++)
        {
            int end = first + 1;
            while (end < document.Words.Length && end - first <= LongestHeadline && !QuotedStretches.BeginsParagraph(document, end))
                end++;
            if (end - first > LongestHeadline || document.Form(end - 1) is "." or "?" or "!" or "”" or "\"" or ":")
                yield break;
            if (Read(document, first, end) is { } draft)
                yield return draft;
            first = end;
        }
    }

    private static Draft? Read(LanguageDocument document, int first, int end)
    {
        int colon = -1;
        for (int i = first + 1; i < end - 1; i++)
            if (document.Form(i) is ":")
            {
                if (colon >= 0)
                    return null;
                colon = i;
            }

        if (colon < 0)
            return null;
        (int First, int End) before = (first, colon), after = (colon + 1, end);
        bool isAfter = after.End - after.First <= LongestSource && before.End - before.First > LongestSource && IsSpeaker(document, after);
        bool isBefore = before.End - before.First <= LongestSource && after.End - after.First > LongestSource && IsSpeaker(document, before);
        return isAfter == isBefore ? null : new Draft
        {
            Source = isAfter ? after : before,
            Cue = (colon, colon + 1),
            Content = [isAfter ? before : after],
            Confidence = Confidence,
        };
    }

    private static bool IsSpeaker(LanguageDocument document, (int First, int End) words) =>
        s_speakers.Contains(document.Form(words.End - 1).ToString())
        || (document.NameAt(words.End - 1) is >= 0 and var name && document.Names[name] is { Type: NameType.Person or NameType.Organization } speaker && speaker.First >= words.First && speaker.End == words.End);
}
