namespace Hearsay.Copies;

/// <summary>What people read for how a copy relates to the report it was made from. Pure, and safe to share between threads.</summary>
public static class CopyWords
{
    /// <summary>The relation with how much was taken over: <c>abridged, 93 % of it from there</c>; <c>null</c> for the report that a family begins with.</summary>
    public static string? Of(CopyMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return (member.Relation, member.Containment) switch
        {
            (CopyRelation.Verbatim, _) => "word for word",
            (CopyRelation.Edited, { } share) => $"edited, {Share(share)} of it from there",
            (CopyRelation.Abridged, { } share) => $"abridged, {Share(share)} of it from there",
            (CopyRelation.Quoting, { } share) => $"quoting, {Share(share)} of it from there",
            _ => null,
        };
    }

    private static string Share(double share) => FormattableString.Invariant($"{Math.Round(100 * share)} %");
}
