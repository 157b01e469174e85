using Hearsay.Claims;
using Hearsay.Exporting;
using Hearsay.Storing;
using Hearsay.Web.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Claims, and the time that they speak of.</summary>
internal static class Claims
{
    private static readonly ApiList<Claim> s_claims =
        new ApiList<Claim>((archive, filter) => archive.Claims(filter), JsonAnswers.Of, claim => claim.Cursor!).Exported(ExportedRows.Claims, onMap: true);

    private static readonly ApiList<TimelineEntry> s_timeline = new(Timeline, JsonAnswers.Of, entry => entry.Cursor!)
    {
        Csv = (target, archive, filter, asked, cancellation) => ClaimTables.WriteAsync(target, Timeline(archive, filter, asked), cancellation),
    };

    /// <summary>By what claims can be counted, and how many digits of a day tell it.</summary>
    private static readonly Dictionary<string, int> s_digits = new() { ["year"] = 4, ["month"] = 7, ["day"] = 10 };

    public static void MapClaims(this IEndpointRouteBuilder api)
    {
        api.MapList<Claim, ClaimJson>("/claims", s_claims, "What is claimed: outlets, copy families and roots, never added up");
        api.MapOne<ClaimJson>("/claims/{id}", new(), "claim", "A claim, with its members and what opposes it", (archive, id, _, _) => archive.Claim(id) is { } claim ? Answers.One(JsonAnswers.Of(claim)) : null);
        api.MapList<TimelineEntry, TimelineJson>("/timeline", s_timeline, "Claims by the time that they speak of", Parameters.When, Parameters.Order);
        api.MapAnswer<TimelineCountsJson>(
            "/timeline/counts", new([Parameters.When, Parameters.Of("per", "By what they are counted: month, unless given", [.. s_digits.Keys]), .. Parameters.Filters]),
            "How many claims begin to speak of each day, month or year", (archive, asked, _) => Counts(archive, asked));
    }

    private static IEnumerable<TimelineEntry> Timeline(Archive archive, ReportFilter filter, Asked asked) =>
        archive.Timeline(filter, TimelineView.When(asked["when"]), lastFirst: asked["order"] == Parameters.LastFirst);

    private static IResult Counts(Archive archive, Asked asked)
    {
        var per = asked["per"] ?? "month";
        return Answers.One(JsonAnswers.Of(archive.TimelineCounts(asked.Filter, TimelineView.When(asked["when"]), s_digits[per]), per));
    }
}
