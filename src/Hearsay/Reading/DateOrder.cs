namespace Hearsay.Reading;

/// <summary>Which of two numbers in a date such as <c>12/3/22</c> is the month.</summary>
/// <param name="MonthFirst">Whether the month comes first, as in the United States, or the day, as nearly everywhere else.</param>
/// <param name="Reason">Why, as part of a sentence for people: "Newsweek is a US outlet".</param>
internal sealed record DateOrder(bool MonthFirst, string Reason)
{
    /// <summary>
    /// The order that the dates of one table column show: month first if some of them can be read only so and none only the other way,
    /// and the reverse; <c>null</c> if they show neither.
    /// </summary>
    /// <param name="dates">The column as written. One pass; values that are no numeric dates are passed over.</param>
    public static DateOrder? OfColumn(IEnumerable<string?> dates)
    {
        string? dayMiddle = null, dayLeading = null;
        foreach (string? date in dates)
        {
            if (date is null || WrittenDate.Find(date, 0, date.Length) is not { First: > 0 } written)
                continue;
            if (written.Second > 12 && written.First <= 12)
                dayMiddle ??= written.Of(date);
            else if (written.First > 12 && written.Second <= 12)
                dayLeading ??= written.Of(date);
        }
        if (dayMiddle is null == dayLeading is null)
            return null;
        return dayMiddle is not null
            ? new DateOrder(true, $"another row of the same table has {dayMiddle}")
            : new DateOrder(false, $"another row of the same table has {dayLeading}");
    }
}
