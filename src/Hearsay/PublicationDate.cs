namespace Hearsay;

/// <summary>When a report was published, as far as it can be told: a day, or a longer stretch such as a month.</summary>
/// <param name="From">The first day on which it may have been published.</param>
/// <param name="To">The last such day; equal to <paramref name="From"/> when the day is known.</param>
/// <param name="Text">The date as written where it was found.</param>
/// <param name="Note">
/// Why this reading was taken where another was possible (an ambiguous <c>12/3/22</c>, a date column that contradicts the dateline);
/// <c>null</c> where there was nothing to decide.
/// </param>
public sealed record PublicationDate(DateOnly From, DateOnly To, string? Text = null, string? Note = null)
{
    /// <summary>A date known to the day.</summary>
    public static PublicationDate Day(DateOnly day, string? text = null, string? note = null) => new(day, day, text, note);

    /// <summary>Whether the date is known to the day.</summary>
    public bool IsDay => From == To;
}
