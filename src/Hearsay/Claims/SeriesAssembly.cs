namespace Hearsay.Claims;

/// <summary>Lines up what claimants state about the same thing. A function of the group and the facts of its reports; used by one thread.</summary>
internal sealed class SeriesAssembly(ClaimAssembly claims)
{
    /// <summary>A series of a group that is given with all its claims.</summary>
    public FigureSeries Of(IReadOnlyList<DraftClaim> group, int series)
    {
        ArgumentNullException.ThrowIfNull(group);
        var drafts = group.Where(claim => claim.Series == series).ToList();
        var all = drafts.SelectMany(claim => claim.Members).ToList();
        var entries = drafts.SelectMany(Entries).OrderBy(entry => entry.StatedOn?.From ?? DateOnly.MaxValue).ThenBy(entry => entry.StatedOn?.To ?? DateOnly.MaxValue)
            .ThenBy(entry => entry.Claimant.Name, StringComparer.Ordinal).ThenBy(entry => entry.Claim, StringComparer.Ordinal).ToList();
        var propositions = all.Select(member => member.Proposition).ToList();
        var members = entries.SelectMany(entry => entry.Members).ToList();
        return new FigureSeries
        {
            Id = ClaimAssembly.SeriesId(group, series),
            Measure = all[0].Figure!.Measure,
            Unit = all.Select(member => member.Figure!.Unit).OrderByDescending(UnitClasses.IsPerson).First(),
            Where = Commonly.Where(propositions),
            When = Commonly.When(propositions),
            Text = members[0].Figure!.Text,
            Entries = SeriesRelations.Of(entries),
            Outlets = [.. members.SelectMany(member => member.Outlets).Distinct(StringComparer.OrdinalIgnoreCase)],
            Families = [.. members.Select(member => member.Family).Distinct(StringComparer.Ordinal)],
            Roots = [.. entries.Select(entry => entry.Claimant).Where(root => root.IsKnown).DistinctBy(root => root.Key, StringComparer.Ordinal)],
        };
    }

    /// <summary>What each claimant states with one number. An outlet's own voice speaks for the claimant that another report of its copy family, or of its own, names.</summary>
    private IEnumerable<SeriesEntry> Entries(DraftClaim claim)
    {
        var members = claim.Members.Select(member => claims.Member(member, claim.Members)).ToList();
        var named = members.Where(member => !member.Root.IsOutlet).SelectMany(member => member.Outlets.Append(member.Family).Select(by => (By: by, member.Root)))
            .GroupBy(pair => pair.By, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Root, StringComparer.Ordinal);
        return members.GroupBy(member => SpeaksFor(member, named).Key, StringComparer.Ordinal)
            .Select(same => new SeriesEntry
            {
                Claimant = same.Select(member => member.Root).OrderBy(root => root.IsOutlet).First(),
                Figure = same.First().Figure!,
                StatedOn = StatedOn([.. same]),
                Claim = ClaimAssembly.IdOf(claim),
                Members = [.. same],
            });
    }

    private static ClaimRoot SpeaksFor(ClaimMember member, Dictionary<string, ClaimRoot> named) => !member.Root.IsOutlet ? member.Root
        : member.Outlets.Prepend(member.Family).Select(by => named.GetValueOrDefault(by)).FirstOrDefault(root => root is not null) ?? member.Root;

    private static DateInterval? StatedOn(List<ClaimMember> members) => members
        .Select(member => member.Statement?.SaidOn is { From: not null } said ? said
            : member.Report.Published is { } published ? new DateInterval(published.From, published.To) : null)
        .Where(day => day is not null).MinBy(day => (day!.From, day.To));
}
