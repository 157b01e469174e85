using Hearsay.Claims;

namespace Hearsay.Exporting;

/// <summary>A row of <c>timeline --json</c>: a claim at the time that it speaks about.</summary>
internal sealed record TimelineJson(int Schema, IntervalJson When, IntervalJson? FirstSaid, DateJson? FirstPublished, ClaimJson Claim, string? Cursor)
{
    public static TimelineJson Of(TimelineEntry entry) => new(
        JsonAnswers.Schema, IntervalJson.Of(entry.When)!, IntervalJson.Of(entry.FirstSaid), DateJson.Of(entry.FirstPublished), ClaimJson.Of(entry.Claim), entry.Cursor);
}
