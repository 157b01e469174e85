namespace Hearsay.Reading;

/// <summary>
/// Reads what stands below the body and takes it off: an agency's tag (<c>-REUTERS</c>, <c>(AFP)</c>, <c>Source: Agencies</c>), credits
/// (<c>Reporting by …; Editing by …</c>), the day of the last change, signatures, menus of the page.
/// </summary>
internal static class FooterReader
{
    /// <summary>How long a last line or sentence may be and still be no prose; menus are longer but hold their own words.</summary>
    private const int LongestNote = 160;

    private const int LongestMenu = 900;
    private const int LongestCredit = 500;

    /// <summary>How many entries of a menu make one. Set by reason: prose may name Facebook and Twitter in a sentence.</summary>
    private const int LeastMenuEntries = 3;

    private const int MostParts = 8;
    private const int MostSignatureWords = 4;

    /// <summary>How many where slashes set the names of several desks apart. Set on fakes-dev.</summary>
    private const int MostSignatureWordsWithSlashes = 8;

    private static readonly string[] s_credits = ["(Reporting by ", "Reporting by ", "Additional reporting by ", "(Additional reporting by ", "(Writing by ", "Writing by ", "(Editing by ", "Editing by "];

    /// <summary>Reads back from the end of the text, no further than <paramref name="start"/>; returns where the body ends.</summary>
    public static int Read(string text, int start, HeaderFindings findings)
    {
        int end = TrimEnd(text, start, text.Length);
        for (int parts = 0; parts < MostParts && end > start; parts++)
        {
            int before = ReadPart(text, start, end, findings);
            if (before >= end)
                break;
            end = TrimEnd(text, start, before);
        }
        return end;
    }

    private static int ReadPart(string text, int start, int end, HeaderFindings findings)
    {
        int tag = ReadTag(text, start, end, findings);
        if (tag < end)
            return tag;
        int credit = ReadCredit(text, start, end, findings);
        if (credit < end)
            return credit;
        int update = ReadUpdate(text, start, end, findings);
        if (update < end)
            return update;
        int last = StartOfLast(text, start, end);
        // What is all the text there is cannot stand below it.
        return last > start && IsNoProse(text, last, end, findings) ? last : end;
    }

    /// <summary><c>-REUTERS</c>, <c>--Reuters</c>, <c>(AFP)</c>, <c>. AFP</c> at the very end.</summary>
    private static int ReadTag(string text, int start, int end, HeaderFindings findings)
    {
        int from = -1;
        if (text[Math.Max(end - 1, 0)] is ')' or ']')
            from = text.AsSpan(start, end - start).LastIndexOfAny('(', '[') + start;
        else if (text.AsSpan(start, end - start).LastIndexOfAny('-', '–', '—') is >= 0 and int dash)
            from = StartOfDashes(text, start, dash + start);
        if (from <= start || end - from > LongestNote / 2 || !Agencies.TryFindList(text.AsSpan(from, end - from), out string? agency))
            return end;
        // "the RIA-Interfax" joins words; a tag has a blank or the end of a sentence before its dash.
        if (text[from] is '-' && char.IsLetterOrDigit(text[from - 1]) && text[from + 1] is not '-')
            return end;
        findings.Agency ??= agency;
        return from;
    }

    private static int StartOfDashes(string text, int start, int dash)
    {
        while (dash > start && text[dash - 1] is '-' or '–' or '—')
            dash--;
        return dash;
    }

    private static int ReadCredit(string text, int start, int end, HeaderFindings findings)
    {
        if (start >= end)
            return end;
        int from = -1;
        foreach (string credit in s_credits)
        {
            int at = text.LastIndexOf(credit, end - 1, Math.Min(end - start, LongestCredit), StringComparison.Ordinal);
            if (at > start && (from < 0 || at < from) && EndsSentence(text, start, at))
                from = at;
        }
        if (from < 0)
            return end;
        string names = text[from..end].TrimStart('(');
        int stop = names.AsSpan().IndexOfAny(";.)");
        if (names.StartsWith("Reporting", StringComparison.Ordinal))
            BylineReader.Read((stop > 0 ? names[..stop] : names).Trim(), findings, knownOutlet: null);
        return from;
    }

    /// <summary>"Last Update: Friday 23 August 2013 KSA 11:13 - GMT 08:13 5", even where no stop is before it.</summary>
    private static int ReadUpdate(string text, int start, int end, HeaderFindings findings)
    {
        int window = Math.Min(end - start, LongestNote);
        int from = text.LastIndexOf("Last update", end - 1, window, StringComparison.OrdinalIgnoreCase);
        return from > start && DateLine.Read(text[from..end], from, findings) ? from : end;
    }

    private static bool IsNoProse(string text, int from, int end, HeaderFindings findings)
    {
        if (end - from > LongestMenu)
            return false;
        string tail = text[from..end];
        if (Furniture.MenuEntries(tail) >= (text[end - 1] is '.' ? LeastMenuEntries + 1 : LeastMenuEntries))
            return true;
        if (tail.Length > LongestNote)
            return false;
        return Furniture.IsLine(tail) || Furniture.IsSentence(tail) || IsSource(tail, findings) || IsUpdate(tail, from, findings) || IsSignature(tail);
    }

    private static bool IsSource(string tail, HeaderFindings findings)
    {
        bool named = Agencies.TryFindList(tail, out string? agency);
        findings.Agency ??= agency;
        return named || tail.TrimStart('(').StartsWith("Source:", StringComparison.OrdinalIgnoreCase) || tail.TrimStart('(').StartsWith("Sources:", StringComparison.OrdinalIgnoreCase)
            || tail.StartsWith("Source ", StringComparison.Ordinal) && tail.Split(' ').Length <= 5 && !tail.EndsWith('.');
    }

    private static bool IsUpdate(string tail, int offset, HeaderFindings findings)
    {
        bool isUpdate = tail.StartsWith("Last update", StringComparison.OrdinalIgnoreCase) || tail.StartsWith("Updated", StringComparison.Ordinal);
        bool isDate = isUpdate || tail.StartsWith("Published", StringComparison.Ordinal) || tail.StartsWith("Posted", StringComparison.Ordinal) || tail.StartsWith("First published", StringComparison.Ordinal);
        if (!isDate || WrittenDate.Find(tail, 0, tail.Length) is not { HasDay: true } date || tail.EndsWith('.'))
            return false;
        findings.Add(date with { Start = date.Start + offset, End = date.End + offset }, isUpdate);
        return true;
    }

    /// <summary>"Hazem Sabbagh", "R. Raslan / Ghossoun", "MBMB": who wrote or edited it, without a stop.</summary>
    private static bool IsSignature(string tail)
    {
        string[] words = tail.Split([' ', '/', '\n', '-'], StringSplitOptions.RemoveEmptyEntries);
        int most = tail.Contains('/', StringComparison.Ordinal) ? MostSignatureWordsWithSlashes : MostSignatureWords;
        return words.Length >= 1 && words.Length <= most && tail[^1] is not ('.' or '"' or '”' or '?' or '!' or '…' or ':')
            && words.All(w => char.IsUpper(w[0]) && w.All(c => char.IsLetter(c) || c is '.' or '\'' or '’'));
    }

    /// <summary>Where the last line begins, or the last sentence if that is later.</summary>
    private static int StartOfLast(string text, int start, int end)
    {
        for (int i = end - 2; i > start; i--)
        {
            if (text[i] == '\n')
                return SkipBlank(text, i, end);
            if (char.IsWhiteSpace(text[i + 1]) && EndsSentence(text, start, i + 1))
                return SkipBlank(text, i + 1, end);
        }
        return start;
    }

    private static bool EndsSentence(string text, int start, int i)
    {
        i--;
        while (i > start && char.IsWhiteSpace(text[i]))
        {
            if (text[i] == '\n')
                return true;
            i--;
        }
        while (i > start && text[i] is '"' or '”' or '’' or '\'' or ')' or ']')
            i--;
        return text[i] is '.' or '?' or '!' or '…' && !(text[i] == '.' && i > start + 1 && char.IsUpper(text[i - 1]) && !char.IsLetterOrDigit(text[i - 2]));
    }

    private static int SkipBlank(string text, int i, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '|' or '•' or '\uFEFF' or '\u200B'))
            end--;
        return end;
    }
}
