namespace Hearsay.Times;

/// <summary>
/// Turns phrases into values, in text order: against the day of publication, or against the date last spoken of where the words or the kind of
/// text ask for it (Strötgen and Gertz, HeidelTime, 2010, tell news from narratives likewise). Not safe to share: one per text.
/// </summary>
internal sealed class TimeResolver(TimeTokens tokens, PublicationDate? published, bool narrative)
{
    /// <summary>How far back a day may stand that a time of day is taken to lie in, in characters: about two sentences.</summary>
    private const int DayReach = 400;

    /// <summary>How many times farther than the nearest year's day one may be that the tense asks for. Set on the even documents of TimeBank and AQUAINT.</summary>
    private const int MuchFarther = 5;

    /// <summary>The same for what is longer than a day, whose distance is that of its nearer end. Set likewise.</summary>
    private const int MuchFartherMonth = 12;

    private static readonly TimeAnchor s_published = new(TimeAnchorKind.Publication);

    private Spoken? _last;
    private Spoken? _lastDay;
    private Spoken? _lastYear;
    private Spoken? _quarter;
    private Spoken? _comparison;

    /// <summary>The meaning of <paramref name="phrase"/>, the next one of the text.</summary>
    public Resolution Resolve(Phrase phrase)
    {
        var resolution = phrase.Kind switch
        {
            PhraseKind.Calendar => Calendar(phrase),
            PhraseKind.Relative => Relative(phrase),
            PhraseKind.Shift => Shift(phrase),
            PhraseKind.Duration => Duration(phrase),
            PhraseKind.Set => new Resolution(TimeType.Set, phrase.Value!, default),
            _ => new Resolution(TimeType.Date, phrase.Value!, default),
        };
        if (phrase is { Kind: PhraseKind.Calendar, Sign: not 0 } && resolution.Moment?.Moved(phrase.Sign, TimeUnit.Day) is { } eve)
            resolution = Dated(phrase, eve, resolution.Anchor);
        if (phrase.Nth != 0)
            resolution = resolution.Moment is { } whole
                ? Dated(phrase, whole.Counted(phrase.Nth, phrase.NthUnit, phrase.NthWeekday), resolution.Anchor) : resolution;
        Remember(phrase, resolution);
        return resolution;
    }

    private void Remember(Phrase phrase, Resolution resolution)
    {
        if (phrase is { Kind: PhraseKind.Duration, Unit: TimeUnit.Month or TimeUnit.Year })
            _quarter = null;
        if (resolution.Moment is not { } moment || moment.Year is null && moment.Week is null)
            return;
        var span = new TextSpan(tokens.Start(phrase.First), tokens.End(phrase.End - 1));
        _last = new Spoken(moment, span);
        if (moment.CalendarYear is not null)
            _lastYear = _last;
        if (moment.Day > 0)
            _lastDay = _last;
        _comparison = IsYearBack(phrase) ? _last : null;
        if (moment.Quarter > 0 && !IsYearBack(phrase) && phrase.Unit != TimeUnit.Quarter)
            _quarter = _last;
        else if (moment.Grain == TimeUnit.Year && !IsYearBack(phrase))
            _quarter = null;
    }

    /// <summary>"a year ago", "a year earlier", "year-ago": what results are compared with.</summary>
    private static bool IsYearBack(Phrase phrase) => phrase is { Kind: PhraseKind.Shift, Unit: TimeUnit.Year, Quantity: 1, Sign: < 0 };

    /// <summary>The day of publication, if it is known well enough to count <paramref name="unit"/> from.</summary>
    private Moment? Published(TimeUnit unit)
    {
        if (published is null)
            return null;
        var (from, to) = (published.From, published.To);
        bool enough = published.IsDay || unit >= TimeUnit.Month && from.Year == to.Year && from.Month == to.Month || unit >= TimeUnit.Year
            && from.Year == to.Year;
        return enough ? Moment.Of(from) : null;
    }

    private static TimeAnchor At(Spoken spoken) => new(TimeAnchorKind.Mention, spoken.Span);

    private static Resolution Dated(Phrase phrase, Moment moment, TimeAnchor anchor)
    {
        string value = moment.Value;
        var type = TimeType.Date;
        if (phrase.Clock is not null || phrase.Part != DayPart.None)
        {
            value += "T" + (phrase.Clock ?? TimexValue.Part(phrase.Part));
            type = TimeType.Time;
        }
        return new Resolution(type, value, anchor, moment, moment.From, moment.To);
    }

    private static Resolution Open(Phrase phrase, string value)
    {
        bool time = phrase.Clock is not null || phrase.Part != DayPart.None;
        return time
            ? new Resolution(TimeType.Time, value + "T" + (phrase.Clock ?? TimexValue.Part(phrase.Part)), default)
            : new Resolution(TimeType.Date, value, default);
    }

    private Resolution Calendar(Phrase phrase)
    {
        if (phrase.Year is { } year)
            return phrase.Unit == TimeUnit.Quarter && _quarter is { } quarter
                ? Dated(phrase, quarter.Moment with { Year = year }, At(quarter))
                : Dated(phrase, Placed(phrase, year), default);
        if (phrase.Unit == TimeUnit.Quarter)
            return InDirectedYear(phrase);
        if (phrase.Month == 0 && phrase.Holiday is null && phrase.Season == Season.None && phrase.Quarter == 0 && phrase.Half == 0)
            return phrase.Day > 0 ? DayOfMonth(phrase) : phrase.Weekday is null ? ClockOnly(phrase) : Weekday(phrase);
        if (phrase.YearDirection != Direction.None)
            return InDirectedYear(phrase);
        if (phrase.Direction is Direction.Same or Direction.Following or Direction.Preceding || narrative)
            return AfterSpoken(phrase);
        return Published(phrase.Day > 0 ? TimeUnit.Day : TimeUnit.Month) is { } day ? NearPublication(phrase, day.Date!.Value) : AfterSpoken(phrase);
    }

    /// <summary>The phrase's part of <paramref name="year"/>.</summary>
    private static Moment Placed(Phrase phrase, int year)
    {
        if (phrase.Holiday is { } holiday)
            return year is > 0 and < 9999 ? Moment.Of(holiday.In(year)) : new Moment { Year = year };
        return new Moment { Year = year, YearUnit = phrase.YearUnit, Month = phrase.Month, Day = phrase.Day, Quarter = phrase.Quarter, Half = phrase.Half, Season = phrase.Season };
    }

    private Resolution ClockOnly(Phrase phrase)
    {
        bool near = _lastDay is { } day && (narrative || tokens.Start(phrase.First) - day.Span.End < DayReach);
        if (near)
            return Dated(phrase, _lastDay!.Moment, At(_lastDay));
        return Published(TimeUnit.Day) is { } today && !narrative ? Dated(phrase, today, s_published) : Open(phrase, "XXXX-XX-XX");
    }

    private Resolution InDirectedYear(Phrase phrase)
    {
        bool anaphoric = phrase.YearDirection is Direction.Same or Direction.Following or Direction.Preceding || narrative && _last is not null;
        int shift = phrase.YearDirection switch { Direction.Last or Direction.Preceding => -1, Direction.Next or Direction.Following => 1, _ => 0 };
        var start = anaphoric ? _last?.Moment : Published(TimeUnit.Year);
        if (start?.Moved(shift, TimeUnit.Year)?.Year is { } year)
            return Dated(phrase, SamePart(phrase, year), anaphoric ? At(_last!) : s_published);
        return Unplaced(phrase);
    }

    /// <summary>"the same period last year" is a quarter where quarters are compared.</summary>
    private Moment SamePart(Phrase phrase, int year) =>
        phrase.Unit == TimeUnit.Quarter && _quarter is { } quarter ? quarter.Moment with { Year = year } : Placed(phrase, year);

    private static Resolution Unplaced(Phrase phrase) => Open(phrase, phrase.Holiday is { Month: > 0, Nth: 0 } holiday
        ? new Moment { Month = holiday.Month, Day = holiday.Day }.Value
        : phrase.Holiday is not null ? "XXXX-XX-XX" : Placed(phrase, 1) with { Year = null } is var moment ? moment.Value : "");

    private Resolution Weekday(Phrase phrase)
    {
        bool anaphoric = narrative || phrase.Direction is Direction.Same or Direction.Following or Direction.Preceding && _lastDay is not null;
        if (!anaphoric && Published(TimeUnit.Day)?.Date is { } today)
            return Dated(phrase, Moment.Of(WeekdayNear(phrase, today)), s_published);
        if (_lastDay is { Moment.Date: { } day } && (anaphoric || published is null))
            return Dated(phrase, Moment.Of(Ahead(day, phrase.Weekday!.Value)), At(_lastDay));
        return Open(phrase, "XXXX-WXX-" + TimexValue.Weekday(phrase.Weekday!.Value));
    }

    private DateOnly WeekdayNear(Phrase phrase, DateOnly today)
    {
        var weekday = phrase.Weekday!.Value;
        if (phrase.Unit == TimeUnit.Week)
            return InWeek(today.AddDays(7 * (phrase.YearDirection switch
            {
                Direction.Last or Direction.Preceding => -1,
                Direction.Next
                or Direction.Following => 1,
                _ => 0
            })), weekday);
        switch (phrase.Direction)
        {
            case Direction.Last or Direction.Preceding:
                return Behind(today.AddDays(-1), weekday);
            case Direction.Next or Direction.Following:
                return Ahead(today.AddDays(1), weekday);
        }
        return Tense(phrase) == VerbForm.Future ? Ahead(today, weekday) : Behind(today, weekday);
    }

    /// <summary>"the 18th", "Friday the 13th": in the month spoken of, or one near the day of publication.</summary>
    private Resolution DayOfMonth(Phrase phrase)
    {
        if ((narrative || published is null) && _last is { Moment: { Year: { } year, Month: > 0 and var month, YearUnit: TimeUnit.Year } })
            return Dated(phrase, new Moment { Year = year, Month = month, Day = phrase.Day }, At(_last));
        if (Published(TimeUnit.Day)?.Date is not { } today)
            return Open(phrase, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-XX-{phrase.Day:00}"));
        var candidates = Enumerable.Range(-6, 13).Select(m => Moment.Of(today).Moved(m, TimeUnit.Month)! with { Day = phrase.Day })
            .Where(m => m.Date?.Day == phrase.Day && (phrase.Weekday is null || m.Date?.DayOfWeek == phrase.Weekday)).ToArray();
        return candidates.Length == 0 ? Weekdayless(phrase) : Dated(phrase, Chosen(candidates, today, Tense(phrase)), s_published);
    }

    private static Resolution Weekdayless(Phrase phrase) =>
        Open(phrase, phrase.Weekday is { } weekday ? "XXXX-WXX-" + TimexValue.Weekday(weekday) : "XXXX-XX-XX");

    private static Moment Chosen(Moment[] candidates, DateOnly today, VerbForm tense) => tense switch
    {
        VerbForm.Past => candidates.LastOrDefault(c => c.From <= today) ?? candidates[0],
        VerbForm.Future => candidates.FirstOrDefault(c => c.To >= today) ?? candidates[^1],
        _ => candidates.MinBy(c => Distance(c, today))!,
    };

    private static DateOnly InWeek(DateOnly day, DayOfWeek weekday) =>
        day.AddDays((((int)weekday + 6) % 7) - (((int)day.DayOfWeek + 6) % 7));

    private static DateOnly Ahead(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    private static DateOnly Behind(DateOnly day, DayOfWeek weekday) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    private VerbForm Tense(Phrase phrase) => TenseReader.Around(tokens, phrase.First, phrase.End);

    /// <summary>A month, a day, a season, a quarter or a holiday of no named year, against the day of publication.</summary>
    private Resolution NearPublication(Phrase phrase, DateOnly today)
    {
        int leap = phrase is { Month: 2, Day: 29 } ? 4 : 1;
        int year = today.Year / leap * leap;
        var candidates = new[] { year - leap, year, year + leap }.Select(y => Placed(phrase, y)).ToArray();
        var chosen = phrase.Direction switch
        {
            Direction.Last => candidates.Last(c => c.To < today || c.From == candidates[0].From),
            Direction.Next => candidates.First(c => c.From > today || c.From == candidates[2].From),
            Direction.This => candidates[1],
            _ => ByTense(candidates, today, Tense(phrase)),
        };
        return Dated(phrase, chosen, s_published);
    }

    /// <summary>What the tense asks for; but a day of another year may be so much nearer that the verb must have been another's.</summary>
    private static Moment ByTense(Moment[] candidates, DateOnly today, VerbForm tense)
    {
        var nearest = candidates.MinBy(c => Distance(c, today))!;
        var asked = tense switch
        {
            VerbForm.Past => candidates.Last(c => c.From <= today),
            VerbForm.Future when nearest.Quarter == 0 => candidates.First(c => c.To >= today),
            _ => nearest,
        };
        int farther = asked.Day > 0 ? MuchFarther : MuchFartherMonth;
        return Distance(asked, today) > farther * Distance(nearest, today) ? nearest : asked;
    }

    private static int Distance(Moment moment, DateOnly today) =>
        moment.From > today ? moment.From.Value.DayNumber - today.DayNumber : moment.To < today ? today.DayNumber - moment.To!.Value.DayNumber : 0;

    /// <summary>The same against the date last spoken of: its year, or the next where the story must have gone on into it.</summary>
    private Resolution AfterSpoken(Phrase phrase)
    {
        if (_lastYear?.Moment.CalendarYear is not { } year)
            return Published(phrase.Day > 0 ? TimeUnit.Day : TimeUnit.Month) is { Date: { } today } ? NearPublication(phrase, today)
                : Unplaced(phrase);
        var last = _lastYear.Moment;
        if (phrase.Direction is Direction.Following or Direction.Next && Placed(phrase, year).From <= last.From)
            year++;
        else if (phrase.Direction is Direction.Preceding or Direction.Last && Placed(phrase, year).From >= last.From)
            year--;
        return Dated(phrase, Placed(phrase, year), At(_lastYear));
    }

    private Resolution Relative(Phrase phrase)
    {
        if (phrase.Direction == Direction.None)
            return Published(TimeUnit.Day)?.Moved(phrase.Sign, TimeUnit.Day) is { } day && !narrative
                ? Dated(phrase, day, s_published)
                : narrative && phrase.Sign == 0 && phrase.Part == DayPart.None ? new Resolution(TimeType.Date, "PRESENT_REF", default)
                    : Open(phrase, "XXXX-XX-XX");
        int shift = phrase.Direction switch { Direction.Last or Direction.Preceding => -1, Direction.Next or Direction.Following => 1, _ => 0 };
        bool anaphoric = phrase.Direction is Direction.Same or Direction.Following or Direction.Preceding || narrative && !IsOfLate(phrase);
        if (phrase is { Unit: TimeUnit.Quarter, Direction: Direction.Definite or Direction.Last } && !anaphoric)
            return Quarter(phrase);
        var spoken = phrase.Unit == TimeUnit.Day ? _lastDay ?? _last : _last;
        if (anaphoric && spoken is not null)
            return spoken.Moment.Moved(shift, phrase.Unit) is { } moved ? Dated(phrase, moved, At(spoken)) : Deictic(phrase, shift)
                ?? Unknown(phrase);
        if (phrase.Direction == Direction.Definite && phrase.Unit == TimeUnit.Weekend && Published(TimeUnit.Day)?.Date is { } today)
            return Dated(phrase, new Moment
            {
                Week = Tense(phrase) != VerbForm.Past || today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
                ? today : today.AddDays(-7),
                Weekend = true
            }, s_published);
        if (IsPast(phrase) && Published(TimeUnit.Day)?.Date is { } end && Published(phrase.Unit)?.Moved(-1, phrase.Unit) is { } before)
            return Dated(phrase, before, s_published) with { From = Away(end, -1, phrase.Unit), To = end };
        return Published(phrase.Unit)?.Moved(shift, phrase.Unit) is { } found && !(narrative && anaphoric && shift != 0)
            ? Dated(phrase, found, s_published) : Unknown(phrase);
    }

    /// <summary>"last week" where the date spoken of is too coarse to have weeks.</summary>
    private Resolution? Deictic(Phrase phrase, int shift) =>
        phrase.Direction is Direction.This or Direction.Last or Direction.Next && Published(phrase.Unit)?.Moved(shift, phrase.Unit) is { } moved
            ? Dated(phrase, moved, s_published) : null;

    /// <summary>In a narrative that has come near the day of publication, "this year" is the year of publication.</summary>
    private bool IsOfLate(Phrase phrase) =>
        phrase.Direction is Direction.This or Direction.Last or Direction.Next && published is not null
            && _lastYear?.Moment.CalendarYear >= published.From.Year - 1;

    /// <summary>"the past year" ends today, whatever the value that TIMEX3 has for it.</summary>
    private bool IsPast(Phrase phrase) => phrase.Direction == Direction.Last
        && (tokens.Is(phrase.First, "past") || tokens.Is(phrase.First + 1, "past"));

    /// <summary>"the quarter", "the latest quarter": the one spoken of, or the last that had ended.</summary>
    private Resolution Quarter(Phrase phrase)
    {
        if (phrase.Direction == Direction.Definite && _quarter is { } spoken)
            return Dated(phrase, spoken.Moment, At(spoken));
        return Published(TimeUnit.Quarter)?.Moved(-1, TimeUnit.Quarter) is { } quarter ? Dated(phrase, quarter, s_published) : Unknown(phrase);
    }

    private static Resolution Unknown(Phrase phrase) => Open(phrase, phrase.Unit switch
    {
        TimeUnit.Day => "XXXX-XX-XX",
        TimeUnit.Week => "XXXX-WXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        _ => "XXXX",
    });

    private Resolution Shift(Phrase phrase)
    {
        if (phrase.Quantity is not { } quantity)
            return new Resolution(TimeType.Date, phrase.Sign < 0 ? "PAST_REF" : "FUTURE_REF", default);
        if (phrase.Unit < TimeUnit.Day)
            return new Resolution(TimeType.Duration, TimexValue.Duration(quantity, phrase.Unit), default);
        var (count, unit) = Whole(quantity, phrase.Unit);
        bool fromMention = phrase.FromMention && _last is not null;
        if (IsYearBack(phrase) && !narrative && _comparison is { } comparison)
            return Dated(phrase, comparison.Moment, At(comparison));
        if (IsYearBack(phrase) && !narrative && _quarter is { } quarter)
            return Dated(phrase, quarter.Moment with { Year = quarter.Moment.Year - (IsYearBefore(quarter) ? 0 : 1) }, At(quarter));
        var start = fromMention ? unit == TimeUnit.Day && _lastDay is not null ? _lastDay.Moment : _last!.Moment : Published(unit);
        var moved = start?.Moved(phrase.Sign * count, unit);
        return moved is null ? Unknown(phrase with { Unit = unit }) : Dated(phrase, moved, fromMention ? At(_last!) : s_published);
    }

    /// <summary>A quarter of the year before is what the comparison was with already.</summary>
    private bool IsYearBefore(Spoken quarter) => published is not null && quarter.Moment.To?.AddMonths(12) < published.From;

    private static (int Count, TimeUnit Unit) Whole(decimal quantity, TimeUnit unit)
    {
        if (quantity % 1 == 0 || quantity > 10_000)
            return ((int)Math.Min(quantity, 100_000), unit);
        return unit switch
        {
            TimeUnit.Century => ((int)(quantity * 100), TimeUnit.Year),
            TimeUnit.Decade => ((int)(quantity * 10), TimeUnit.Year),
            TimeUnit.Year => ((int)(quantity * 12), TimeUnit.Month),
            TimeUnit.Week => ((int)(quantity * 7), TimeUnit.Day),
            _ => ((int)quantity, unit),
        };
    }

    private Resolution Duration(Phrase phrase)
    {
        string value = phrase.Value ?? TimexValue.Duration(phrase.Quantity, phrase.Unit);
        bool anaphoric = phrase.Direction is Direction.Following or Direction.Preceding || narrative;
        var start = anaphoric ? _lastDay?.Moment.Date : Published(TimeUnit.Day)?.Date;
        if (phrase.Direction == Direction.None || start is not { } day)
            return new Resolution(TimeType.Duration, value, default);
        bool back = phrase.Direction is Direction.Last or Direction.Preceding or Direction.This;
        var anchor = anaphoric ? At(_lastDay!) : s_published;
        var other = phrase.Quantity is { } quantity && phrase.Value is null ? Away(day, back ? -quantity : quantity, phrase.Unit) : null;
        return new Resolution(TimeType.Duration, value, anchor, null, back ? other : day, back ? day : other);
    }

    private static DateOnly? Away(DateOnly day, decimal quantity, TimeUnit unit)
    {
        var (count, whole) = Whole(Math.Abs(quantity), unit);
        count *= quantity < 0 ? -1 : 1;
        return whole switch
        {
            TimeUnit.Hour => Moment.Of(day).Moved((count + 23 * Math.Sign(count)) / 24, TimeUnit.Day)?.Date,
            TimeUnit.Day => Moment.Of(day).Moved(count, TimeUnit.Day)?.Date,
            TimeUnit.Week => Moment.Of(day).Moved(7 * count, TimeUnit.Day)?.Date,
            TimeUnit.Month => Months(day, count),
            TimeUnit.Quarter => Months(day, 3 * count),
            TimeUnit.Year => Months(day, 12 * count),
            TimeUnit.Decade => Months(day, 120 * count),
            TimeUnit.Century => Months(day, 1200 * count),
            _ => null,
        };
    }

    private static DateOnly? Months(DateOnly day, long count) =>
        day.Year + count / 12 is > 1 and < 9990 ? day.AddMonths((int)count) : null;
}
