namespace Hearsay.Reading;

/// <summary>
/// Reads the first date in a short text: ISO 8601 and its relatives, numbers in either order, names of months in the larger languages of
/// Europe, addresses with a date in their path. Thread-safe, linear; looks only at the beginning of long texts.
/// </summary>
internal static class HtmlDates
{
    /// <summary>Dates further on than this are not found.</summary>
    private const int MaxLength = 400;

    /// <summary>Web pages are not older.</summary>
    private const int FirstYear = 1990;

    /// <param name="text">The text.</param>
    /// <param name="latest">Later days are refused, as if the date were not there.</param>
    /// <param name="monthFirst">Whether <c>3/4/2022</c> is the fourth of March.</param>
    public static PublicationDate? Find(string? text, DateOnly latest, bool monthFirst)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var tokens = Tokens(text.Length > MaxLength ? text[..MaxLength] : text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Match(tokens, i, monthFirst) is { } found && IsBelievable(found.Day, latest))
                return PublicationDate.Day(found.Day, text[tokens[i].Start..tokens[found.Last].End], found.Note);
        }
        return null;
    }

    /// <summary>The date that an address carries in its path: <c>/2022/12/03/</c>, <c>-20221203</c>; a month alone gives the month.</summary>
    public static PublicationDate? InUrl(string? url, DateOnly latest)
    {
        var path = Path(url);
        if (path.Length == 0)
            return null;
        var tokens = Tokens(path.Length > MaxLength ? path[..MaxLength] : path);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (YearFirst(tokens, i) is { } found && IsBelievable(found.Day, latest))
                return PublicationDate.Day(found.Day, path[tokens[i].Start..tokens[found.Last].End]);
        }
        return null;
    }

    private static string Path(string? url)
    {
        var host = url?.IndexOf("://", StringComparison.Ordinal) ?? -1;
        var slash = host < 0 ? -1 : url!.IndexOf('/', host + 3);
        return slash < 0 ? "" : url![slash..];
    }

    private static bool IsBelievable(DateOnly day, DateOnly latest) => day.Year >= FirstYear && day <= latest;

    private static Found? Match(List<Token> tokens, int i, bool monthFirst) =>
        tokens[i].Month > 0 ? MonthDayYear(tokens, i)
        : tokens[i].Length == 0 ? null
        : YearFirst(tokens, i) ?? DayMonthYear(tokens, i) ?? Numbers(tokens, i, monthFirst);

    /// <summary><c>2022-12-03</c>, <c>2022/12/3</c>, <c>2022年12月3日</c>, <c>20221203</c>, <c>2022 December 3</c>, seconds since 1970.</summary>
    private static Found? YearFirst(List<Token> tokens, int i)
    {
        var first = tokens[i];
        if (first.Length == 8 && first.Value / 10000 is >= FirstYear and < 2100)
            return Found.Of((int)(first.Value / 10000), (int)(first.Value / 100 % 100), (int)(first.Value % 100), i);
        if (first.Length is 10 or 13 && tokens.Count == 1)
            return Seconds(first.Length == 13 ? first.Value / 1000 : first.Value, i);
        if (first.Length != 4 || i + 2 >= tokens.Count || tokens[i + 2].Length is < 1 or > 2)
            return null;
        var second = tokens[i + 1];
        if (second.Month == 0 && (second.Length is < 1 or > 2 || !IsSeparator(first.After)))
            return null;
        return Found.Of((int)first.Value, second.Month > 0 ? second.Month : (int)second.Value, (int)tokens[i + 2].Value, i + 2);
    }

    private static Found? Seconds(long seconds, int i)
    {
        if (seconds is < 600_000_000 or > 4_000_000_000)
            return null;
        var day = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
        return new Found(day, i, null);
    }

    /// <summary><c>December 3, 2022</c>, <c>Dec. 3rd 2022</c>, <c>Dec 03 '22</c>.</summary>
    private static Found? MonthDayYear(List<Token> tokens, int i)
    {
        var day = i + 1;
        if (day + 1 >= tokens.Count || tokens[day].Length is < 1 or > 2 || !IsYear(tokens[day + 1], tokens[day].After))
            return null;
        return Found.Of(Year(tokens[day + 1]), tokens[i].Month, (int)tokens[day].Value, day + 1);
    }

    /// <summary><c>3 December 2022</c>, <c>3. Dezember 2022</c>, <c>3 de diciembre de 2022</c>, <c>03-Dec-22</c>.</summary>
    private static Found? DayMonthYear(List<Token> tokens, int i)
    {
        if (tokens[i].Length is < 1 or > 2 || i + 2 >= tokens.Count || tokens[i + 1].Month == 0 || !IsYear(tokens[i + 2], tokens[i + 1].After))
            return null;
        return Found.Of(Year(tokens[i + 2]), tokens[i + 1].Month, (int)tokens[i].Value, i + 2);
    }

    /// <summary><c>12/3/2022</c>, <c>3.12.2022</c>, <c>3-12-22</c>.</summary>
    private static Found? Numbers(List<Token> tokens, int i, bool monthFirst)
    {
        if (i + 2 >= tokens.Count || !IsSeparator(tokens[i].After) || tokens[i].After != tokens[i + 1].After
            || tokens[i].Length is < 1 or > 2 || tokens[i + 1].Length is < 1 or > 2 || !IsYear(tokens[i + 2], tokens[i + 1].After))
            return null;
        var (a, b, year) = ((int)tokens[i].Value, (int)tokens[i + 1].Value, Year(tokens[i + 2]));
        // Points between the numbers are the German and Slavic way of writing, which puts the day first everywhere.
        var isMonthFirst = b > 12 || (a <= 12 && monthFirst && tokens[i].After != '.');
        var note = a > 12 || b > 12 || a == b ? null : isMonthFirst ? "month first: the page is American" : "day first: nothing says that the page is American";
        return isMonthFirst ? Found.Of(year, a, b, i + 2, note) : Found.Of(year, b, a, i + 2, note);
    }

    private static bool IsSeparator(char c) => c is '-' or '/' or '.' or '年' or '‑' or '–' or '_';

    /// <summary>Two digits are a year only right after a separator: not in <c>July 4, 25 people</c>.</summary>
    private static bool IsYear(Token token, char before) => token.Length == 4 || (token.Length == 2 && IsSeparator(before) && token.After is not ':');

    private static int Year(Token token) => token.Length == 4 ? (int)token.Value : (int)token.Value + (token.Value < 70 ? 2000 : 1900);

    /// <summary>Numbers, names of months, and one token for anything else that stands between.</summary>
    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        var position = 0;
        while (position < text.Length)
        {
            var start = position;
            if (char.IsAsciiDigit(text[position]))
                position = Number(text, start, tokens);
            else if (char.IsLetter(text[position]))
                position = Word(text, start, tokens);
            else
                position++;
        }
        return tokens;
    }

    private static int Number(string text, int start, List<Token> tokens)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var length = end - start;
        var value = length <= 13 ? long.Parse(text.AsSpan(start, length), System.Globalization.CultureInfo.InvariantCulture) : 0;
        tokens.Add(new Token(start, end, length, value, 0, end < text.Length ? text[end] : '\0'));
        return end;
    }

    private static int Word(string text, int start, List<Token> tokens)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            end++;
        var word = text.AsSpan(start, end - start);
        var month = HtmlMonths.Find(word);
        if (month > 0 || !IsFiller(word))
            tokens.Add(new Token(start, end, 0, 0, month, end < text.Length ? text[end] : '\0'));
        return end;
    }

    /// <summary>Small words and endings inside dates: <c>3rd of December</c>, <c>3 de diciembre de</c>, <c>1er</c>, <c>12月3日</c>, <c>…T10</c>.</summary>
    private static bool IsFiller(ReadOnlySpan<char> word) => word.Length <= 3 && (word is "st" or "nd" or "rd" or "th" or "of" or "de" or "del"
        or "er" or "ère" or "º" or "ª" or "a" or "den" or "r" or "г" or "года" or "年" or "月" or "日" or "T" or "e" or "y");

    private readonly record struct Token(int Start, int End, int Length, long Value, int Month, char After);

    private readonly record struct Found(DateOnly Day, int Last, string? Note)
    {
        public static Found? Of(int year, int month, int day, int last, string? note = null) =>
            year is > 1900 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                ? new Found(new DateOnly(year, month, day), last, note)
                : null;
    }
}
