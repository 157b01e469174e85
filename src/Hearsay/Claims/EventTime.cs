namespace Hearsay.Claims;

/// <summary>When something happened, and how that is known. Days are both included.</summary>
/// <param name="From">The first day; <c>null</c> if the beginning is open.</param>
/// <param name="To">The last day; <c>null</c> if the end is open.</param>
/// <param name="Basis">How it is known.</param>
internal readonly record struct EventTime(DateOnly? From, DateOnly? To, TimeBasis Basis)
{
    /// <summary>A stretch longer than this, in days, is no time of one event but of a series of them: a year, a war.</summary>
    public const int LongestEvent = 45;

    /// <summary>Nothing is known of the time.</summary>
    public static EventTime Unknown => default;

    /// <summary>Whether it speaks of a long stretch: a season, a year, a war.</summary>
    public bool IsLong => Basis is not (TimeBasis.Unknown or TimeBasis.Recalled) && Length > LongestEvent;

    /// <summary>Whether an end is open, as in "since 2011": the total of a long time, and no event in it.</summary>
    public bool IsOpen => Basis is not (TimeBasis.Unknown or TimeBasis.Recalled) && (From is null || To is null);

    /// <summary>How many days it covers.</summary>
    public int Length => From is { } from && To is { } to ? to.DayNumber - from.DayNumber + 1 : int.MaxValue;

    /// <summary>How many days lie between the two stretches; 0 if they meet or are next to each other's days.</summary>
    public int GapTo(EventTime other)
    {
        var gap = Math.Max(Day(From, 0) - Day(other.To, int.MaxValue), Day(other.From, 0) - Day(To, int.MaxValue));
        return Math.Max(0, gap);
    }

    private static int Day(DateOnly? day, int otherwise) => day?.DayNumber ?? otherwise;
}
