using System.Buffers;

namespace Hearsay.Language.English;

/// <summary>The forms of written words that the tokenizer goes by. Each question is answered in time linear in what it is asked about, or less.</summary>
internal static class EnglishShapes
{
    private const int LongestEnding = 12;

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create("<>\"\u201C\u201D\u2019");

    /// <summary>Whether a word begins here: a letter, a digit, or an apostrophe or period that belongs to what follows (<c>'90s</c>, <c>.5</c>).</summary>
    public static bool StartsWord(string text, int at, int end)
    {
        char c = text[at];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            return true;
        if (at + 1 >= end)
            return false;
        char next = text[at + 1];
        if (c == '.')
            return char.IsAsciiDigit(next) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
        if (c == '+')
            return char.IsAsciiDigit(next) && (at == 0 || char.IsWhiteSpace(text[at - 1]));
        return EnglishContractions.IsApostrophe(c) && StartsWithApostrophe(text.AsSpan(at, end - at));
    }

    private static bool StartsWithApostrophe(ReadOnlySpan<char> rest)
    {
        if (rest.Length >= 4 && char.IsAsciiDigit(rest[1]) && char.IsAsciiDigit(rest[2]) && rest[3] == 's')
            return true;
        var word = rest[1..Math.Min(rest.Length, 5)];
        return IsJust(word, "s") || IsJust(word, "em") || IsJust(word, "ll") || IsJust(word, "re") || IsJust(word, "ve") || IsJust(word, "d") || IsJust(word, "m") || IsJust(word, "til");
    }

    private static bool IsJust(ReadOnlySpan<char> rest, string word) =>
        rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || !char.IsLetterOrDigit(rest[word.Length]));

    /// <summary>How many characters the mark at the start takes: a run of one mark, a smiley, or a single character.</summary>
    public static int MarkLength(ReadOnlySpan<char> rest)
    {
        int smiley = Smiley(rest);
        if (smiley > 0)
            return smiley;
        return rest[0] switch
        {
            '.' or '-' or '*' or '=' or '_' or '~' or '\'' or '`' or '+' or '<' or '>' or '#' or '\u2026' => Run(rest),
            '!' or '?' => Exclaims(rest),
            _ => 1,
        };
    }

    private static int Run(ReadOnlySpan<char> rest)
    {
        int run = rest.IndexOfAnyExcept(rest[0]);
        return run < 0 ? rest.Length : run;
    }

    private static int Exclaims(ReadOnlySpan<char> rest)
    {
        int run = rest.IndexOfAnyExcept('!', '?');
        return run < 0 ? rest.Length : run;
    }

    private static int Smiley(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] is not (':' or ';' or '='))
            return 0;
        int mouth = rest[1] == '-' ? 2 : 1;
        if (mouth >= rest.Length || rest[mouth] is not (')' or '(' or 'D' or 'P' or 'p' or '/'))
            return 0;
        return mouth + 1 == rest.Length || !char.IsLetterOrDigit(rest[mouth + 1]) && rest[mouth + 1] != '/' ? mouth + 1 : 0;
    }

    /// <summary>
    /// The length of a web or mail address at the start, without the marks that follow it; nought if there is none. Looks at a bounded
    /// stretch to find out that there is one.
    /// </summary>
    public static int AddressEnd(ReadOnlySpan<char> rest)
    {
        bool web = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);
        if (!web && !IsMail(rest[..Math.Min(rest.Length, 80)]))
            return 0;
        int end = rest.IndexOfAny(AddressEnds);
        if (end < 0)
            end = rest.Length;
        while (end > 1 && rest[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'')
            end--;
        return end;
    }

    private static bool IsMail(ReadOnlySpan<char> rest)
    {
        int at = rest.IndexOf('@');
        if (at <= 0 || at + 2 >= rest.Length || !char.IsLetterOrDigit(rest[at + 1]))
            return false;
        foreach (char c in rest[..at])
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '_' or '-' or '+' or '%'))
                return false;
        return true;
    }

    /// <summary>Whether the character at a position ends the word begun at <paramref name="start"/>.</summary>
    public static bool Separates(string text, int start, int at, int end)
    {
        char c = text[at];
        if (char.IsLetterOrDigit(c) || c is '-' or '_' or '&' or '@' or '\u2010' or '\u2011' || char.IsSurrogate(c) || IsCombining(c))
            return false;
        bool last = at + 1 >= end;
        char before = text[at - 1];
        char after = last ? '\0' : text[at + 1];
        return c switch
        {
            '.' => PeriodSeparates(text, start, at, end),
            ',' => !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after)),
            ':' => !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after)),
            '/' => SlashSeparates(before, after),
            _ when EnglishContractions.IsApostrophe(c) => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            _ => true,
        };
    }

    private static bool IsCombining(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool SlashSeparates(char before, char after) => !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after));

    // A single period stays for now; runs separate, and so does one that ends a sentence whose successor has no space before it.
    private static bool PeriodSeparates(string text, int start, int at, int end)
    {
        if (at + 1 >= end)
            return false;
        char after = text[at + 1];
        if (after == '.' || text[at - 1] == '.')
            return true;
        if (!char.IsUpper(after) || at - start < 2)
            return IsQuoteOrBracket(after);
        return char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && at + 2 < end && char.IsLower(text[at + 2]);
    }

    private static bool IsQuoteOrBracket(char c) => c is '"' or '\u201C' or '[' or '(';

    /// <summary>
    /// Whether a period that stands last in a piece which other characters follow belongs to it. Where quotation marks or brackets follow it
    /// ends a sentence, unless the word is an abbreviation: both are left to the question about abbreviations.
    /// </summary>
    public static bool KeepsFinalPeriod(string text, int end) => end < text.Length && char.IsLetterOrDigit(text[end]);

    /// <summary>Whether the hyphens of a piece stay: it is a telephone or serial number, or begins with a prefix.</summary>
    public static bool KeepsHyphens(ReadOnlySpan<char> piece)
    {
        int hyphen = piece.IndexOf('-');
        if (hyphen <= 0)
            return hyphen < 0;
        return hyphen <= 5 && IsPrefix(piece[..hyphen]) && piece[(hyphen + 1)..].IndexOf('-') < 0 ? piece.Length > hyphen + 1 : IsNumberWithHyphens(piece, hyphen);
    }

    private static bool IsPrefix(ReadOnlySpan<char> first)
    {
        Span<char> lower = stackalloc char[first.Length];
        first.ToLowerInvariant(lower);
        return lower is "e" or "non" or "pre" or "post" or "co" or "re" or "anti" or "ex" or "semi" or "multi" or "sub" or "un" or "mid" or "inter"
            or "intra" or "ultra" or "neo" or "bi" or "tri" or "mini" or "micro" or "macro" or "hyper" or "de" or "dis" or "pro" or "pan" or "meta" or "quasi" or "socio";
    }

    // 713-853-3989, 345-9945, 11-20-2000: digits in groups that cannot be a range.
    private static bool IsNumberWithHyphens(ReadOnlySpan<char> piece, int hyphen)
    {
        if (piece.Length > 24)
            return false;
        int groups = 1;
        foreach (char c in piece)
        {
            if (c == '-')
                groups++;
            else if (!char.IsAsciiDigit(c))
                return false;
        }

        return groups > 2 || (hyphen == 3 && piece.Length == 8);
    }

    /// <summary>Whether the hyphen at a position cuts the piece that began at <paramref name="start"/>.</summary>
    public static bool SplitsAtHyphen(string text, int start, int at, int end) =>
        text[at] is '-' or '\u2010' or '\u2011' && at > start && at + 1 < end;

    /// <summary>Where the unit begins in <c>5km</c>, <c>7:30pm</c>, <c>3M</c>; nought if the piece is no number with a unit.</summary>
    public static int NumberBeforeUnit(ReadOnlySpan<char> piece)
    {
        if (piece.Length is < 2 or > LongestEnding || !char.IsAsciiDigit(piece[0]))
            return 0;
        int digits = 0;
        while (digits < piece.Length && (char.IsAsciiDigit(piece[digits]) || piece[digits] is '.' or ',' or ':'))
            digits++;
        return IsUnit(piece[digits..]) ? digits : 0;
    }

    private static bool IsUnit(ReadOnlySpan<char> unit) => unit is "km" or "kg" or "mm" or "cm" or "ft" or "lb" or "lbs" or "mph" or "kph" or "am" or "pm"
        or "AM" or "PM" or "a.m." or "p.m." or "a.m" or "p.m" or "k" or "K" or "m" or "bn" or "mn" or "M" or "MM" or "GB" or "MB" or "hp" or "oz" or "yrs" or "hrs" or "min";
}
