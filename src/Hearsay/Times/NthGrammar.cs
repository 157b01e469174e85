namespace Hearsay.Times;

/// <summary>Reads units counted within a longer one: "the first week of November", "the last day of May 2014", "the week of April 10", "week 31".</summary>
internal static class NthGrammar
{
    /// <summary>No ordinal counts further than the days of a month or the weeks of a year.</summary>
    private const int Most = 53;

    /// <summary>The expression at token <paramref name="i"/>, without the article before it; <c>null</c> if there is none.</summary>
    public static Phrase? Read(TimeTokens tokens, int i) => ReadCounted(tokens, i) ?? ReadWeekOf(tokens, i) ?? ReadNumbered(tokens, i);

    private static Phrase? ReadCounted(TimeTokens tokens, int i)
    {
        var (nth, at) = tokens.Is(i, "last", "final") ? (-1, i + 1) : NumberGrammar.ReadOrdinal(tokens, i) is { } ordinal
            ? (ordinal.Value, ordinal.End) : (0, i);
        if (nth is -1 or > 0 and <= 5 && tokens.Word(at) is { Plural: false } name && name.Has(WordRoles.Weekday) && tokens.Is(at + 1, "of", "in"))
            return Longer(tokens, at + 2) is { Month: > 0 } month
                ? month with { First = i, Nth = nth, NthUnit = TimeUnit.Day, NthWeekday = name.Weekday } : null;
        if (nth is 0 or > Most || tokens.Word(at) is not { Plural: false } unit || unit.Unit is not (TimeUnit.Day or TimeUnit.Week
            or TimeUnit.Weekend or TimeUnit.Month) || !tokens.Is(at + 1, "of", "in"))
            return null;
        bool longer = Longer(tokens, at + 2) is { } whole && whole.Day == 0 && (unit.Unit != TimeUnit.Month || whole.Month == 0)
            && whole.Weekday is null;
        return longer ? Longer(tokens, at + 2)! with { First = i, Nth = nth, NthUnit = unit.Unit } : null;
    }

    private static Phrase? ReadWeekOf(TimeTokens tokens, int i) =>
        tokens.Is(i, "week", "weekend") && tokens.Is(i + 1, "of")
            && CalendarGrammar.ReadDay(tokens, tokens.Is(i + 2, "the") ? i + 3 : i + 2) is { Clock: null, Part: DayPart.None } day
            && (day.Month > 0 || day.Holiday is not null)
            ? day with { First = i, Nth = 1, NthUnit = tokens.Word(i)!.Unit }
            : null;

    private static Phrase? ReadNumbered(TimeTokens tokens, int i)
    {
        if (!tokens.Is(i, "week") || tokens.Digits(i + 1) is not (1 or 2) || tokens.Number(i + 1) is < 1 or > Most)
            return null;
        var year = tokens.Is(i + 2, "of") ? YearOf(tokens, i + 3) : null;
        var whole = year ?? new Phrase { First = i, End = i + 2, Kind = PhraseKind.Relative, Unit = TimeUnit.Year, Direction = Direction.This };
        return whole with { First = i, Nth = tokens.Number(i + 1), NthUnit = TimeUnit.Week };
    }

    /// <summary>A month or a year, or "next month", "last year", "this month".</summary>
    private static Phrase? Longer(TimeTokens tokens, int i)
    {
        int at = tokens.Is(i, "the") ? i + 1 : i;
        return CalendarGrammar.ReadLonger(tokens, at) is { Month: > 0 } month ? month : YearOf(tokens, at);
    }

    private static Phrase? YearOf(TimeTokens tokens, int at)
    {
        if (YearGrammar.ReadYear(tokens, at) is { } year)
            return year;
        return RelativeGrammar.Read(tokens, at) is { Kind: PhraseKind.Relative, Unit: TimeUnit.Month or TimeUnit.Year } relative ? relative : null;
    }
}
