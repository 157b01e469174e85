namespace Hearsay.Claims;

/// <summary>Whose word counts among those who put a claim forward. Pure.</summary>
internal static class Vouching
{
    /// <summary>
    /// The members that vouch for a claim. A copy adds none to those of the report it was made from, whatever was changed on the way: of each copy family only the
    /// earliest report that attributes the claim counts, or, if none does, the outlet's own voice in the earliest.
    /// </summary>
    /// <param name="members">All members, by day of publication.</param>
    /// <param name="family">The first report of a member's copy family, known by the same name as <paramref name="report"/> gives.</param>
    /// <param name="report">A member's report.</param>
    /// <param name="isOwn">Whether a member is in the report's own voice.</param>
    public static IEnumerable<T> Of<T, TReport>(IEnumerable<T> members, Func<T, TReport> family, Func<T, TReport> report, Func<T, bool> isOwn)
        where TReport : notnull
    {
        ArgumentNullException.ThrowIfNull(members);
        var same = EqualityComparer<TReport>.Default;
        foreach (var copies in members.GroupBy(family))
        {
            var attributed = copies.Where(member => !isOwn(member)).ToList();
            var candidates = attributed.Count > 0 ? attributed : [.. copies];
            var earliest = candidates.Exists(member => same.Equals(report(member), copies.Key)) ? copies.Key : report(candidates[0]);
            foreach (var member in candidates.Where(member => same.Equals(report(member), earliest)))
                yield return member;
        }
    }
}
