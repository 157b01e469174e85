using System.Globalization;

namespace Hearsay;

/// <summary>A stretch of calendar days, both ends included; an end that the text leaves open is <c>null</c>.</summary>
/// <param name="From">The first day, or <c>null</c> if the text sets no beginning.</param>
/// <param name="To">The last day, or <c>null</c> if the text sets no end.</param>
/// <param name="Text">The words that were read so, as they stand in the text; <c>null</c> if the day came from elsewhere.</param>
public sealed record DateInterval(DateOnly? From, DateOnly? To, string? Text = null)
{
    /// <summary>An interval of a single day.</summary>
    public static DateInterval Day(DateOnly day, string? text = null) => new(day, day, text);

    /// <summary>
    /// The days that a time asked for stands for: <c>2024</c>, <c>2024-03</c>, <c>2024-03-12</c>, or two of them with two dots between, of which one may be missing. An end
    /// that is missing is the first or the last day there is. <c>null</c> for anything else.
    /// </summary>
    public static DateInterval? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ends = text.Split("..");
        if (ends.Length > 2 || text == "..")
            return null;
        var from = ends[0].Length == 0 && ends.Length == 2 ? DateOnly.MinValue : Ends(ends[0])?.First;
        var to = ends[^1].Length == 0 && ends.Length == 2 ? DateOnly.MaxValue : Ends(ends[^1])?.Last;
        return from <= to ? new DateInterval(from, to) : null;
    }

    private static (DateOnly First, DateOnly Last)? Ends(string text)
    {
        if (!DateOnly.TryParseExact(text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            return null;
        // The last year that there is has no next.
        return (first, text.Length switch { 4 => new DateOnly(first.Year, 12, 31), 7 => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)), _ => first });
    }
}
