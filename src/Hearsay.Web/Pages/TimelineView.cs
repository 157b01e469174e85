using System.Globalization;
using Hearsay.Claims;
using Hearsay.Storing;
using Hearsay.Web.Text;

namespace Hearsay.Web.Pages;

/// <summary>What the page of the timeline shows.</summary>
/// <param name="Asked">What is asked for.</param>
/// <param name="Days">How many claims begin on each day, of those in the stretch that the chart shows.</param>
/// <param name="Page">The claims, by the time that they speak of.</param>
public sealed record TimelineView(Asked Asked, IReadOnlyList<FacetCount> Days, ListPage<TimelineEntry> Page)
{
    /// <summary>The time that is asked for.</summary>
    public DateInterval? Chosen { get; } = When(TimeOf(Asked));

    /// <summary>The same where the chart shows more than that.</summary>
    public DateInterval? PointedOut => Within == Chosen ? null : Chosen;

    /// <summary>The stretch that the chart shows: of a day, its month.</summary>
    public DateInterval? Within { get; } = When(Around(TimeOf(Asked)));

    /// <summary>The time that an address asks for, as text: <c>when</c>, or the days of a form.</summary>
    public static string? TimeOf(Asked asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return asked["when"] ?? (asked["first"] is not null || asked["last"] is not null ? $"{asked["first"]}..{asked["last"]}" : null);
    }

    /// <summary>The time around one: of a day its month; else itself.</summary>
    public static string? Around(string? time) => time is { Length: 10 } ? time[..7] : time;

    /// <summary>The time one step wider: a day's month, a month's year; <c>null</c> for all.</summary>
    public static string? Wider(string? time) => time?.Length switch
    {
        10 => time[..7],
        7 => time[..4],
        _ => null,
    };

    /// <summary>The days that a time stands for, as it stands in an address; <c>null</c> for none.</summary>
    /// <exception cref="FormatException">It is no time.</exception>
    public static DateInterval? When(string? text) => text is null ? null
        : DateInterval.Parse(text) ?? throw new FormatException($"when: '{text}' is no year, month or day such as 2024, 2024-03 or 2024-03-12, and no stretch such as 2024-03..2024-05");

    /// <summary>What people call it.</summary>
    public static string Label(string text)
    {
        var when = When(text)!;
        return (when.From == DateOnly.MinValue, when.To == DateOnly.MaxValue) switch
        {
            (true, _) => $"until {Wording.Date(when.To!.Value)}",
            (_, true) => $"from {Wording.Date(when.From!.Value)}",
            _ => Wording.Date(when),
        };
    }

    /// <summary>The same under a bar, where there is little room: the day without its year, "earlier".</summary>
    public static string Tick(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith("..", StringComparison.Ordinal) ? "earlier" : text.EndsWith("..", StringComparison.Ordinal) ? "later"
            : text.Length == 10 ? When(text)!.From!.Value.ToString("d MMM", CultureInfo.InvariantCulture) : Label(text);
    }
}
