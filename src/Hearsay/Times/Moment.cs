using System.Globalization;

namespace Hearsay.Times;

/// <summary>
/// A place in the calendar as coarse as the words that name it: a day, a week, a month, a season, a decade. Years before Christ are negative
/// (the year before 1 is -1); they have values but no days.
/// </summary>
internal sealed record Moment
{
    /// <summary>The year, or the number of the decade or century; <c>null</c> if it cannot be told.</summary>
    public int? Year { get; init; }

    /// <summary>The unit that <see cref="Year"/> numbers.</summary>
    public TimeUnit YearUnit { get; init; } = TimeUnit.Year;

    /// <summary>The month, or 0.</summary>
    public int Month { get; init; }

    /// <summary>The day of the month, or 0.</summary>
    public int Day { get; init; }

    /// <summary>The quarter, or 0.</summary>
    public int Quarter { get; init; }

    /// <summary>The half of the year, or 0.</summary>
    public int Half { get; init; }

    /// <summary>The season, or none.</summary>
    public Season Season { get; init; }

    /// <summary>A day of the week that is meant, if a week is.</summary>
    public DateOnly? Week { get; init; }

    /// <summary>Whether the week's end is meant and not the whole week.</summary>
    public bool Weekend { get; init; }

    /// <summary>The day of <paramref name="date"/>.</summary>
    public static Moment Of(DateOnly date) => new() { Year = date.Year, Month = date.Month, Day = date.Day };

    /// <summary>The unit that it is as long as.</summary>
    public TimeUnit Grain => Week is not null ? Weekend ? TimeUnit.Weekend : TimeUnit.Week
        : Day > 0 ? TimeUnit.Day
        : Month > 0 ? TimeUnit.Month
        : Quarter > 0 || Half > 0 ? TimeUnit.Quarter
        : Season != Season.None ? TimeUnit.Season
        : YearUnit;

    /// <summary>The first day, where there is one.</summary>
    public DateOnly? From => Bounds()?.From;

    /// <summary>The last day, where there is one.</summary>
    public DateOnly? To => Bounds()?.To;

    /// <summary>The day, if it is one.</summary>
    public DateOnly? Date => Day > 0 && Month > 0 && IsCalendarYear ? Clamped(Year!.Value, Month, Day) : null;

    /// <summary>The TIMEX3 value.</summary>
    public string Value
    {
        get
        {
            if (Week is { } week)
                return TimexValue.Week(week) + (Weekend ? "-WE" : "");
            string year = Year is { } y ? TimexValue.Year(y, YearUnit) : "XXXX";
            if (Month > 0)
                return Day > 0
                    ? string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:00}-{Day:00}")
                    : string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:00}");
            if (Quarter > 0)
                return string.Create(CultureInfo.InvariantCulture, $"{year}-Q{Quarter}");
            if (Half > 0)
                return string.Create(CultureInfo.InvariantCulture, $"{year}-H{Half}");
            return Season != Season.None ? year + "-" + TimexValue.Season(Season) : year;
        }
    }

    private bool IsCalendarYear => Year is >= 1 and <= 9998 && YearUnit == TimeUnit.Year;

    /// <summary>This, cut down to <paramref name="unit"/>: the month of a day, the year of a month; <c>null</c> if it is coarser than that.</summary>
    public Moment? CutTo(TimeUnit unit)
    {
        if (Grain > unit && unit < TimeUnit.Year)
            return null;
        return unit switch
        {
            TimeUnit.Day => Day > 0 ? this : null,
            TimeUnit.Week => From is { } day ? new Moment { Week = day } : null,
            TimeUnit.Weekend => From is { } day ? new Moment { Week = day, Weekend = true } : null,
            TimeUnit.Month => Month > 0 ? this with { Day = 0 } : From is { } first ? Of(first) with { Day = 0 } : null,
            TimeUnit.Quarter => Quarter > 0 ? this : Month > 0 ? new Moment { Year = Year, Quarter = (Month + 2) / 3 } : null,
            TimeUnit.Year => CalendarYear is { } year ? new Moment { Year = year } : null,
            TimeUnit.Decade => Coarse(TimeUnit.Decade),
            TimeUnit.Century => Coarse(TimeUnit.Century),
            _ => null,
        };
    }

    /// <summary>The year that it lies in; of a week, that of its Thursday.</summary>
    public int? CalendarYear => Week is { } week ? ISOWeek.GetYear(week.ToDateTime(TimeOnly.MinValue)) : YearUnit == TimeUnit.Year ? Year : null;

    /// <summary>This moved by <paramref name="count"/> of <paramref name="unit"/> and cut down to it; <c>null</c> if it is too coarse for that.</summary>
    public Moment? Moved(int count, TimeUnit unit)
    {
        if (Math.Abs((long)count) > 100_000)
            return null;
        if (count == 0)
            return CutTo(unit);
        switch (unit)
        {
            case TimeUnit.Day:
                return Date is { } day && InRange(day, count) ? Of(day.AddDays(count)) : null;
            case TimeUnit.Week or TimeUnit.Weekend:
                return CutTo(unit) is { Week: { } week } && InRange(week, 7 * count)
                    ? new Moment { Week = week.AddDays(7 * count), Weekend = unit == TimeUnit.Weekend } : null;
            case TimeUnit.Fortnight:
                return Moved(2 * count, TimeUnit.Week);
            case TimeUnit.Month:
                return CutTo(TimeUnit.Month) is { Year: { } year } month ? FromMonths(year, month.Month + count) : null;
            case TimeUnit.Quarter:
                return CutTo(TimeUnit.Quarter) is { Quarter: > 0, Year: { } y } quarter
                    ? new Moment { Year = y + Floor(quarter.Quarter - 1 + count, 4), Quarter = Rest(quarter.Quarter - 1 + count, 4) + 1 }
                    : null;
            default:
                return CutTo(unit) is { Year: { } number } coarse ? coarse with { Year = Stepped(number, count) } : null;
        }
    }

    /// <summary>The nth unit within this, or the week of a day; -1 counts from the end. This, where it cannot be counted.</summary>
    public Moment Counted(int nth, TimeUnit unit, DayOfWeek? weekday)
    {
        if (From is not { } from || To is not { } to)
            return this;
        if (weekday is { } day)
            return nth < 0 ? Of(to.AddDays(-(((int)to.DayOfWeek - (int)day + 7) % 7)))
                : Of(from.AddDays(((int)day - (int)from.DayOfWeek + 7) % 7 + 7 * (nth - 1)));
        if (unit == TimeUnit.Month)
            return nth is > 0 and <= 12 ? new Moment { Year = Year, Month = nth } : nth < 0 ? new Moment { Year = Year, Month = 12 } : this;
        if (unit == TimeUnit.Day)
            return Of(nth < 0 ? to : from.AddDays(Math.Min(nth - 1, to.DayNumber - from.DayNumber)));
        // The first week of a stretch is the one that holds its Thursday, as ISO 8601 counts the weeks of a year.
        var thursday = Grain == TimeUnit.Day ? from : from.AddDays((11 - (int)from.DayOfWeek) % 7);
        var week = nth < 0 ? to.AddDays(-((int)to.DayOfWeek + 3) % 7) : thursday.AddDays(7 * (nth - 1));
        return new Moment { Week = week, Weekend = unit == TimeUnit.Weekend };
    }

    private static bool InRange(DateOnly day, int days) => day.DayNumber + (long)days is > 366 and < 3_650_000;

    /// <summary>There is no year 0.</summary>
    private static int Stepped(int year, int count) => year < 0 && year + count >= 0 ? year + count + 1 : year > 0 && year + count <= 0 ? year
        + count - 1 : year + count;

    private static Moment FromMonths(int year, int month) => new() { Year = year + Floor(month - 1, 12), Month = Rest(month - 1, 12) + 1 };

    private static int Floor(int number, int by) => (number - Rest(number, by)) / by;

    private static int Rest(int number, int by) => ((number % by) + by) % by;

    private Moment? Coarse(TimeUnit unit)
    {
        if (YearUnit == unit)
            return new Moment { Year = Year, YearUnit = unit };
        int? year = YearUnit == TimeUnit.Decade && unit == TimeUnit.Century ? Year * 10 : CalendarYear;
        return year is { } y ? new Moment { Year = unit == TimeUnit.Decade ? y / 10 : y / 100, YearUnit = unit } : null;
    }

    private (DateOnly From, DateOnly To)? Bounds()
    {
        if (Week is { } week)
        {
            var monday = week.AddDays(-(((int)week.DayOfWeek + 6) % 7));
            return (Weekend ? monday.AddDays(5) : monday, monday.AddDays(6));
        }
        return Year is >= 0 and <= 9990 ? YearBounds(Year.Value) : null;
    }

    private (DateOnly From, DateOnly To)? YearBounds(int year)
    {
        if (YearUnit == TimeUnit.Decade)
            return year is > 0 and < 990 ? Years(year * 10, year * 10 + 9) : null;
        if (YearUnit == TimeUnit.Century)
            return year is > 0 and < 99 ? Years(year * 100, year * 100 + 99) : null;
        if (year < 1)
            return null;
        if (Month > 0)
            return Day > 0 ? (Clamped(year, Month, Day), Clamped(year, Month, Day)) : Months(year, Month, 1);
        if (Quarter > 0)
            return Months(year, 3 * Quarter - 2, 3);
        if (Half > 0)
            return Months(year, 6 * Half - 5, 6);
        return Season switch
        {
            Season.None => Years(year, year),
            Season.Spring => Months(year, 3, 3),
            Season.Summer => Months(year, 6, 3),
            Season.Fall => Months(year, 9, 3),
            _ => Months(year, 12, 3),
        };
    }

    private static (DateOnly From, DateOnly To) Years(int first, int last) => (new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    private static (DateOnly From, DateOnly To) Months(int year, int month, int count)
    {
        var from = new DateOnly(year, month, 1);
        return (from, from.AddMonths(count).AddDays(-1));
    }

    private static DateOnly Clamped(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}
