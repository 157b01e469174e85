using System.Globalization;
using Hearsay.Storing;
using Hearsay.Web.Pages;

namespace Hearsay.Web.Charts;

/// <summary>
/// The drawing of how many claims speak of which time: a bar for each day, month or year from the first to the last, whichever is finest with room for all. The few that
/// lie far before or behind nearly all others share a bar at that end.
/// </summary>
public sealed class TimeChart
{
    /// <summary>The shares of all claims, at either end, that may be told in a bar for all of them: the smallest that makes the chart finer, or half as long.</summary>
    private static readonly double[] Outlying = [0, 0.005, 0.01, 0.03];

    private const double Top = 16, Plot = 84, Foot = 20, RoomForTick = 78;

    private TimeChart(double width, IReadOnlyList<TimeBar> bars) => (Width, Bars) = (width, bars);

    public double Width { get; }

    public static double Height => Top + Plot + Foot;

    /// <summary>Where bars stand.</summary>
    public static double Ground => Top + Plot;

    /// <summary>The bars, the first time first.</summary>
    public IReadOnlyList<TimeBar> Bars { get; }

    /// <summary>Draws counts.</summary>
    /// <param name="days">How many claims begin on each day, in order; days as <c>2024-03-12</c>.</param>
    /// <param name="within">The stretch that is wanted; <c>null</c> for all.</param>
    /// <param name="chosen">The time that is asked for, to be pointed out in it.</param>
    /// <param name="width">How wide the drawing is.</param>
    /// <param name="most">The most bars for which there is room.</param>
    public static TimeChart Of(IReadOnlyList<FacetCount> days, DateInterval? within, DateInterval? chosen, double width, int most)
    {
        ArgumentNullException.ThrowIfNull(days);
        if (days.Count == 0)
            return new TimeChart(width, []);
        var counts = days.Select(day => (Day: DateOnly.ParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture), day.Count)).ToList();
        var (first, last, unit) = Stretch(counts, within, most);
        var parts = Parts(first, last, unit, counts);
        var (step, tallest) = (width / parts.Count, Math.Max(1, parts.Max(part => part.Count)));
        var every = (int)Math.Ceiling(RoomForTick / step);
        return new TimeChart(width, [.. parts.Select((part, i) => new TimeBar(part.Value, TimelineView.Label(part.Value), part.Count, i * step, step, part.Count == 0 ? 0 : Math.Max(1.5, Plot * part.Count / tallest))
        {
            Tick = i % every == 0 && (i + 0.8) * step < width ? TimelineView.Tick(part.Value) : null,
            IsChosen = chosen is { From: { } from, To: { } to } && TimelineView.When(part.Value) is { From: { } begins, To: { } ends } && from <= begins && ends <= to,
        })]);
    }

    private static (DateOnly First, DateOnly Last, int Unit) Stretch(List<(DateOnly Day, int Count)> counts, DateInterval? within, int most)
    {
        var (first, last) = (counts[0].Day, counts[^1].Day);
        if (within is { From: { } from, To: { } to })
            (first, last) = (from == DateOnly.MinValue ? first : from, to == DateOnly.MaxValue ? last : to);
        else
            foreach (var share in Outlying)
                if ((Nearly(counts, share), Nearly(Enumerable.Reverse(counts), share)) is var (begins, ends) && (Unit(begins, ends, most) > Unit(first, last, most) || ends.Year - begins.Year < (last.Year - first.Year) / 2))
                    (first, last) = (begins, ends);
        var unit = Unit(first, last, most);
        // More years than there is room for: the last of them.
        if (unit == 4 && last.Year - first.Year >= most)
            first = new DateOnly(last.Year - most + 1, 1, 1);
        return (first, last, unit);
    }

    private static DateOnly Nearly(IEnumerable<(DateOnly Day, int Count)> counts, double share)
    {
        var all = counts.ToList();
        var (passed, least) = (0, all.Sum(each => each.Count) * share);
        return all.First(each => (passed += each.Count) > least).Day;
    }

    /// <summary>The finest that fits: 10 letters for days, 7 for months, 4 for years.</summary>
    private static int Unit(DateOnly first, DateOnly last, int most) =>
        last.DayNumber - first.DayNumber < most ? 10 : (last.Year - first.Year) * 12 + last.Month - first.Month < most ? 7 : 4;

    private static List<(string Value, int Count)> Parts(DateOnly first, DateOnly last, int unit, List<(DateOnly Day, int Count)> counts)
    {
        var byPart = counts.GroupBy(each => Name(each.Day, unit)).ToDictionary(group => group.Key, group => group.Sum(each => each.Count), StringComparer.Ordinal);
        var parts = new List<(string Value, int Count)>();
        var end = first;
        for (var day = First(first, unit); day <= last; day = end)
        {
            parts.Add((Name(day, unit), byPart.GetValueOrDefault(Name(day, unit))));
            end = unit == 10 ? day.AddDays(1) : unit == 7 ? day.AddMonths(1) : day.AddYears(1);
        }
        var before = counts.Where(each => each.Day < First(first, unit)).Sum(each => each.Count);
        var behind = counts.Where(each => each.Day >= end).Sum(each => each.Count);
        if (before > 0)
            parts.Insert(0, ($"..{First(first, unit).AddDays(-1):yyyy-MM-dd}", before));
        if (behind > 0)
            parts.Add(($"{end:yyyy-MM-dd}..", behind));
        return parts;
    }

    private static DateOnly First(DateOnly day, int unit) => unit == 10 ? day : new DateOnly(day.Year, unit == 7 ? day.Month : 1, 1);

    private static string Name(DateOnly day, int unit) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)[..unit];
}
