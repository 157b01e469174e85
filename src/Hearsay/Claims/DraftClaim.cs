namespace Hearsay.Claims;

/// <summary>A claim as it comes out of a group: its members, the first one first.</summary>
/// <param name="Members">Never empty.</param>
/// <param name="Series">The number of the series in its group; <c>null</c> for a claim that is about no figure.</param>
internal sealed record DraftClaim(IReadOnlyList<DraftMember> Members, int? Series);
