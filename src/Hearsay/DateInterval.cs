namespace Hearsay;

/// <summary>A stretch of calendar days, both ends included; an end that the text leaves open is <c>null</c>.</summary>
/// <param name="From">The first day, or <c>null</c> if the text sets no beginning.</param>
/// <param name="To">The last day, or <c>null</c> if the text sets no end.</param>
/// <param name="Text">The words that were read so, as they stand in the text; <c>null</c> if the day came from elsewhere.</param>
public sealed record DateInterval(DateOnly? From, DateOnly? To, string? Text = null)
{
    /// <summary>An interval of a single day.</summary>
    public static DateInterval Day(DateOnly day, string? text = null) => new(day, day, text);
}
