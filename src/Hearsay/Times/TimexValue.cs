using System.Globalization;

namespace Hearsay.Times;

/// <summary>Writes the pieces of TIMEX3 values.</summary>
internal static class TimexValue
{
    /// <summary>A length: <c>P6M</c>, <c>PT2H</c>, <c>PXY</c> for an untold number.</summary>
    public static string Duration(decimal? quantity, TimeUnit unit)
    {
        string number = quantity is { } q ? DurationGrammar.Plain(q) : "X";
        return unit switch
        {
            TimeUnit.Second => $"PT{number}S",
            TimeUnit.Minute => $"PT{number}M",
            TimeUnit.Hour => $"PT{number}H",
            TimeUnit.Day => $"P{number}D",
            TimeUnit.Weekend => $"P{number}WE",
            TimeUnit.Week => $"P{number}W",
            TimeUnit.Fortnight => quantity is { } f ? $"P{DurationGrammar.Plain(2 * f)}W" : "PXW",
            TimeUnit.Month => $"P{number}M",
            TimeUnit.Quarter => $"P{number}Q",
            TimeUnit.Decade => $"P{number}DE",
            TimeUnit.Century => $"P{number}CE",
            TimeUnit.Millennium => $"P{number}ML",
            _ => $"P{number}Y",
        };
    }

    /// <summary>The day of the week, Monday 1 to Sunday 7.</summary>
    public static string Weekday(DayOfWeek day) => (day == DayOfWeek.Sunday ? 7 : (int)day).ToString(CultureInfo.InvariantCulture);

    /// <summary>SP, SU, FA, WI.</summary>
    public static string Season(Season season) => season switch
    {
        Times.Season.Spring => "SP",
        Times.Season.Summer => "SU",
        Times.Season.Fall => "FA",
        _ => "WI",
    };

    /// <summary>MO, MI, AF, EV, NI, DT.</summary>
    public static string Part(DayPart part) => part switch
    {
        DayPart.Morning => "MO",
        DayPart.Midday => "MI",
        DayPart.Afternoon => "AF",
        DayPart.Evening => "EV",
        DayPart.Night => "NI",
        _ => "DT",
    };

    /// <summary>A year, a decade (<c>199</c>) or a century (<c>19</c>); <c>BC</c> before those before Christ.</summary>
    public static string Year(int year, TimeUnit unit)
    {
        string digits = Math.Abs(year).ToString(unit switch { TimeUnit.Decade => "000", TimeUnit.Century => "00", TimeUnit.Millennium => "0", _ => "0000" }, CultureInfo.InvariantCulture);
        return year < 0 ? "BC" + digits : digits;
    }

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The week that a day lies in, by ISO 8601.</summary>
    public static string Week(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
    }
}
