using Hearsay.Claims;

namespace Hearsay.Exporting;

/// <summary>Who vouches for a claim, in JSON.</summary>
internal sealed record ClaimRootJson(string Key, string Name, bool Known, bool Outlet, string Type, string? Party, string? Country)
{
    public static ClaimRootJson Of(ClaimRoot root) => new(root.Key, root.Name, root.IsKnown, root.IsOutlet, JsonAnswers.Word(root.Type), root.Party, root.Country);
}
