namespace Hearsay.Times;

/// <summary>The days that an expression may speak of, with what its modifier and the preposition before it say.</summary>
internal static class Bounds
{
    /// <summary>The first and the last day; <c>null</c> for an open or unknown end.</summary>
    public static (DateOnly? From, DateOnly? To) Of(TimeTokens tokens, Phrase phrase, Resolution resolution)
    {
        var (from, to) = (resolution.From, resolution.To);
        if (resolution.Type is TimeType.Duration or TimeType.Set || from is not { } first || to is not { } last)
            return (from, to);
        (first, last) = Part(first, last, phrase.Modifier);
        int before = tokens.Is(phrase.First - 1, "the") ? phrase.First - 2 : phrase.First - 1;
        if (tokens.Is(before, "since"))
            return (first, null);
        if (tokens.Is(before, "until", "till", "by") || tokens.Of(before) is "Until" or "By")
            return (null, last);
        // What came before or after nine o'clock mostly came on the same day.
        if (resolution.Type == TimeType.Time)
            return (first, last);
        if (tokens.Is(before, "before") || tokens.Is(before, "to") && tokens.Is(before - 1, "prior"))
            return (null, first.DayNumber > 0 ? first.AddDays(-1) : null);
        return tokens.Is(before, "after") ? (last.AddDays(1), null) : (first, last);
    }

    /// <summary>Early, middle and late are thirds.</summary>
    private static (DateOnly First, DateOnly Last) Part(DateOnly first, DateOnly last, TimeModifier modifier)
    {
        int days = last.DayNumber - first.DayNumber + 1;
        int third = days / 3;
        return modifier switch
        {
            TimeModifier.Start when third > 0 => (first, first.AddDays(third - 1)),
            TimeModifier.Mid when third > 0 => (first.AddDays(third), last.AddDays(-third)),
            TimeModifier.End when third > 0 => (last.AddDays(1 - third), last),
            _ => (first, last),
        };
    }
}
