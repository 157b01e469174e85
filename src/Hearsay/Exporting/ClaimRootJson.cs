using Hearsay.Claims;
using Hearsay.Claims.Roots;

namespace Hearsay.Exporting;

/// <summary>Who vouches for a claim or a statement, in JSON.</summary>
internal sealed record ClaimRootJson(string Key, string Name, bool Known, bool Outlet, string Type, string? Party, string? Country)
{
    public static ClaimRootJson Of(ClaimRoot root) => new(root.Key, root.Name, root.IsKnown, root.IsOutlet, JsonAnswers.Word(root.Type), root.Party, root.Country);

    public static ClaimRootJson Of(RootIdentity root) => new(root.Key, root.Name, root.IsKnown, Outlet: false, JsonAnswers.Word(root.Type), root.Party, root.Country);
}
