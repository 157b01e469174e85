namespace Hearsay.Times;

/// <summary>Reads units by their place: "today", "last week", "the following year", "that day", "the past five years", "this summer".</summary>
internal static class RelativeGrammar
{
    /// <summary>"today", "yesterday", "tomorrow", "tonight", with a part or a time of the day.</summary>
    public static Phrase? ReadDayWord(TimeTokens tokens, int i)
    {
        int? shift = tokens.Is(i, "today", "tonight", "todays") ? 0 : tokens.Is(i, "yesterday", "yesterdays") ? -1
            : tokens.Is(i, "tomorrow", "tomorrows") ? 1 : null;
        if (shift is not { } sign || tokens.Of(i - 1) is "USA")
            return null;
        var phrase = New(i, i + 1, PhraseKind.Relative) with
        {
            Unit = TimeUnit.Day,
            Sign = sign,
            Part = tokens.Is(i, "tonight") ? DayPart.Night
            : DayPart.None
        };
        phrase = phrase.Part == DayPart.None ? CalendarGrammar.WithPart(tokens, phrase) : phrase;
        return WithClock(tokens, phrase);
    }

    /// <summary>A direction and what it points at, without the article before it.</summary>
    public static Phrase? Read(TimeTokens tokens, int i)
    {
        int at = i;
        var direction = DirectionAt(tokens, ref at);
        if (direction == Direction.None)
            return null;
        return ReadPointed(tokens, i, at, direction) ?? ReadStretch(tokens, i, at, direction);
    }

    /// <summary>"the day before", "the day after tomorrow", "the year", "the quarter": behind the article.</summary>
    public static Phrase? ReadDefinite(TimeTokens tokens, int i)
    {
        if (tokens.Word(i) is not { } unit || !unit.Has(WordRoles.Unit) || unit.Plural)
            return null;
        bool after = tokens.Is(i + 1, "after", "following"), before = tokens.Is(i + 1, "before", "previous");
        if ((after || before) && tokens.Is(i + 2, after ? "tomorrow" : "yesterday") && unit.Unit == TimeUnit.Day)
            return New(i, i + 3, PhraseKind.Relative) with { Unit = TimeUnit.Day, Sign = after ? 2 : -2 };
        bool ended = tokens.Is(i + 1, "ended", "ending");
        if (unit.Unit == TimeUnit.Year && ended)
            return New(i, i + 1, PhraseKind.Duration) with { Unit = TimeUnit.Year, Quantity = 1 };
        if (unit.Unit == TimeUnit.Quarter && DurationGrammar.Read(tokens, i + 1) is { Kind: PhraseKind.Shift, Unit: TimeUnit.Year, Quantity: 1 } back)
            return back with { First = i };
        if (unit.Unit == TimeUnit.Quarter)
            return New(i, i + 1, PhraseKind.Relative) with { Unit = unit.Unit, Direction = Direction.Definite };
        bool closed = tokens.StartsSentence(i + 2) || tokens.IsMarkIn(i + 2, ",.;)?!");
        if ((after || before) && closed)
            return New(i, i + 2, PhraseKind.Relative) with { Unit = unit.Unit, Direction = after ? Direction.Following : Direction.Preceding };
        return unit.Unit is TimeUnit.Weekend
            ? New(i, i + 1, PhraseKind.Relative) with { Unit = unit.Unit, Direction = Direction.Definite }
            : null;
    }

    /// <summary>"the full year", "the fiscal year".</summary>
    public static Phrase? ReadBusinessYear(TimeTokens tokens, int i)
    {
        if (!tokens.Is(i, "full", "fiscal", "financial") || !tokens.Is(i + 1, "year"))
            return null;
        bool ended = tokens.Is(i + 2, "ended", "ending");
        return ended
            ? New(i, i + 2, PhraseKind.Duration) with { Unit = TimeUnit.Year, Quantity = 1 }
            : New(i, i + 2, PhraseKind.Relative) with { Unit = TimeUnit.Year, Direction = Direction.Definite };
    }

    private static Phrase New(int first, int end, PhraseKind kind) => new() { First = first, End = end, Kind = kind };

    private static Direction DirectionAt(TimeTokens tokens, ref int at)
    {
        if (tokens.Word(at) is not { } word || !word.Has(WordRoles.Direction))
            return Direction.None;
        at++;
        bool verb = tokens.Of(at - 2) is "will" or "would" or "can" or "could" or "may" or "might" or "to" or "must" or "should" or "not"
            or "ll" or "t";
        if (verb && tokens.Is(at - 1, "last"))
            return Direction.None;
        if (tokens.Is(at - 1, "recent") && tokens.Word(at) is not { Plural: true, Unit: not TimeUnit.None })
            return Direction.None;
        if (tokens.Is(at - 1, "this", "that") && tokens.Is(at, "same", "past", "coming") || tokens.Is(at - 1, "this")
            && tokens.Is(at, "next", "last"))
            return tokens.Word(at++)!.Direction;
        return tokens.Is(at - 1, "that") && !IsDemonstrative(tokens, at - 1) ? Direction.None : word.Direction;
    }

    /// <summary>"that" before a verb or a name is a conjunction; before a bare unit it may be either.</summary>
    private static bool IsDemonstrative(TimeTokens tokens, int i) =>
        tokens.Has(i + 1, WordRoles.Unit | WordRoles.DayPart | WordRoles.Season | WordRoles.Weekday | WordRoles.Month) && !tokens.Word(i + 1)!.Plural;

    /// <summary>"last week", "next Friday", "this summer", "that morning", "last year's third quarter".</summary>
    private static Phrase? ReadPointed(TimeTokens tokens, int i, int at, Direction direction)
    {
        bool business = tokens.Is(at, "fiscal", "financial", "academic");
        if (business || tokens.Is(at, "full", "entire", "calendar") || tokens.Is(at, "whole", "school"))
            at++;
        if (tokens.Word(at) is not { } word || word.Plural)
            return null;
        if (word.Has(WordRoles.Unit) && tokens.Is(at + 1, "and") && tokens.Is(at + 2, "a") && tokens.Is(at + 3, "half"))
            return New(i, at + 4, PhraseKind.Duration) with { Unit = word.Unit, Quantity = 1.5m, Direction = direction };
        if (word.Unit is TimeUnit.Decade or TimeUnit.Century && tokens.Is(i, "past", "last", "next"))
            return New(i, at + 1, PhraseKind.Duration) with { Unit = word.Unit, Quantity = 1, Direction = direction };
        if (word.Has(WordRoles.Unit) && Belongs(word.Unit, direction) && !(tokens.Is(at, "second") && tokens.Is(i, "this", "that")))
            return AfterUnit(tokens, New(i, at + 1, PhraseKind.Relative) with { Unit = word.Unit, Direction = direction, Fiscal = business });
        if (word.Has(WordRoles.DayPart) && !tokens.Is(at, "tonight"))
            return PartOfDay(tokens, i, at, direction);
        if (direction is Direction.This && tokens.Is(i, "present", "current"))
            return null;
        bool period = tokens.Is(at, "period");
        if (period && tokens.Is(i, "latest"))
            return New(i, at + 1, PhraseKind.Relative) with { Unit = TimeUnit.Quarter, Direction = Direction.Definite };
        if (period && tokens.Is(i, "same", "corresponding", "comparable"))
            return SamePeriod(tokens, i, at);
        return ReadNamed(tokens, i, at, direction);
    }

    private static bool Belongs(TimeUnit unit, Direction direction) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => false,
        TimeUnit.Season => false,
        TimeUnit.Hour => direction == Direction.Last,
        _ => true,
    };

    private static Phrase? ReadNamed(TimeTokens tokens, int i, int at, Direction direction)
    {
        bool capital = tokens.Capital(at) || tokens.Word(at) is { } name && !name.Has(WordRoles.Ambiguous | WordRoles.Short);
        bool named = tokens.Has(at, WordRoles.Weekday | WordRoles.Month | WordRoles.Holiday) && capital || tokens.Has(at, WordRoles.Season)
            || NumberGrammar.ReadOrdinal(tokens, at) is not null && tokens.Is(i, "last", "next", "this");
        if (!named || tokens.Word(at) is { } word && word.Has(WordRoles.Season) && direction is Direction.Same && tokens.Is(i, "same"))
            return null;
        var inner = CalendarGrammar.ReadDay(tokens, at) ?? CalendarGrammar.ReadLonger(tokens, at) ?? Lone(tokens, at);
        if (inner is null || inner.Year is not null && direction is not (Direction.Last or Direction.This or Direction.Next))
            return inner is null ? null : inner with { First = i };
        return inner with { First = i, Direction = direction };
    }

    /// <summary>A season or an ambiguous month that a direction makes sure.</summary>
    private static Phrase? Lone(TimeTokens tokens, int at)
    {
        var word = tokens.Word(at)!;
        if (word.Has(WordRoles.Season))
            return CalendarGrammar.WithYear(tokens, New(at, at + 1, PhraseKind.Calendar) with { Season = word.Season });
        return word.Has(WordRoles.Month)
            && tokens.Capital(at) ? CalendarGrammar.WithYear(tokens, New(at, at + 1, PhraseKind.Calendar) with { Month = word.Month }) : null;
    }

    private static Phrase? PartOfDay(TimeTokens tokens, int i, int at, Direction direction)
    {
        if (direction == Direction.Last && !tokens.Is(at, "night", "evening") || tokens.Is(i, "past"))
            return null;
        int sign = direction == Direction.Last ? -1 : 0;
        bool deictic = direction is Direction.This or Direction.Last;
        var phrase = New(i, at + 1, PhraseKind.Relative) with { Unit = TimeUnit.Day, Part = tokens.Word(at)!.Part };
        return deictic ? phrase with { Sign = sign } : phrase with { Direction = direction };
    }

    /// <summary>What may follow "last year", "this week": a possessive with a quarter, a part of the day.</summary>
    private static Phrase AfterUnit(TimeTokens tokens, Phrase phrase)
    {
        int at = phrase.End;
        if (phrase.Unit == TimeUnit.Week && WeekdayIn(tokens, phrase) is { } weekday)
            return weekday;
        if (phrase.Unit == TimeUnit.Day)
            return WithClock(tokens, CalendarGrammar.WithPart(tokens, phrase));
        if (phrase.Unit != TimeUnit.Year || !tokens.IsMark(at, '\'') && !tokens.IsMark(at, '’') || !tokens.Is(at + 1, "s"))
            return phrase;
        if (CalendarGrammar.ReadLonger(tokens, at + 2) is { Month: 0, Year: null, YearDirection: Direction.None } part)
            return part with { First = phrase.First, YearDirection = phrase.Direction };
        return phrase;
    }

    /// <summary>"next week Monday", "last week on Tuesday".</summary>
    private static Phrase? WeekdayIn(TimeTokens tokens, Phrase week)
    {
        int at = tokens.Is(week.End, "on") || tokens.IsDash(week.End) ? week.End + 1 : week.End;
        bool day = tokens.Has(at, WordRoles.Weekday) && !tokens.StartsSentence(at);
        return day && CalendarGrammar.ReadDay(tokens, at) is { Month: 0, Weekday: not null, Direction: Direction.None } found
            ? found with { First = week.First, YearDirection = week.Direction, Unit = TimeUnit.Week }
            : null;
    }

    /// <summary>"the same period of 1998", "the same period last year".</summary>
    private static Phrase? SamePeriod(TimeTokens tokens, int i, int at)
    {
        var phrase = CalendarGrammar.WithYear(tokens, New(i, at + 1, PhraseKind.Calendar) with { Unit = TimeUnit.Quarter });
        return phrase.Year is not null || phrase.YearDirection != Direction.None ? phrase : null;
    }

    /// <summary>"the past five years", "the next few days", "the coming weeks", "the last two and a half years".</summary>
    private static Phrase? ReadStretch(TimeTokens tokens, int i, int at, Direction direction)
    {
        if (direction is Direction.Same or Direction.None || DurationGrammar.ReadLength(tokens, at) is not { } length)
            return null;
        bool bare = length.First == length.End - 1;
        if (bare && direction == Direction.This || length.Unit == TimeUnit.None || HasArticle(tokens, at))
            return null;
        return length with { First = i, Direction = direction };
    }

    private static bool HasArticle(TimeTokens tokens, int at) => tokens.Is(at, "a", "an");

    private static Phrase WithClock(TimeTokens tokens, Phrase day)
    {
        int at = tokens.Is(day.End, "at") ? day.End + 1 : day.End;
        return !tokens.StartsSentence(at) && ClockGrammar.Read(tokens, at) is { } clock
            ? day with { Clock = clock.Clock, End = clock.End, Part = DayPart.None } : day;
    }
}
