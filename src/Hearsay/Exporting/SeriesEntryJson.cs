using Hearsay.Claims;

namespace Hearsay.Exporting;

/// <summary>What one claimant states at one time, in JSON; relations point to earlier entries by their index.</summary>
internal sealed record SeriesEntryJson(
    ClaimRootJson Claimant, ClaimFigureJson Figure, IntervalJson? StatedOn, string Claim, IReadOnlyList<SeriesRelationJson> Relations, IReadOnlyList<ClaimMemberJson> Members)
{
    public static SeriesEntryJson Of(SeriesEntry entry) => new(
        ClaimRootJson.Of(entry.Claimant), ClaimFigureJson.From(entry.Figure)!, IntervalJson.Of(entry.StatedOn), entry.Claim,
        [.. entry.Relations.Select(relation => new SeriesRelationJson(relation.Kind.ToString().ToLowerInvariant(), relation.To))], [.. entry.Members.Select(ClaimMemberJson.Of)]);
}
