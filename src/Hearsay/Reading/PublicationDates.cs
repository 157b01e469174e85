using System.Globalization;

namespace Hearsay.Reading;

/// <summary>Reads the day of publication as headers, table columns and pages write it. Pure, and safe to call from many threads.</summary>
internal static class PublicationDates
{
    /// <summary>How far into a given text a date is looked for: a field holds a label and a clock besides at most.</summary>
    private const int LongestField = 300;

    /// <summary>
    /// The first date in <paramref name="text"/>: <c>12/3/22</c>, <c>3.12.2022</c>, <c>2022-12-03T08:00Z</c>, <c>Fri 07 Apr 2017 at
    /// 0914</c>, <c>Jul 262016</c>, <c>20170407</c>, seconds since 1970, or a month alone.
    /// </summary>
    /// <param name="text">A field that holds a date, with or without words around it.</param>
    /// <param name="order">Which number is the month where it could be either.</param>
    /// <param name="latest">The last day it can be, usually today: a later date is refused.</param>
    /// <returns><c>null</c> if there is no date, or only one later than <paramref name="latest"/>.</returns>
    public static PublicationDate? Read(string text, DateOrder order, DateOnly latest)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(order);
        if (WrittenDate.Find(text, 0, Math.Min(text.Length, LongestField)) is { } written)
            return Resolve(written, text, order, latest);
        return OfUnixTime(text.Trim(), latest);
    }

    /// <summary>Which number the outlet, or failing that the language, writes first.</summary>
    /// <param name="outlet">The outlet's name or host.</param>
    /// <param name="language">A language tag; only <c>en-US</c> says something.</param>
    public static DateOrder OrderOf(string? outlet, string? language)
    {
        if (!string.IsNullOrWhiteSpace(outlet) && UnitedStatesOutlets.Contains(outlet))
            return new DateOrder(true, $"{outlet.Trim()} is a US outlet");
        if (string.Equals(language?.Replace('_', '-'), "en-US", StringComparison.OrdinalIgnoreCase))
            return new DateOrder(true, "the text is marked as US English");
        return string.IsNullOrWhiteSpace(outlet)
            ? new DateOrder(false, "the outlet is not known, and most countries write the day first")
            : new DateOrder(false, $"{outlet.Trim()} is not known to write the month first");
    }

    /// <summary>Decides what day a written date is; <c>null</c> if it is none up to <paramref name="latest"/>.</summary>
    public static PublicationDate? Resolve(WrittenDate written, string text, DateOrder order, DateOnly latest)
    {
        int year = YearOf(written, latest);
        string words = written.Of(text);
        if (written.First > 0)
            return ResolveNumbers(written, words, year, order, latest);
        if (written.Day == 0)
            return Month(year, written.Month, words, latest);
        if (!IsDay(year, written.Month, written.Day))
            return null;
        var day = new DateOnly(year, written.Month, written.Day);
        return day > latest ? null : PublicationDate.Day(day, words, WeekdayNote(written, day));
    }

    /// <summary>A day as people read it: <c>3 December 2022</c>.</summary>
    public static string Name(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static int YearOf(WrittenDate written, DateOnly latest)
    {
        if (!written.ShortYear)
            return written.Year;
        return 2000 + written.Year > latest.Year ? 1900 + written.Year : 2000 + written.Year;
    }

    private static PublicationDate? Month(int year, int month, string words, DateOnly latest)
    {
        var from = new DateOnly(year, month, 1);
        var to = from.AddMonths(1).AddDays(-1);
        if (from > latest)
            return null;
        return new PublicationDate(from, to < latest ? to : latest, words, "only the month is given");
    }

    private static PublicationDate? ResolveNumbers(WrittenDate written, string words, int year, DateOrder order, DateOnly latest)
    {
        var monthFirst = Possible(year, written.First, written.Second);
        var dayFirst = Possible(year, written.Second, written.First);
        if (monthFirst is null || dayFirst is null || monthFirst == dayFirst)
            return (monthFirst ?? dayFirst) is { } only && only <= latest
                ? PublicationDate.Day(only, words, WeekdayNote(written, only))
                : null;
        bool takeMonthFirst = Prefer(written, order, monthFirst.Value, dayFirst.Value, latest, out string reason);
        var (taken, other) = takeMonthFirst ? (monthFirst.Value, dayFirst.Value) : (dayFirst.Value, monthFirst.Value);
        if (taken > latest)
            return null;
        string reading = takeMonthFirst ? "month first" : "day first";
        return PublicationDate.Day(taken, words, $"{reading}: {reason}; {Name(other)} would also fit");
    }

    /// <summary>Whether the month is taken to come first, of two readings that are both days, and why.</summary>
    private static bool Prefer(
        WrittenDate written, DateOrder order, DateOnly monthFirst, DateOnly dayFirst, DateOnly latest, out string reason)
    {
        if (monthFirst > latest != dayFirst > latest)
        {
            reason = $"the other reading lies in the future of {Name(latest)}";
            return monthFirst <= latest;
        }
        if (written.Weekday is { } weekday && monthFirst.DayOfWeek == weekday != (dayFirst.DayOfWeek == weekday))
        {
            reason = $"only so is it a {weekday}";
            return monthFirst.DayOfWeek == weekday;
        }
        reason = written.Separator == '.' ? "dates with full stops are written so" : order.Reason;
        return written.Separator != '.' && order.MonthFirst;
    }

    private static DateOnly? Possible(int year, int month, int day) => IsDay(year, month, day) ? new DateOnly(year, month, day) : null;

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static string? WeekdayNote(WrittenDate written, DateOnly day) =>
        written.Weekday is { } weekday && day.DayOfWeek != weekday ? $"{Name(day)} was a {day.DayOfWeek}, not a {weekday} as written" : null;

    /// <summary>The day of so many seconds or thousandths since 1970, if <paramref name="text"/> is nothing else.</summary>
    public static PublicationDate? OfUnixTime(string text, DateOnly latest)
    {
        if (text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long value))
            return null;
        var day = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(text.Length == 13 ? value / 1000 : value).UtcDateTime);
        return day > latest ? null : PublicationDate.Day(day, text, "read as the time since 1970, in UTC");
    }
}
