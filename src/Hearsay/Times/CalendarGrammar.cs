namespace Hearsay.Times;

/// <summary>
/// Reads parts of the calendar: weekdays, months, days of months, seasons, quarters, halves, holidays and years, with what stands before
/// ("last", "early") and after them ("of that year", "1989", "at 5 p.m.").
/// </summary>
internal static class CalendarGrammar
{
    /// <summary>The longest expression at token <paramref name="i"/>, without article or modifier before it.</summary>
    public static Phrase? Read(TimeTokens tokens, int i) =>
        ReadClockLed(tokens, i) ?? ReadDay(tokens, i) ?? ReadLonger(tokens, i) ?? YearGrammar.Read(tokens, i);

    /// <summary>A day: "Friday", "Friday, Oct. 23", "5 May 2014", "2014-05-05", "Christmas 1963", with a part or a time of the day.</summary>
    public static Phrase? ReadDay(TimeTokens tokens, int i)
    {
        var day = ReadWeekdayLed(tokens, i) ?? ReadNumeric(tokens, i) ?? ReadMonthDay(tokens, i);
        day ??= ReadHoliday(tokens, i) ?? ReadSlashed(tokens, i) ?? ReadNth(tokens, i);
        return day is null ? null : WithTime(tokens, day);
    }

    /// <summary>Something longer than a day that is less than a year: a month, a season, a quarter, a half.</summary>
    public static Phrase? ReadLonger(TimeTokens tokens, int i) =>
        ReadMonth(tokens, i) ?? ReadSeason(tokens, i) ?? ReadQuarter(tokens, i) ?? ReadHalf(tokens, i);

    private static Phrase New(int first, int end) => new() { First = first, End = end, Kind = PhraseKind.Calendar };

    /// <summary>"5 p.m. Wednesday", "9:34 p.m., March 19", "noon on Friday", "3 p.m. yesterday".</summary>
    private static Phrase? ReadClockLed(TimeTokens tokens, int i)
    {
        if (ClockGrammar.Read(tokens, i) is not { } clock)
            return null;
        int at = tokens.IsMark(clock.End, ',') ? clock.End + 1 : clock.End;
        if (tokens.Is(at, "on", "of"))
            at++;
        var day = ReadWeekdayLed(tokens, at) ?? ReadMonthDay(tokens, at) ?? RelativeGrammar.ReadDayWord(tokens, at)
            ?? RelativeGrammar.Read(tokens, at);
        if (day is null || day.Kind == PhraseKind.Relative && day.Unit != TimeUnit.Day || day.Clock is not null)
            return clock;
        int end = Zones.ReadAfter(tokens, day.End, out int afterZone) ? afterZone : day.End;
        return day with { First = i, End = end, Clock = clock.Clock, Part = DayPart.None };
    }

    private static Phrase? ReadWeekdayLed(TimeTokens tokens, int i)
    {
        if (tokens.Word(i) is not { } word || !word.Has(WordRoles.Weekday) || !IsName(tokens, i, word) || word.Plural
            && !SetGrammar.LostApostrophe(tokens, i))
            return null;
        var phrase = New(i, AfterShort(tokens, i)) with { Weekday = word.Weekday };
        phrase = WithPart(tokens, phrase);
        int at = tokens.IsMark(phrase.End, ',') ? phrase.End + 1 : phrase.End;
        if (tokens.Is(at, "the") && NumberGrammar.ReadOrdinal(tokens, at + 1) is { } nth && tokens.Is(nth.End, "of"))
            at++;
        if (ReadMonthDay(tokens, at) is { } date)
            return date with { First = i, Weekday = word.Weekday, Part = phrase.Part };
        int nthAt = tokens.Is(at, "the") ? at + 1 : at;
        if (NumberGrammar.ReadOrdinal(tokens, nthAt) is { Value: >= 1 and <= 31 } number && tokens.Digits(nthAt) > 0)
            return phrase with { End = number.End, Day = number.Value };
        int of = !tokens.Is(phrase.End, "of") ? 0 : tokens.Is(phrase.End + 1, "the") ? phrase.End + 2 : phrase.End + 1;
        if (of > 0 && tokens.Word(of) is { Direction: not Direction.None } which && tokens.Is(of + 1, "week"))
            return phrase with { End = of + 2, YearDirection = which.Direction, Unit = TimeUnit.Week };
        if (tokens.Is(phrase.End, "last", "next", "this") && tokens.Is(phrase.End + 1, "week"))
            return phrase with { End = phrase.End + 2, YearDirection = tokens.Word(phrase.End)!.Direction, Unit = TimeUnit.Week };
        return phrase;
    }

    /// <summary>Shortened and ambiguous names need a capital letter, and not the kind that a heading in capitals gives.</summary>
    private static bool IsName(TimeTokens tokens, int i, TimeWord word)
    {
        if (!tokens.Capital(i))
            return word.Text.Length > 5 && !word.Has(WordRoles.Ambiguous);
        bool ordinal = tokens.Digits(i + 1) > 0 && tokens.Joined(i + 2) && NumberGrammar.ReadOrdinal(tokens, i + 1) is not null;
        return !word.Has(WordRoles.Ambiguous) || ordinal || tokens.IsMark(i + 1, '.') || tokens.IsMark(i + 1, ',')
            && tokens.Has(i + 2, WordRoles.Month);
    }

    /// <summary>Behind a shortened name its full stop belongs to it.</summary>
    private static int AfterShort(TimeTokens tokens, int i) =>
        tokens.Has(i, WordRoles.Short) && tokens.IsMark(i + 1, '.') && tokens.Joined(i + 1) ? i + 2 : i + 1;

    /// <summary>"May 5", "May 5th, 2014", "5 May 2014", "5th of May", "the fifth of May last year".</summary>
    private static Phrase? ReadMonthDay(TimeTokens tokens, int i)
    {
        var phrase = ReadMonthLed(tokens, i) ?? ReadDayLed(tokens, i);
        // 2000 was a leap year: no month is ever longer.
        return phrase is null || phrase.Day > DateTime.DaysInMonth(2000, phrase.Month) ? null : WithYear(tokens, OfAttacks(tokens, phrase));
    }

    /// <summary>"the September 11 attacks" are a name: those of 2001.</summary>
    private static Phrase OfAttacks(TimeTokens tokens, Phrase phrase) =>
        phrase is { Month: 9, Day: 11 } && tokens.Of(phrase.End) is "attack" or "attacks" or "terrorist" or "terror" or "hijackers"
            or "hijackings" or "incidents"
            ? phrase with { Year = 2001 }
            : phrase;

    private static Phrase? ReadMonthLed(TimeTokens tokens, int i)
    {
        if (MonthBesideDay(tokens, i) is not { } month)
            return null;
        int at = AfterShort(tokens, i);
        bool separator = (tokens.IsDash(at) || tokens.IsMark(at, '/')) && tokens.Joined(at) && tokens.Joined(at + 1)
            && tokens.Digits(at + 1) is 1 or 2;
        at = separator || tokens.Is(at, "the") ? at + 1 : at;
        if (ReadSpelledDay(tokens, at) is { } spelled)
            return New(i, spelled.End) with { Month = month, Day = spelled.Day };
        if (NumberGrammar.ReadOrdinal(tokens, at) is { } nth && nth.Value is >= 1 and <= 31 && !tokens.Has(nth.End, WordRoles.Unit))
            return New(i, nth.End) with { Month = month, Day = nth.Value };
        bool day = tokens.Digits(at) is 1 or 2 && tokens.Number(at) is >= 1 and <= 31 && !IsGluedNumber(tokens, at)
            && (MonthAt(tokens, i) is not null || ClosesDay(tokens, at + 1));
        return day ? New(i, at + 1) with { Month = month, Day = tokens.Number(at) } : null;
    }

    /// <summary>"twenty-nine" behind a month; smaller numbers may count something else.</summary>
    private static (int Day, int End)? ReadSpelledDay(TimeTokens tokens, int i) =>
        tokens.Has(i, WordRoles.Number) && NumberGrammar.Read(tokens, i) is { Value: > 20 and <= 31 } number ? ((int)number.Value, number.End) : null;

    /// <summary>Whether nothing follows a day's number that it could count.</summary>
    private static bool ClosesDay(TimeTokens tokens, int i) =>
        i >= tokens.Count || tokens.StartsSentence(i) || !char.IsLetter(tokens.Text[tokens.Start(i)])
            || tokens.IsIn(i, "at and to last this next of in or");

    private static bool IsGluedNumber(TimeTokens tokens, int i) =>
        tokens.Joined(i + 1) && (tokens.IsMark(i + 1, '.') || tokens.IsMark(i + 1, ',') || tokens.IsMark(i + 1, ':') || tokens.IsMark(i + 1, '%'))
        && tokens.Joined(i + 2) && tokens.Number(i + 2) >= 0 && tokens.Digits(i + 2) != 4;

    private static Phrase? ReadDayLed(TimeTokens tokens, int i)
    {
        int day, at;
        if (NumberGrammar.ReadOrdinal(tokens, i) is { } nth)
            (day, at) = nth;
        else if (tokens.Digits(i) is 1 or 2)
            (day, at) = (tokens.Number(i), i + 1);
        else
            return null;
        if (tokens.Is(at, "day"))
            at++;
        bool of = tokens.Is(at, "of");
        at += of ? 1 : (tokens.IsDash(at) || tokens.IsMark(at, '/')) && tokens.Joined(at) ? 1 : 0;
        bool sure = of || at > i + 1 || ClosesDay(tokens, at + 1) || tokens.Digits(at + 1) == 4;
        if (day is < 1 or > 31 || (sure ? MonthBesideDay(tokens, at) : MonthAt(tokens, at)) is not { } month)
            return null;
        // "5 May" is a day, "the 5 march on" is not.
        return New(i, AfterShort(tokens, at)) with { Month = month, Day = day };
    }

    private static int? MonthAt(TimeTokens tokens, int i)
    {
        if (tokens.Word(i) is not { } word || !word.Has(WordRoles.Month) || !tokens.Capital(i) && word.Has(WordRoles.Ambiguous | WordRoles.Short))
            return null;
        return word.Month;
    }

    /// <summary>In rough text without capitals a day beside it makes "may" and "oct" months.</summary>
    private static int? MonthBesideDay(TimeTokens tokens, int i) =>
        MonthAt(tokens, i) ?? (tokens.Word(i) is { Month: > 0 and var month } ? month : null);

    /// <summary>"2014-05-05", "5/17/2014", "2014/05/05", "17.5.2014", "20140505".</summary>
    private static Phrase? ReadNumeric(TimeTokens tokens, int i)
    {
        if (tokens.Digits(i) == 8 && tokens.Number(i) is > 19000000 and < 21000000)
            return Dated(i, i + 1, tokens.Number(i) / 10000, tokens.Number(i) / 100 % 100, tokens.Number(i) % 100);
        bool triple = tokens.AllJoined(i + 1, i + 4) && tokens.Number(i) >= 0 && tokens.Number(i + 2) >= 0 && tokens.Number(i + 4) >= 0;
        if (!triple || !tokens.IsMarkIn(i + 1, "-/.") || !tokens.IsMark(i + 3, tokens.Text[tokens.Start(i + 1)]))
            return ReadYearAndMonth(tokens, i);
        int a = tokens.Number(i), b = tokens.Number(i + 2), c = tokens.Number(i + 4);
        if (tokens.Digits(i) == 4)
            return Dated(i, i + 5, a, b, c);
        int year = tokens.Digits(i + 4) == 4 ? c : tokens.Digits(i + 4) == 2 && tokens.IsMark(i + 1, '/') ? c + (c < 50 ? 2000 : 1900) : 0;
        if (year == 0)
            return null;
        bool dayFirst = a > 12 || tokens.IsMark(i + 1, '.');
        return dayFirst ? Dated(i, i + 5, year, b, a) : Dated(i, i + 5, year, a, b);
    }

    /// <summary>"2014-05".</summary>
    private static Phrase? ReadYearAndMonth(TimeTokens tokens, int i)
    {
        bool figures = tokens.Digits(i) == 4 && tokens.IsMark(i + 1, '-') && tokens.Joined(i + 2) && tokens.Digits(i + 2) == 2
            && !tokens.Joined(i + 3);
        return figures && tokens.Number(i) is > 1900 and < 2100 && tokens.Number(i + 2) is >= 1 and <= 12
            ? New(i, i + 3) with { Year = tokens.Number(i), Month = tokens.Number(i + 2) }
            : null;
    }

    private static Phrase? Dated(int first, int end, int year, int month, int day) =>
        year is >= 1000 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? New(first, end) with { Year = year, Month = month, Day = day }
            : null;

    /// <summary>"11/20" behind "on" or a weekday: month and day, unless that cannot be.</summary>
    private static Phrase? ReadSlashed(TimeTokens tokens, int i)
    {
        bool slashed = tokens.Digits(i) is 1 or 2 && tokens.IsMark(i + 1, '/') && tokens.AllJoined(i + 1, i + 2) && tokens.Digits(i + 2) is 1
            or 2 && !tokens.IsMark(i + 3, '/');
        if (slashed && tokens.Number(i) == 9 && tokens.Number(i + 2) == 11)
            return New(i, i + 3) with { Year = 2001, Month = 9, Day = 11 };
        if (!slashed || !tokens.IsIn(i - 1, "on by until since") && !tokens.Has(i - 1, WordRoles.Weekday))
            return null;
        int a = tokens.Number(i), b = tokens.Number(i + 2);
        var (month, day) = a > 12 ? (b, a) : (a, b);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month) ? New(i, i + 3) with { Month = month, Day = day }
            : null;
    }

    /// <summary>"on the 18th": a day of the month that is being spoken of.</summary>
    private static Phrase? ReadNth(TimeTokens tokens, int i)
    {
        bool led = tokens.Is(i - 1, "the") && tokens.IsIn(i - 2, "on by until since of") && tokens.Digits(i) > 0;
        return led && NumberGrammar.ReadOrdinal(tokens, i) is { Value: >= 1 and <= 31 } nth && ClosesDay(tokens, nth.End) && !tokens.Is(nth.End, "of")
            ? New(i, nth.End) with { Day = nth.Value }
            : null;
    }

    private static Phrase? ReadHoliday(TimeTokens tokens, int i) =>
        Holidays.At(tokens, i) is { } found ? WithYear(tokens, New(i, found.End) with { Holiday = found.Holiday }) : null;

    private static Phrase? ReadMonth(TimeTokens tokens, int i)
    {
        if (MonthAt(tokens, i) is not { } month)
            return null;
        var phrase = WithYear(tokens, New(i, AfterShort(tokens, i)) with { Month = month });
        bool bare = phrase.Year is null && phrase.YearDirection == Direction.None;
        bool doubtful = tokens.Has(i, WordRoles.Ambiguous | WordRoles.Short) && !(tokens.Is(i, "august") && tokens.Capital(i));
        return bare && doubtful && !MonthIsLikely(tokens, i) ? null : phrase;
    }

    /// <summary>Whether the words around "May", "March" or a shortened month make it one.</summary>
    private static bool MonthIsLikely(TimeTokens tokens, int i)
    {
        if (tokens.Has(i, WordRoles.Short) && tokens.IsMark(i + 1, '.'))
            return !tokens.Is(i, "sun", "mar");
        bool before = tokens.IsIn(i - 1, "in of since by until from to till last next this early late each every during before after mid that following through end previous")
            || tokens.IsDash(i - 1) && tokens.Is(i - 2, "mid", "late", "early")
            || tokens.Is(i - 1, "and", "or", "between") && (tokens.Has(i - 2, WordRoles.Month) || tokens.Number(i - 2) > 0);
        bool noun = !tokens.StartsSentence(i + 1) && !tokens.Capital(i + 1) && tokens.Word(i + 1) is null && tokens.Of(i + 1) is not "against";
        bool modifies = tokens.Is(i - 1, "the", "a") && noun;
        return (before || modifies) && (tokens.Is(i, "may", "march") || !tokens.Has(i, WordRoles.Short));
    }

    private static Phrase? ReadSeason(TimeTokens tokens, int i)
    {
        if (tokens.Word(i) is not { } word || !word.Has(WordRoles.Season) || word.Plural)
            return null;
        var phrase = WithYear(tokens, New(i, i + 1) with { Season = word.Season });
        return phrase.Year is not null || phrase.YearDirection != Direction.None || SeasonIsLikely(tokens, i) ? phrase : null;
    }

    /// <summary>"fall" and "spring" are seasons only in some company; "summer" and "winter" do not stand before a noun ("winter coat").</summary>
    private static bool SeasonIsLikely(TimeTokens tokens, int i)
    {
        if (tokens.Is(i, "autumn") || tokens.Has(i - 1, WordRoles.Part))
            return true;
        bool led = tokens.IsIn(i - 1, "in by since until during of")
            || tokens.Is(i - 1, "the") && tokens.IsIn(i - 2, "in of during by until since for before after over through into");
        return led && !(tokens.Is(i, "fall") && tokens.Is(i + 1, "of", "in"));
    }

    /// <summary>"third quarter", "third-quarter", "fiscal fourth quarter of 1989", "Q3 2014".</summary>
    private static Phrase? ReadQuarter(TimeTokens tokens, int i)
    {
        if (tokens.Of(i) is "Q" && tokens.Number(i + 1) is >= 1 and <= 4 && tokens.Joined(i + 1))
            return WithYear(tokens, New(i, i + 2) with { Quarter = tokens.Number(i + 1) });
        int at = tokens.Is(i, "fiscal") ? i + 1 : i;
        at = tokens.IsDash(at) ? at + 1 : at;
        if (NumberGrammar.ReadOrdinal(tokens, at) is not { } nth || nth.Value > 4)
            return null;
        bool dash = tokens.IsDash(nth.End);
        int noun = dash ? nth.End + 1 : nth.End;
        if (tokens.Is(noun, "fiscal"))
            noun++;
        if (!tokens.Is(noun, "quarter"))
            return null;
        var phrase = WithYear(tokens, New(i, noun + 1) with { Quarter = nth.Value });
        // A quarter of something else is no quarter of a year: "the fourth quarter of the match"; "a loss for the quarter of $5 million" is.
        bool ofElse = tokens.Is(phrase.End, "of") && tokens.Word(phrase.End + 1) is not null && !tokens.StartsSentence(phrase.End) && phrase.Year is null && phrase.YearDirection == Direction.None
            && !tokens.IsIn(phrase.End + 1, "fiscal last next this") && !tokens.IsIn(phrase.End + 2, "year fiscal business calendar");
        return ofElse ? null : phrase;
    }

    /// <summary>"first half of 2008", "second half".</summary>
    private static Phrase? ReadHalf(TimeTokens tokens, int i)
    {
        int half = tokens.Is(i, "first") ? 1 : tokens.Is(i, "second", "latter", "last") ? 2 : 0;
        int at = tokens.IsDash(i + 1) ? i + 2 : i + 1;
        if (half == 0 || !tokens.Is(at, "half"))
            return null;
        var phrase = WithYear(tokens, New(i, at + 1) with { Half = half });
        return phrase.Year is not null || phrase.YearDirection != Direction.None ? phrase : null;
    }

    /// <summary>Adds the year that follows: "2014", ", 2014", "of 2014", "last year", "of that year".</summary>
    internal static Phrase WithYear(TimeTokens tokens, Phrase phrase)
    {
        int at = phrase.End;
        if (tokens.StartsSentence(at))
            return phrase;
        if (tokens.IsMark(at, ',') || (tokens.IsDash(at) || tokens.IsMark(at, '/')) && tokens.Joined(at) && tokens.Digits(at + 1) == 4
            || tokens.Is(at, "of", "in"))
            at++;
        bool count = phrase.Month > 0 && LooksLikeCount(tokens, at);
        if (!count && YearGrammar.ReadYear(tokens, at) is { } year && (tokens.Digits(at) == 4 || at == phrase.End || year.End - at > 1
            || !tokens.IsMark(at - 1, ',')))
            return phrase with { Year = year.Year, YearUnit = year.YearUnit, End = year.End };
        bool separated = at > phrase.End;
        if (separated && !tokens.Is(at - 1, "of"))
            return phrase;
        if (tokens.Is(at, "the"))
            at++;
        var direction = tokens.Is(at, "same") || tokens.Is(at, "that") ? Direction.Same : tokens.Word(at)?.Direction ?? Direction.None;
        if (direction == Direction.Same && tokens.Is(at, "the", "that") && tokens.Is(at + 1, "same"))
            at++;
        return direction != Direction.None && tokens.Is(at + 1, "year") && !(tokens.Is(at, "past") && !separated)
            ? phrase with { YearDirection = direction, End = at + 2 }
            : phrase;
    }

    /// <summary>"in May 2,000 people": the figures go on, so they are no year.</summary>
    private static bool LooksLikeCount(TimeTokens tokens, int i) =>
        tokens.IsMark(i + 1, ',') && tokens.Joined(i + 1) && tokens.Joined(i + 2) && tokens.Number(i + 2) >= 0;

    /// <summary>"Friday morning", "Friday night".</summary>
    internal static Phrase WithPart(TimeTokens tokens, Phrase phrase)
    {
        int at = phrase.End;
        if (tokens.Is(at, "in") && tokens.Is(at + 1, "the") && tokens.Is(at + 2, "morning", "afternoon", "evening"))
            at += 2;
        else if (tokens.IsDash(at) && tokens.Joined(at) || tokens.Has(at, WordRoles.Part) && tokens.Is(at, "early", "late"))
            at++;
        return tokens.Word(at) is { } word && word.Has(WordRoles.DayPart) && !word.Plural && !tokens.StartsSentence(at)
            && !tokens.Is(at, "tonight", "noon", "midnight")
            ? phrase with { Part = word.Part, End = at + 1 }
            : phrase;
    }

    /// <summary>Adds "at 5 p.m.", ", 5:30 p.m.", "evening".</summary>
    private static Phrase WithTime(TimeTokens tokens, Phrase day)
    {
        day = day.Part == DayPart.None ? WithPart(tokens, day) : day;
        int at = day.End;
        if (tokens.Of(at) is "T" && tokens.Joined(at) && tokens.Joined(at + 1))
            at++;
        else if (tokens.Is(at, "at") || tokens.IsMark(at, ','))
            at++;
        return !tokens.StartsSentence(at) && ClockGrammar.Read(tokens, at) is { } clock && !(tokens.IsMark(at - 1, ',')
            && tokens.Is(at, "noon", "midnight"))
            ? day with { Clock = clock.Clock, End = clock.End, Part = DayPart.None }
            : day;
    }
}
