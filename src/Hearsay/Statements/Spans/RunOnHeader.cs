using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// The header of a text whose line ends were lost, so that it runs on into the first sentence: "Bridge closed, Gazette, Friday 3 May 2013 The old bridge
/// …". Stateless.
/// </summary>
internal static class RunOnHeader
{
    // A title, an agency and a date: what comes later belongs to the report.
    private const int Longest = 30;

    private static readonly HashSet<string> s_months = new(StringComparer.OrdinalIgnoreCase)
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    };

    /// <summary>
    /// The word after the header: after a date with its year, near the start, that no preposition introduces and that a capital follows at once; nought
    /// without one.
    /// </summary>
    public static int End(LanguageDocument document)
    {
        int end = 0;
        for (int i = 1; i < Math.Min(Longest, document.Words.Length - 1); i++)
        {
            if (!IsYear(document.Form(i)) || !char.IsUpper(document.Text[document.Words[i + 1].Start]))
                continue;
            int month = IsMonth(document, i - 1) ? i - 1 : IsMonth(document, i - 2) ? i - 2 : -1;
            if (month >= 0 && !IsIntroduced(document, month))
                end = i + 1;
        }

        return end;
    }

    private static bool IsYear(ReadOnlySpan<char> form) => form.Length == 4 && form[0] is '1' or '2' && form[1] is '9' or '0' && char.IsAsciiDigit(form[2]) && char.IsAsciiDigit(form[3]);

    private static bool IsMonth(LanguageDocument document, int word) => word >= 0 && s_months.Contains(document.Form(word).ToString());

    // "in May 2013 Rebels", "on Friday 3 May 2013 Rebels": a date of the story itself.
    private static bool IsIntroduced(LanguageDocument document, int month)
    {
        int before = month - 1;
        while (before >= 0 && before >= month - 2 && (char.IsAsciiDigit(document.Form(before)[0]) || SourceLimits.IsDay(document, before)))
            before--;
        return before >= 0 && document.Words[before].Pos == PartOfSpeech.Adp;
    }
}
