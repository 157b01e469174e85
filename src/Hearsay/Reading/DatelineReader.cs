namespace Hearsay.Reading;

/// <summary>
/// Recognises the place, day and agency that open an agency report: <c>BEIRUT (AFP) -</c>, <c>KYIV, Ukraine (AP) —</c>, <c>(Reuters) -</c>,
/// <c>MOSCOW October 1 (RIA Novosti) -</c>, <c>WASHINGTON —</c>, <c>BEIRUT At least 15 …</c>.
/// </summary>
internal static class DatelineReader
{
    /// <summary>How many characters a dateline may take; "UNITED NATIONS, New York, September 23 (Agence France-Presse) —" takes 59.</summary>
    private const int Longest = 90;

    private const int MostPlaceWords = 6;
    private const int LongestInitials = 5;

    /// <summary>Words in capitals before a dash that are no places.</summary>
    private static readonly string[] s_noPlaces =
        ["EXCLUSIVE", "BREAKING", "UPDATE", "UPDATED", "WATCH", "VIDEO", "OPINION", "ANALYSIS", "LIVE", "URGENT", "WARNING", "FACTBOX", "EXPLAINER", "NOTE"];

    /// <summary>The length of the dateline at <paramref name="at"/>, with the dash and blanks behind it; 0 if there is none.</summary>
    public static int Read(string text, int at, out string? place, out string? agency)
    {
        place = agency = null;
        int limit = Math.Min(text.Length, at + Longest);
        int end = ReadPlace(text, at, limit, out bool capitals);
        int placeEnd = end;
        int afterDay = SkipDay(text, end, limit);
        int afterTag = SkipTag(text, afterDay, limit, out bool tagged, out agency);
        bool bare = tagged && text[afterTag - 1] is not (')' or ']');
        int afterDash = SkipDash(text, afterTag, out bool dash);
        bool colon = dash && !tagged && text.AsSpan(afterTag, afterDash - afterTag).Contains(':');
        if (colon && !IsKnown(text.AsSpan(at, placeEnd - at).Trim(" ,")) || !GoesOnInUsualCase(text, afterDash))
            return 0;
        if (!IsDateline(text, at, placeEnd, capitals, tagged, dash, afterDash))
            return 0;
        place = placeEnd > at && (capitals || !bare || IsKnown(text.AsSpan(at, placeEnd - at).Trim(" ,"))) ? text[at..placeEnd].Trim(' ', ',', ':') : null;
        return StartsSentence(text, afterDash) ? afterDash - at : 0;
    }

    private static bool IsDateline(string text, int at, int placeEnd, bool capitals, bool tagged, bool dash, int next)
    {
        var place = text.AsSpan(at, placeEnd - at).Trim(" ,");
        if (place.IsEmpty)
            return tagged && (dash || text[at] == '(');
        if (tagged)
            return dash || capitals;
        if (dash)
            return capitals && !s_noPlaces.AsSpan().Contains(place.ToString()) || IsKnown(place);
        return capitals && (IsKnown(place) || IsWithCountry(place)) && next < text.Length && char.IsUpper(text[next]) && !(next + 1 < text.Length && char.IsUpper(text[next + 1]));
    }

    /// <summary>Whether the place is a known city, or several, or one with its country behind a comma.</summary>
    private static bool IsKnown(ReadOnlySpan<char> place)
    {
        int comma = place.IndexOfAny(',', '/');
        if (DatelineCities.Contains(comma > 0 ? place[..comma] : place))
            return true;
        int blank = place.IndexOf(' ');
        return blank > 0 && DatelineCities.Contains(place[..blank]) && DatelineCities.Contains(place[(blank + 1)..]);
    }

    /// <summary>Whether a place in capitals is followed by its country in usual case: "KHAN SHEIKHUN Syria".</summary>
    private static bool IsWithCountry(ReadOnlySpan<char> place)
    {
        int start = place.IndexOfAnyInRange('a', 'z') - 1;
        return start > 1 && place[start - 1] == ' ' && DatelineCities.IsCountry(place[start..]);
    }

    /// <summary>Passes over capitalised words; the first decides whether the place is written in capitals.</summary>
    private static int ReadPlace(string text, int at, int limit, out bool capitals)
    {
        capitals = false;
        int end = at;
        int i = at;
        if (Agencies.Begins(text, at, out _) is > 0 and int agency && SkipDash(text, at + agency, out bool dash) > 0 && dash)
            return at;
        for (int words = 0; words < MostPlaceWords && i < limit && char.IsUpper(text[i]); words++)
        {
            int stop = i;
            while (stop < limit && (char.IsLetter(text[stop]) || text[stop] is '\'' or '’' || text[stop] is '-' or '.' && IsInName(text, stop)))
                stop++;
            var word = text.AsSpan(i, stop - i);
            bool upper = word.IndexOfAnyInRange('a', 'z') < 0 && word.Length > 1;
            if (words == 0)
                capitals = upper && word.Length > 2;
            else if (CalendarWords.Month(word.TrimEnd('.')) > 0 || Agencies.TryFind(word, out _))
                break;
            else if (capitals && !upper && text[i - 1] == ' ' && text[i - 2] is not (',' or '/'))
                return DatelineCities.IsCountry(word) ? stop : end;
            end = i = stop;
            if (i < limit && text[i] is ',' or '/')
                i++;
            while (i < limit && text[i] is ' ' or '/')
                i++;
        }
        return end;
    }

    private static bool IsInName(string text, int i) =>
        i + 1 < text.Length && (char.IsLetter(text[i + 1]) || text[i] == '.' && text[i + 1] is ' ' or ',' && i > 1 && !char.IsLower(text[i - 2]));

    /// <summary>Passes over "October 1", ", Dec. 3", "3 December", with or without a year.</summary>
    private static int SkipDay(string text, int at, int limit)
    {
        int i = at;
        while (i < limit && text[i] is ' ' or ',')
            i++;
        if (i < limit && WrittenDate.At(text, i) is { } full)
            return full.End;
        bool month = false, day = false;
        for (int words = 0; words < 2; words++)
        {
            int stop = i;
            while (stop < limit && char.IsLetterOrDigit(text[stop]))
                stop++;
            var word = text.AsSpan(i, stop - i);
            if (CalendarWords.Month(word) > 0)
                month = true;
            else if (word.Length is 1 or 2 && word.IndexOfAnyExceptInRange('0', '9') < 0)
                day = true;
            else
                break;
            i = stop;
            while (i < limit && text[i] is ' ' or '.')
                i++;
        }
        return month && day ? i : at;
    }

    /// <summary>Passes over "(AFP)", "(Syria) (Sputnik)", or the bare name of an agency.</summary>
    private static int SkipTag(string text, int at, int limit, out bool tagged, out string? agency)
    {
        tagged = false;
        agency = null;
        int i = at;
        for (int tags = 0; tags < 3; tags++)
        {
            int open = i;
            while (open < limit && text[open] is ' ' or ',')
                open++;
            if (open >= limit || text[open] is not ('(' or '['))
                break;
            int close = text.AsSpan(open, limit - open).IndexOfAny(')', ']');
            if (close < 0)
                break;
            var tag = text.AsSpan(open + 1, close - 1);
            if (Agencies.TryFindList(tag, out string? found) || IsUnlistedAgency(tag, out found))
            {
                tagged = true;
                agency ??= found;
            }
            i = open + close + 1;
        }
        return tagged ? i : SkipBareTag(text, at, out tagged, out agency);
    }

    /// <summary>
    /// "(Ruritania News Agency)" names an agency, and so do a few capitals that are no outlet known by name, "(RNA)"; "(CNN)", "(MarrowNews)" name
    /// an outlet's own service.
    /// </summary>
    private static bool IsUnlistedAgency(ReadOnlySpan<char> tag, out string? agency)
    {
        agency = null;
        string words = tag.ToString();
        if (words.Length is < 2 or > 40 || !words.Split(' ').All(w => w.Length > 0 && char.IsUpper(w[0])))
            return false;
        if (words.EndsWith(" Agency", StringComparison.Ordinal) || words.EndsWith(" Press", StringComparison.Ordinal))
            agency = words;
        else if (words.Length <= LongestInitials && words.All(char.IsAsciiLetterUpper) && !OutletNames.IsKnown(words))
            agency = words;
        return agency is not null || OutletNames.IsOutlet(words) || words.EndsWith("News", StringComparison.Ordinal);
    }

    private static int SkipBareTag(string text, int at, out bool tagged, out string? agency)
    {
        int i = at;
        while (i < text.Length && text[i] == ' ')
            i++;
        int length = Agencies.Begins(text, i, out agency);
        tagged = length > 0 && SkipDash(text, i + length, out bool dash) > 0 && dash;
        if (!tagged)
            agency = null;
        return tagged ? i + length : at;
    }

    private static int SkipDash(string text, int at, out bool dash)
    {
        int i = at;
        while (i < text.Length && text[i] is ' ' or '\u00A0' or '\t')
            i++;
        int start = i;
        while (i < text.Length && i - start < 3 && text[i] is '-' or '–' or '—' or '_' or ':' or '\u2015')
            i++;
        // A hyphen that joins two words is no dash.
        dash = i > start && !(text[start] == '-' && i - start == 1 && start == at && i < text.Length && char.IsLetterOrDigit(text[i]));
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }

    /// <summary>Whether small letters follow soon: else all is a headline in capitals.</summary>
    private static bool GoesOnInUsualCase(string text, int i) =>
        text.AsSpan(i, Math.Min(Longest, text.Length - i)) is var next && (next.IndexOf('\n') is > 0 and int end ? next[..end] : next).ToString().Any(char.IsLower);

    private static bool StartsSentence(string text, int i) =>
        i < text.Length && !char.IsLower(text[i]) && text[i] is not (',' or ';' or ')');
}
