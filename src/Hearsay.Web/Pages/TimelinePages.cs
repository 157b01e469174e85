using Hearsay.Storing;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Pages;

/// <summary>The timeline.</summary>
internal static class TimelinePages
{
    /// <summary>More bars than this are drawn as months, or as years.</summary>
    private const int MostBars = 62;

    public static IResult Page(Asked asked, Archive archive)
    {
        var when = TimelineView.When(asked["when"]);
        var page = ListPages.Of(filter => archive.Timeline(filter, when, lastFirst: asked["order"] != "first"), entry => entry.Cursor!, asked);
        return PageResults.Of<TimelinePage>(new TimelineView(asked, Counts(asked, archive), page));
    }

    /// <summary>The bars, as fine as there is room for: a chosen month shows its days, a chosen year its months.</summary>
    private static IReadOnlyList<FacetCount> Counts(Asked asked, Archive archive)
    {
        var within = asked["when"] is { Length: > 7 } day ? day[..7] : asked["when"];
        var days = archive.TimelineCounts(asked.Filter, TimelineView.When(within));
        foreach (var digits in (int[])[10, 7, 4])
        {
            var bars = days.GroupBy(count => count.Value[..Math.Min(digits, count.Value.Length)]).Select(group => new FacetCount(group.Key, group.Key, group.Sum(count => count.Count))).ToList();
            if (bars.Count <= MostBars || digits == 4)
                return bars.Count <= MostBars ? bars : bars[^MostBars..];
        }
        return days;
    }
}
