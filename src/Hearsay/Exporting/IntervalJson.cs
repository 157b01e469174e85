using System.Globalization;

namespace Hearsay.Exporting;

/// <summary>An interval of days in JSON; <c>null</c> where the text leaves an end open.</summary>
internal sealed record IntervalJson(string? From, string? To, string? Text)
{
    public static IntervalJson? Of(DateInterval? interval) =>
        interval is null ? null : new IntervalJson(Iso(interval.From), Iso(interval.To), interval.Text);

    /// <summary>A day in ISO 8601.</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
