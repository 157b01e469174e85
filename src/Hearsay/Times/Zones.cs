namespace Hearsay.Times;

/// <summary>Names of time zones after a time of day.</summary>
internal static class Zones
{
    /// <summary>Whether a zone is named at token <paramref name="i"/>: "GMT", "EST", "local time", "Moscow time", "(Moscow time)".</summary>
    public static bool ReadAfter(TimeTokens tokens, int i, out int end)
    {
        bool bracketed = tokens.IsMark(i, '(') && tokens.Capital(i + 1) && tokens.Is(i + 2, "time") && tokens.IsMark(i + 3, ')');
        end = bracketed ? i + 4 : i;
        if (bracketed)
            return true;
        if (tokens.Has(i, WordRoles.Zone) && IsUpper(tokens.Of(i)))
            end = i + 1;
        else if (tokens.Is(i, "local") && tokens.Is(i + 1, "time") || tokens.Capital(i) && tokens.Is(i + 1, "time") && tokens.Of(i).Length > 3)
            end = i + 2;
        else if (tokens.Capital(i) && tokens.Is(i + 1, "daylight", "standard") && tokens.Is(i + 2, "time"))
            end = i + 3;
        return end > i;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!char.IsAsciiLetterUpper(c))
                return false;
        return word.Length > 0;
    }
}
