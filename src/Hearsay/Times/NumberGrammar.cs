namespace Hearsay.Times;

/// <summary>Reads numbers in figures and words: <c>12</c>, <c>1,500</c>, <c>2.5</c>, "twenty-five", "a hundred and five", "two and a half".</summary>
internal static class NumberGrammar
{
    /// <summary>No number word of the grammar is built from more pieces than this.</summary>
    private const int LongestNumber = 12;

    /// <summary>The number at token <paramref name="i"/> and the token after it.</summary>
    public static (decimal Value, int End)? Read(TimeTokens tokens, int i) =>
        tokens.Number(i) >= 0 ? ReadFigures(tokens, i) : ReadWords(tokens, i);

    /// <summary>An ordinal, "third", "21st", "twenty-first", and the token after it.</summary>
    public static (int Value, int End)? ReadOrdinal(TimeTokens tokens, int i)
    {
        if (tokens.Number(i) >= 0)
            return tokens.Joined(i + 1) && IsOrdinalEnding(tokens, i + 1) ? (tokens.Number(i), i + 2) : null;
        if (tokens.Has(i, WordRoles.Ordinal))
            return (tokens.Word(i)!.Number, i + 1);
        int unit = tokens.IsDash(i + 1) ? i + 2 : i + 1;
        if (tokens.Has(i, WordRoles.Number) && tokens.Word(i)!.Number is >= 20 and < 100 && tokens.Has(unit, WordRoles.Ordinal)
            && tokens.Word(unit)!.Number < 10)
            return (tokens.Word(i)!.Number + tokens.Word(unit)!.Number, unit + 1);
        return null;
    }

    private static bool IsOrdinalEnding(TimeTokens tokens, int i) =>
        tokens.Is(i, "st", "nd", "rd") || tokens.Is(i, "th");

    private static (decimal Value, int End)? ReadFigures(TimeTokens tokens, int i)
    {
        decimal value = tokens.Number(i);
        int end = i + 1;
        while (tokens.IsMark(end, ',') && tokens.Joined(end) && tokens.Joined(end + 1) && tokens.Digits(end + 1) == 3 && end - i < LongestNumber
            && value < 1_000_000)
        {
            value = value * 1000 + tokens.Number(end + 1);
            end += 2;
        }
        if (tokens.IsMark(end, '.') && tokens.Joined(end) && tokens.Joined(end + 1) && tokens.Digits(end + 1) is 1 or 2)
        {
            value += tokens.Number(end + 1) / (tokens.Digits(end + 1) == 1 ? 10m : 100m);
            end += 2;
        }
        return AddHalf(tokens, value, end);
    }

    private static (decimal Value, int End)? ReadWords(TimeTokens tokens, int i)
    {
        bool article = tokens.Is(i, "a", "an") && tokens.Has(i + 1, WordRoles.Number) && tokens.Word(i + 1)!.Number is 12 or >= 100;
        int at = article ? i + 1 : i;
        if (!tokens.Has(at, WordRoles.Number))
            return null;
        decimal total = 0, group = article ? 1 : 0;
        int end = at;
        while (end - i < LongestNumber && tokens.Has(end, WordRoles.Number) && Fits(group, tokens.Word(end)!.Number, article))
        {
            (total, group) = Add(total, group, tokens.Word(end)!.Number);
            article = false;
            end = AfterJoint(tokens, end + 1);
        }
        return AddHalf(tokens, total + group, end);
    }

    /// <summary>"twenty five" goes on, "five twenty" are two numbers.</summary>
    private static bool Fits(decimal group, int next, bool afterArticle) =>
        next >= 100 || next == 12 && group is > 0 and < 12 || group == 0 || afterArticle && next >= 12
        || group % 100 == 0 || group % 10 == 0 && group % 100 >= 20 && next < 10;

    private static (decimal Total, decimal Group) Add(decimal total, decimal group, int number) => number switch
    {
        100 or 12 when group is > 0 and < 12 => (total, group * number),
        100 => (total, group == 0 ? 100 : group * 100),
        >= 1000 => (total + Math.Max(group, 1) * number, 0),
        _ => (total, group + number),
    };

    /// <summary>Steps over a hyphen or an "and" within a number.</summary>
    private static int AfterJoint(TimeTokens tokens, int i)
    {
        if (tokens.IsDash(i) && tokens.Joined(i) && tokens.Joined(i + 1) && tokens.Has(i + 1, WordRoles.Number))
            return i + 1;
        bool large = tokens.Word(i - 1) is { Number: >= 100 } word && word.Has(WordRoles.Number);
        return large && tokens.Is(i, "and") && tokens.Has(i + 1, WordRoles.Number) && tokens.Word(i + 1)!.Number < 100 ? i + 1 : i;
    }

    private static (decimal Value, int End) AddHalf(TimeTokens tokens, decimal value, int end)
    {
        if (tokens.Is(end, "and") && tokens.Is(end + 1, "a") && tokens.Is(end + 2, "half"))
            return (value + 0.5m, end + 3);
        if (tokens.IsDash(end) && tokens.Is(end + 1, "and") && tokens.IsDash(end + 2) && tokens.Is(end + 3, "a") && tokens.IsDash(end + 4)
            && tokens.Is(end + 5, "half"))
            return (value + 0.5m, end + 6);
        return tokens.IsMark(end, '½') && tokens.Joined(end) ? (value + 0.5m, end + 1) : (value, end);
    }
}
