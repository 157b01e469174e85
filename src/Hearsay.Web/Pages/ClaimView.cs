using Hearsay.Claims;

namespace Hearsay.Web.Pages;

/// <summary>What the page of a claim shows.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Opposed">The claims opposed to it, with how.</param>
/// <param name="Series">The figures it belongs to; <c>null</c> for none.</param>
public sealed record ClaimView(Claim Claim, IReadOnlyList<(OppositionKind Kind, Claim Claim)> Opposed, FigureSeries? Series)
{
    /// <summary>Whether a root is one of the known sources that the claim is counted with.</summary>
    public bool Counts(ClaimRoot root) => Claim.Roots.Any(counted => counted.Key == root.Key);

    /// <summary>Who puts it forward, root by root: the one that came first first, the unknown ones last.</summary>
    public IReadOnlyList<IGrouping<string, ClaimMember>> ByRoot =>
    [
        .. Claim.Members.GroupBy(member => member.Root.Key).OrderByDescending(group => group.First().Root.IsKnown),
    ];
}
