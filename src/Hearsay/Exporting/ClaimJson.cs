using Hearsay.Claims;

namespace Hearsay.Exporting;

/// <summary>A row of <c>claims --json</c>: a claim, its three numbers, and the statements behind it.</summary>
internal sealed record ClaimJson(
    int Schema, string Id, string Text, string Action, bool Denial, IntervalJson? When, ClaimPlaceJson? Where, ClaimFigureJson? Figure, IntervalJson? FirstSaid, DateJson? FirstPublished,
    IReadOnlyList<string> Outlets, IReadOnlyList<string> Families, IReadOnlyList<ClaimRootJson> Roots, IReadOnlyList<ClaimRootJson> UnknownRoots, IReadOnlyList<OppositionJson> Opposition,
    string? Series, IReadOnlyList<ClaimMemberJson> Members, string? Cursor)
{
    public static ClaimJson Of(Claim claim) => new(
        JsonAnswers.Schema, claim.Id, claim.Text, claim.Action.ToString().ToLowerInvariant(), claim.IsDenial, IntervalJson.Of(claim.When), ClaimPlaceJson.Of(claim.Where), ClaimFigureJson.From(claim.Figure),
        IntervalJson.Of(claim.FirstSaid), DateJson.Of(claim.FirstPublished), claim.Outlets, claim.Families, [.. claim.Roots.Select(ClaimRootJson.Of)], [.. claim.UnknownRoots.Select(ClaimRootJson.Of)],
        [.. claim.Opposition.Select(OppositionJson.Of)], claim.Series, [.. claim.Members.Select(ClaimMemberJson.Of)], claim.Cursor);
}
