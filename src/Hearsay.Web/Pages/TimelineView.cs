using System.Globalization;
using Hearsay.Claims;
using Hearsay.Storing;

namespace Hearsay.Web.Pages;

/// <summary>What the page of the timeline shows.</summary>
/// <param name="Asked">What is asked for.</param>
/// <param name="Counts">How many claims begin in each year, month or on each day.</param>
/// <param name="Page">The claims, by the time that they speak of.</param>
public sealed record TimelineView(Asked Asked, IReadOnlyList<FacetCount> Counts, ListPage<TimelineEntry> Page)
{
    /// <summary>The days that a year, a month or a day stands for, as it stands in an address: <c>2024</c>, <c>2024-03</c>, <c>2024-03-12</c>.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static DateInterval? When(string? text)
    {
        if (text is null)
            return null;
        if (!DateOnly.TryParseExact(text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            throw new FormatException($"when: '{text}' is no year, month or day such as 2024, 2024-03 or 2024-03-12");
        var last = text.Length switch { 4 => first.AddYears(1).AddDays(-1), 7 => first.AddMonths(1).AddDays(-1), _ => first };
        return new DateInterval(first, last);
    }

    /// <summary>What people call it.</summary>
    public static string Label(string text)
    {
        var when = When(text)!;
        return text?.Length switch
        {
            4 => text,
            7 => when.From!.Value.ToString("MMM yyyy", CultureInfo.InvariantCulture),
            _ => when.From!.Value.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        };
    }
}
