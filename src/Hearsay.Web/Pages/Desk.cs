using System.Globalization;
using Hearsay.Claims;
using Hearsay.Storing;
using Hearsay.Web.Security;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Pages;

/// <summary>The first page.</summary>
internal static class Desk
{
    /// <summary>The page is about the last days that have so many reports together: about what a person can have an eye on.</summary>
    private const int ReportsLately = 200;

    /// <summary>How many days it looks back for them.</summary>
    private const int DaysBack = 60;

    /// <summary>How many of each thing it shows, and how many claims and series it looks through for them.</summary>
    private const int ReportsShown = 10, DaysShown = 14, ClaimsShown = 5, SeriesShown = 3, LookedThrough = 16;

    public static IResult Page(HttpContext context, Archive archive, WebOptions options, Gate gate)
    {
        if (options.Writable)
            SafeHeaders.TellOwnOrigin(context.Response);
        return PageResults.Of<DeskPage>(Of(new Asked(context.Request), archive) with { CanAdd = options.Writable, MayAdd = options.Writable && gate.Knows(context.Request) });
    }

    /// <summary>What the page shows.</summary>
    public static DeskView Of(Asked asked, Archive archive)
    {
        var days = archive.LastDays(DaysBack);
        var lately = Lately(days);
        var filter = lately is var (from, to) ? new ReportFilter { Since = from, Until = to } : new ReportFilter();
        return new DeskView
        {
            Asked = asked,
            Days = [.. days.Take(DaysShown)],
            Lately = lately,
            ReportsLately = lately is var (first, _) ? days.Where(day => Day(day) >= first).Sum(day => (long)day.Count) : 0,
            Reports = Last(archive, days),
            Facets = archive.Facets(filter, FacetUnit.Statements, most: 10),
            OneWord = [.. archive.Claims(filter with { Limit = LookedThrough }).Where(IsOneWord).Take(ClaimsShown)],
            Differing = [.. archive.Series(filter with { Limit = LookedThrough }).Where(Differs).Take(SeriesShown)],
        };
    }

    private static (DateOnly From, DateOnly To)? Lately(IReadOnlyList<FacetCount> days)
    {
        if (days.Count == 0)
            return null;
        var (count, reports) = (0, 0);
        while (count < days.Count && reports < ReportsLately)
            reports += days[count++].Count;
        return (Day(days[count - 1]), Day(days[0]));
    }

    private static List<StoredFamily> Last(Archive archive, IReadOnlyList<FacetCount> days)
    {
        if (days.Count == 0)
            return [.. archive.Families(new ReportFilter { Limit = ReportsShown })];
        var found = new List<StoredFamily>();
        foreach (var day in days)
        {
            found.AddRange(archive.Families(new ReportFilter { Since = Day(day), Until = Day(day), Limit = ReportsShown - found.Count }).Where(family => found.TrueForAll(other => other.First.Report.Id != family.First.Report.Id)));
            if (found.Count >= ReportsShown)
                break;
        }
        return found;
    }

    private static bool IsOneWord(Claim claim) => claim.Outlets.Count > 1 && claim.Roots.Count <= 1;

    private static bool Differs(FigureSeries series) => series.Entries.Any(entry => entry.Relations.Any(relation => relation.Kind == SeriesRelationKind.Divergence));

    private static DateOnly Day(FacetCount day) => DateOnly.ParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
