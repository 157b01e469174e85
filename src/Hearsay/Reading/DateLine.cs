namespace Hearsay.Reading;

/// <summary>
/// Recognises lines that hold dates and nothing but their labels: <c>12/3/22</c>, <c>Published: 3 December 2022, 14:05 GMT | Updated: 4 December
/// 2022</c>.
/// </summary>
internal static class DateLine
{
    private const int Longest = 160;

    private static readonly string[] s_labels =
    [
        "published", "posted", "first", "issued", "created", "filed", "dated", "date", "time", "of", "publication", "on", "at", "the", "release", "released", "updated", "update", "last", "modified",
        "edited", "revised", "gmt", "utc", "est", "edt", "et", "cst", "cdt", "pst", "pdt", "pt", "bst", "ist", "cet", "cest", "eet", "eest", "msk", "ksa", "am", "pm", "a.m", "p.m", "local",
        "hrs", "hours", "h", "m", "p", "a", "t", "z", "ago", "read", "min", "mins", "minute", "minutes",
    ];

    /// <summary>Whether <paramref name="line"/> is one; its dates go into <paramref name="findings"/>, shifted by <paramref name="offset"/>.</summary>
    public static bool Read(string line, int offset, HeaderFindings findings)
    {
        if (line.Length > Longest)
            return false;
        var dates = new List<(WrittenDate Date, bool IsUpdate)>();
        int from = 0;
        while (WrittenDate.Find(line, from, line.Length) is { } date)
        {
            string before = line[from..date.Start];
            if (!IsLabel(before))
                return false;
            dates.Add((date, IsUpdate(before)));
            from = date.End;
        }
        if (dates.Count == 0 || !IsLabel(line[from..]))
            return false;
        foreach (var (date, isUpdate) in dates)
            findings.Add(date with { Start = date.Start + offset, End = date.End + offset }, isUpdate);
        return true;
    }

    /// <summary>Whether a label speaks of a change and not of the first publication.</summary>
    public static bool IsUpdate(string label) =>
        label.Contains("updat", StringComparison.OrdinalIgnoreCase) || label.Contains("modified", StringComparison.OrdinalIgnoreCase)
        || label.Contains("revised", StringComparison.OrdinalIgnoreCase) || label.Contains("edited", StringComparison.OrdinalIgnoreCase);

    private static bool IsLabel(string words)
    {
        foreach (string word in words.Split([' ', ',', ':', '|', '-', '–', '—', '•', '·', '(', ')', '/', '+', '\t', '.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            string plain = word.TrimEnd('.').ToLowerInvariant();
            bool isClock = plain.Length <= 4 && plain.TrimEnd('h', 'm', 'p', 'a').All(char.IsAsciiDigit)
                || plain.EndsWith("am", StringComparison.Ordinal) && plain[..^2].All(char.IsAsciiDigit)
                || plain.EndsWith("pm", StringComparison.Ordinal) && plain[..^2].All(char.IsAsciiDigit);
            if (!isClock && !s_labels.AsSpan().Contains(plain) && CalendarWords.Weekday(plain) is null)
                return false;
        }
        return true;
    }
}
