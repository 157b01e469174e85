namespace Hearsay.Times;

/// <summary>Reads years, decades and centuries.</summary>
internal static class YearGrammar
{
    private const int FirstPlainYear = 1500;
    private const int LastPlainYear = 2099;

    /// <summary>A year, a decade or a century with its era, wherever it stands; <c>null</c> if there is none at token <paramref name="i"/>.</summary>
    public static Phrase? Read(TimeTokens tokens, int i) =>
        ReadDecade(tokens, i) ?? ReadCentury(tokens, i) ?? ReadFigures(tokens, i) ?? ReadSpoken(tokens, i);

    /// <summary>A year of four figures (or with an era) as it follows a month or "in".</summary>
    public static Phrase? ReadYear(TimeTokens tokens, int i) => ReadFigures(tokens, i) ?? ReadSpoken(tokens, i);

    private static Phrase Year(int first, int end, int year, TimeUnit unit = TimeUnit.Year) =>
        new() { First = first, End = end, Kind = PhraseKind.Calendar, Year = year, YearUnit = unit };

    private static Phrase? ReadFigures(TimeTokens tokens, int i)
    {
        if (tokens.Is(i, "ad") && tokens.Capital(i) && tokens.Digits(i + 1) is >= 1 and <= 4)
            return Year(i, i + 2, tokens.Number(i + 1));
        int year = tokens.Number(i);
        if (tokens.Digits(i) is < 1 or > 4 || year == 0)
            return null;
        int era = AfterEra(tokens, i + 1, out bool before);
        if (era > 0)
            return Year(i, era, before ? -year : year);
        if (RangeReachesEra(tokens, i + 1))
            return Year(i, i + 1, -year);
        bool plain = tokens.Digits(i) == 4 && year is >= FirstPlainYear and <= LastPlainYear;
        return plain && !tokens.IsMark(i + 1, '°') ? Year(i, i + 1, year) : null;
    }

    /// <summary>The token after "BC", "B.C.", "AD"; 0 if there is none.</summary>
    private static int AfterEra(TimeTokens tokens, int i, out bool before)
    {
        before = tokens.Is(i, "bc", "bce") || tokens.Is(i, "b") && tokens.IsMark(i + 1, '.') && tokens.Is(i + 2, "c");
        if (before)
            return tokens.Is(i, "b") ? i + (tokens.IsMark(i + 3, '.') ? 4 : 3) : i + 1;
        bool after = (tokens.Is(i, "ad") || tokens.Is(i, "ce")) && tokens.Capital(i) && tokens.Capital(i + 1) is false;
        return after && tokens.Text[tokens.End(i) - 1] is 'D' or 'E' && tokens.End(i) - tokens.Start(i) == 2 && tokens.Is(i, "ad", "ce") ? i + 1 : 0;
    }

    /// <summary>"490 to 479 BC", "499, 492 and 490 BC": the era of the last holds for all.</summary>
    private static bool RangeReachesEra(TimeTokens tokens, int i)
    {
        for (int steps = 0; steps < 3; steps++)
        {
            if (!tokens.IsDash(i) && !tokens.Is(i, "to", "and", "or") && !tokens.IsMark(i, ',') && !tokens.IsMark(i, '/') && !tokens.Is(i, "until"))
                return false;
            i += tokens.IsMark(i, ',') && tokens.Is(i + 1, "and", "or") ? 2 : 1;
            if (tokens.Digits(i) is < 1 or > 4)
                return false;
            i++;
            if (AfterEra(tokens, i, out bool before) > 0)
                return before;
        }
        return false;
    }

    /// <summary>"nineteen ninety-seven", "two thousand", "two thousand and three".</summary>
    private static Phrase? ReadSpoken(TimeTokens tokens, int i)
    {
        if (tokens.Word(i) is not { } first || !first.Has(WordRoles.Number))
            return null;
        if (first.Number == 2 && tokens.Is(i + 1, "thousand") && NumberGrammar.Read(tokens, i) is { } thousand
            && thousand.Value is >= 2000 and < 2100)
            return Year(i, thousand.End, (int)thousand.Value);
        if (first.Number is < 15 or > 20 || tokens.Is(i + 1, "hundred") || NumberGrammar.Read(tokens, i) is not { } head
            || head.Value != first.Number)
            return null;
        int at = head.End;
        return NumberGrammar.Read(tokens, at) is { } rest && tokens.Number(at) < 0 && rest.Value is >= 10 and < 100 && rest.Value % 1 == 0
            ? Year(i, rest.End, first.Number * 100 + (int)rest.Value)
            : null;
    }

    /// <summary>"1990s", "1990's", "'90s", "the nineties", "the nineteen-nineties", "470s BC".</summary>
    private static Phrase? ReadDecade(TimeTokens tokens, int i)
    {
        if (tokens.Has(i, WordRoles.Decade))
            return IsLifetime(tokens, i) ? null : Year(i, i + 1, 190 + tokens.Word(i)!.Number / 10, TimeUnit.Decade);
        if (tokens.Is(i, "nineteen") && tokens.Has(i + 1, WordRoles.Decade))
            return Year(i, i + 2, 190 + tokens.Word(i + 1)!.Number / 10, TimeUnit.Decade);
        if (tokens.IsMark(i, '\'') || tokens.IsMark(i, '’') || tokens.IsMark(i, '‘'))
            return ReadShortDecade(tokens, i);
        int year = tokens.Number(i);
        if (tokens.Digits(i) is < 2 or > 4 || year % 10 != 0 || !tokens.Joined(i + 1))
            return null;
        int end = AfterPlural(tokens, i + 1);
        if (end == 0)
            return null;
        int era = AfterEra(tokens, end, out bool before);
        if (tokens.Digits(i) == 2)
            return year >= 20 && !IsLifetime(tokens, i) && IsNamed(tokens, i) ? Year(i, end, 190 + year / 10, TimeUnit.Decade) : null;
        if (era == 0)
            return year is >= FirstPlainYear and <= LastPlainYear ? Decade(i, end, year) : null;
        return Year(i, era, before ? -year / 10 : year / 10, TimeUnit.Decade);
    }

    /// <summary>"in his forties", "in their early 40s": ages.</summary>
    private static bool IsLifetime(TimeTokens tokens, int i)
    {
        int at = tokens.IsDash(i - 1) ? i - 2 : i - 1;
        at = tokens.Has(at, WordRoles.Part) ? at - 1 : at;
        return tokens.Of(at) is "his" or "her" or "their" or "my" or "our" or "your" or "its";
    }

    /// <summary>Two figures are a decade only behind "the": "the 60s", "the late 60s".</summary>
    private static bool IsNamed(TimeTokens tokens, int i)
    {
        int at = tokens.IsDash(i - 1) ? i - 2 : i - 1;
        return tokens.Is(at, "the") || tokens.Has(at, WordRoles.Part) && tokens.Is(at - 1, "the");
    }

    /// <summary>"the 1900s" are a century.</summary>
    private static Phrase Decade(int first, int end, int year) =>
        year % 100 == 0 && year < 2000 ? Year(first, end, year / 100, TimeUnit.Century) : Year(first, end, year / 10, TimeUnit.Decade);

    private static Phrase? ReadShortDecade(TimeTokens tokens, int i)
    {
        if (tokens.Digits(i + 1) != 2 || !tokens.Joined(i + 1))
            return null;
        int number = tokens.Number(i + 1);
        int end = tokens.Joined(i + 2) ? AfterPlural(tokens, i + 2) : 0;
        if (end > 0 && number % 10 == 0)
            return Year(i, end, (number >= 30 ? 1900 + number : 2000 + number) / 10, TimeUnit.Decade);
        bool year = end == 0 && !tokens.Joined(i + 2) || tokens.IsMark(i + 2, ',') || tokens.IsMark(i + 2, '.');
        return year && tokens.Is(i - 1, "in", "of", "since") ? Year(i, i + 2, number >= 30 ? 1900 + number : 2000 + number) : null;
    }

    private static int AfterPlural(TimeTokens tokens, int i)
    {
        if (tokens.Is(i, "s"))
            return i + 1;
        return (tokens.IsMark(i, '\'') || tokens.IsMark(i, '’')) && tokens.Joined(i + 1) && tokens.Is(i + 1, "s") ? i + 2 : 0;
    }

    /// <summary>"20th century", "the fourth century BC", "21st-century".</summary>
    private static Phrase? ReadCentury(TimeTokens tokens, int i)
    {
        if (NumberGrammar.ReadOrdinal(tokens, i) is not { } ordinal || ordinal.Value is < 1 or > 30)
            return null;
        int at = tokens.IsDash(ordinal.End) ? ordinal.End + 1 : ordinal.End;
        if (!tokens.Is(at, "century", "centuries"))
            return null;
        int era = AfterEra(tokens, at + 1, out bool before);
        return Year(i, era > 0 ? era : at + 1, before ? -(ordinal.Value - 1) : ordinal.Value - 1, TimeUnit.Century);
    }
}
