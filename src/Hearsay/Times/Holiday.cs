namespace Hearsay.Times;

/// <summary>A day that has a name and returns every year.</summary>
/// <param name="Name">The name, lower case.</param>
/// <param name="Month">The month; 0 for the days that are counted from Easter Sunday.</param>
/// <param name="Day">The day of the month; for a weekday in a month, 0; for days counted from Easter, the number of days after it.</param>
/// <param name="Weekday">The weekday that is counted in the month.</param>
/// <param name="Nth">Which one it is; negative from the month's end.</param>
internal sealed record Holiday(string Name, int Month, int Day, DayOfWeek Weekday = DayOfWeek.Sunday, int Nth = 0)
{
    /// <summary>The name's tokens.</summary>
    public string[] Words { get; } = Name.Replace("'", " ' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The holiday's day in <paramref name="year"/>.</summary>
    public DateOnly In(int year)
    {
        if (Month == 0)
            return Easter(year).AddDays(Day);
        return Nth == 0 ? new DateOnly(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month))) : NthWeekday(year);
    }

    private DateOnly NthWeekday(int year)
    {
        if (Nth > 0)
        {
            var first = new DateOnly(year, Month, 1);
            return first.AddDays(((int)Weekday - (int)first.DayOfWeek + 7) % 7 + 7 * (Nth - 1) + Day);
        }
        var last = new DateOnly(year, Month, DateTime.DaysInMonth(year, Month));
        return last.AddDays(-(((int)last.DayOfWeek - (int)Weekday + 7) % 7) - 7 * (-Nth - 1));
    }

    /// <summary>Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return new DateOnly(year, sum / 31, sum % 31 + 1);
    }
}
