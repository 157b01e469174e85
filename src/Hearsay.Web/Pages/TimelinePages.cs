using Hearsay.Storing;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Pages;

/// <summary>The timeline.</summary>
internal static class TimelinePages
{
    public static IResult Page(Asked asked, Archive archive)
    {
        var time = TimelineView.TimeOf(asked);
        var page = ListPages.Of(filter => archive.Timeline(filter, TimelineView.When(time), lastFirst: asked.LastFirst), entry => entry.Cursor!, asked);
        return PageResults.Of<TimelinePage>(new TimelineView(asked, archive.TimelineCounts(asked.Filter, TimelineView.When(TimelineView.Around(time))), page));
    }
}
