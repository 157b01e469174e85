namespace Hearsay.Claims;

/// <summary>Makes claims of a group as people and programs get them. A function of the group and the facts of its reports; used by one thread.</summary>
internal sealed class ClaimAssembly(Func<string, ReportFacts> factsOf)
{
    /// <summary>More opposed claims than this are not listed.</summary>
    private const int MostOpposed = 12;

    /// <summary>A claim of a group that is given with all its claims.</summary>
    public Claim Of(IReadOnlyList<DraftClaim> group, DraftClaim claim)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(claim);
        var members = claim.Members.Select(member => Member(member, claim.Members)).ToList();
        var propositions = claim.Members.Select(member => member.Proposition).ToList();
        return new Claim
        {
            Id = IdOf(claim),
            Text = members[0].Text,
            Action = propositions[0].Action,
            IsDenial = Oppositions.IsDenial(claim),
            When = Commonly.When(propositions),
            Where = Commonly.Where(propositions),
            Figure = members.Select(member => member.Figure).FirstOrDefault(figure => figure is not null),
            FirstSaid = members.Select(member => member.Statement?.SaidOn).Where(said => said?.From is not null).MinBy(said => said!.From),
            FirstPublished = members.Select(member => member.Report.Published).Where(published => published is not null).MinBy(published => published!.From),
            Members = members,
            Outlets = Distinct(members.SelectMany(member => member.Outlets)),
            Families = Distinct(members.Select(member => member.Family)),
            Roots = Roots(members, known: true),
            UnknownRoots = Roots(members, known: false),
            Opposition = Opposition(group, claim),
            Series = claim.Series is { } series ? SeriesId(group, series) : null,
        };
    }

    /// <summary>A member of a claim.</summary>
    public ClaimMember Member(DraftMember member, IReadOnlyList<DraftMember> members)
    {
        ArgumentNullException.ThrowIfNull(member);
        var facts = factsOf(member.Proposition.Report);
        var statement = member.Proposition.Statement is { } id ? Known(facts.Statements, id) : null;
        var figure = member.Figure is { } counted ? Known(facts.Figures, counted.Id) : null;
        var (reasons, confidence) = MemberReasons.Of(member, members, factsOf);
        return new ClaimMember
        {
            Report = facts.Report,
            Statement = statement,
            Spans = member.Proposition.Spans,
            Figure = figure is null ? null : new ClaimFigure(figure.Measure, figure.Unit, figure.Min, figure.Max, figure.Text, figure.Of),
            Outlets = facts.Outlets,
            Family = facts.Family,
            Root = member.Proposition.Root,
            Reasons = reasons,
            Confidence = confidence,
        };
    }

    /// <summary>The identifier of a claim.</summary>
    public static string IdOf(DraftClaim claim) => ClaimId.OfClaim(ClaimId.KeyOf(claim.Members[0]));

    /// <summary>The identifier of a series of a group: that of its first claim, in the order of claims.</summary>
    public static string SeriesId(IReadOnlyList<DraftClaim> group, int series) =>
        ClaimId.OfSeries(ClaimId.KeyOf(group.First(claim => claim.Series == series).Members[0]));

    /// <summary>
    /// The roots of those who vouch, each once. An outlet's own voice is none where another report of the outlet attributes the claim.
    /// </summary>
    private static List<ClaimRoot> Roots(List<ClaimMember> members, bool known)
    {
        var attributing = members.Where(member => !member.Root.IsOutlet).SelectMany(member => member.Outlets).ToHashSet(StringComparer.Ordinal);
        return [.. Vouching.Of(members, member => member.Family, member => member.Report.Id, member => member.Root.IsOutlet)
            .Where(member => member.Root.IsKnown == known && !(member.Root.IsOutlet && member.Outlets.Any(attributing.Contains)))
            .Select(member => member.Root).GroupBy(root => root.Key, StringComparer.Ordinal).Select(same => same.MaxBy(root => root.Name.Length)!)];
    }

    private List<ClaimOpposition> Opposition(IReadOnlyList<DraftClaim> group, DraftClaim claim) =>
        [.. group.Where(other => other != claim).Select(other => (Other: other, Kind: Oppositions.Of(claim, other))).Where(pair => pair.Kind is not null)
            .OrderByDescending(pair => pair.Other.Members.Count).Take(MostOpposed)
            .Select(pair => new ClaimOpposition(IdOf(pair.Other), pair.Kind!.Value, Text(pair.Other)))];

    private string Text(DraftClaim claim)
    {
        var first = claim.Members[0].Proposition;
        return ShownContent.Of(factsOf(first.Report).Report.Text, first.Spans);
    }

    private static T Known<T>(IReadOnlyDictionary<string, T> items, string id) =>
        items.TryGetValue(id, out var item) ? item : throw new FormatException($"{id}: a claim of what its report does not hold");

    private static List<string> Distinct(IEnumerable<string> names) => [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
}
