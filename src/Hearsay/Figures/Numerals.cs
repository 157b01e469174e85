using System.Globalization;

namespace Hearsay.Figures;

/// <summary>Numbers written in digits. Pure.</summary>
internal static class Numerals
{
    /// <summary>No count in the news is written with more digits; longer ones are telephones and keys.</summary>
    private const int MostDigits = 18;

    /// <summary>How digits with commas and points write a number, if they do.</summary>
    public static NumeralStyle Style(ReadOnlySpan<char> digits)
    {
        if (digits.Length is 0 or > MostDigits + 7)
            return NumeralStyle.None;
        int point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        bool grouped = whole.Contains(',');
        if (grouped && !IsGrouped(whole))
            return NumeralStyle.None;
        if (point < 0)
            return grouped ? NumeralStyle.Grouped : NumeralStyle.Plain;
        var rest = digits[(point + 1)..];
        if (rest.ContainsAny(',', '.'))
            return !grouped && IsDotted(digits) ? NumeralStyle.Dotted : NumeralStyle.None;
        return !grouped && rest.Length == 3 && whole.Length is > 0 and <= 3 && whole[0] != '0' ? NumeralStyle.Doubtful : NumeralStyle.Decimal;
    }

    /// <summary>The value of digits of a style; a doubtful one with its point as a decimal point.</summary>
    public static bool TryRead(ReadOnlySpan<char> digits, NumeralStyle style, out decimal value)
    {
        value = 0;
        Span<char> plain = stackalloc char[MostDigits + 7];
        int length = 0;
        foreach (char c in digits)
            if (char.IsAsciiDigit(c) || (c == '.' && style is NumeralStyle.Decimal or NumeralStyle.Doubtful))
                plain[length++] = c;
        return length is > 0 and <= MostDigits && style != NumeralStyle.None
            && decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    // Groups of three after the first; or, as in India, of two before the last of three.
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        int last = whole.LastIndexOf(',');
        if (whole.Length - last - 1 != 3 || whole[0] == ',')
            return false;
        int size = 0, commas = 0;
        bool threes = true, twos = true;
        for (int i = last; i >= 0; i--)
        {
            if (whole[i] != ',')
            {
                size++;
                continue;
            }
            threes &= commas == 0 || size == 3;
            twos &= commas == 0 || size == 2;
            (size, commas) = (0, commas + 1);
        }
        return (threes && size <= 3) || (twos && commas > 1 && size <= 2);
    }

    private static bool IsDotted(ReadOnlySpan<char> digits)
    {
        int size = 0, groups = 0;
        foreach (char c in digits)
        {
            if (c == ',' || (c == '.' && (groups == 0 ? size is 0 or > 3 : size != 3)))
                return false;
            (size, groups) = c == '.' ? (0, groups + 1) : (size + 1, groups);
        }
        return size == 3;
    }
}
