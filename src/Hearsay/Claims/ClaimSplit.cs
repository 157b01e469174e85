namespace Hearsay.Claims;

/// <summary>
/// What the propositions of one group claim: those that give the same number of the same thing are one claim, and so are those without figures that say the same. Claims whose
/// figures count the same thing form a series. A function of the group alone. Pure.
/// </summary>
internal static class ClaimSplit
{
    /// <summary>The claims of a group given in the order of its members; claims are in the order of their first members.</summary>
    public static IReadOnlyList<DraftClaim> Of(IReadOnlyList<(long Number, Proposition Proposition)> group)
    {
        var figures = group.SelectMany(member => member.Proposition.Figures.Select(figure => new DraftMember(member.Number, member.Proposition, figure))).Order(Order).ToList();
        var series = Series(figures);
        var claims = series.SelectMany((those, number) => ByNumber(those).Select(members => new DraftClaim(members, number))).ToList();
        claims.AddRange(ByWords(group).Select(members => new DraftClaim(members, null)));
        return [.. claims.OrderBy(claim => claim.Members[0], Order)];
    }

    private static Comparer<DraftMember> Order { get; } = Comparer<DraftMember>.Create(DraftMember.Compare);

    /// <summary>
    /// Figures that count the same thing. Two of one sentence do not, unless one takes the place of the other: "30 soldiers and 39 rebels". Each joins the first series
    /// of which all figures fit it, those in front that have the more general unit.
    /// </summary>
    private static List<List<DraftMember>> Series(List<DraftMember> figures)
    {
        var series = new List<List<DraftMember>>();
        foreach (var figure in figures)
        {
            var home = series.Find(those => those.Exists(member => member.Figure!.SameNumber(figure.Figure!)) && those.TrueForAll(member => Fits(member, figure)))
                ?? series.Find(those => those.TrueForAll(member => Fits(member, figure)));
            if (home is null)
                series.Add([figure]);
            else
                home.Add(figure);
        }
        return series;
    }

    /// <summary>Whether two figures can be stated of the same people. Two different parts, "seven more bodies" and "five of them", are not.</summary>
    private static bool Fits(DraftMember a, DraftMember b)
    {
        var (one, other) = (a.Figure!, b.Figure!);
        if (!FigureMatch.CountTheSame(one, other) || FigureMatch.IsOtherScale(one, other) || (one.Of != 0 && other.Of != 0 && one.Of != other.Of))
            return false;
        if (one.PartOf is not null && !one.SameNumber(other) && (UnitClasses.IsPerson(one.Unit) || UnitClasses.Of(one.Unit) != UnitClasses.Of(other.Unit)))
            return false;
        return a.Number != b.Number || one.Replaces == other.Id || other.Replaces == one.Id || one.SameNumber(other);
    }

    private static List<List<DraftMember>> ByNumber(List<DraftMember> series) =>
        Gather(series, (a, b) => a.Figure!.SameNumber(b.Figure!));

    private static List<List<DraftMember>> ByWords(IReadOnlyList<(long Number, Proposition Proposition)> group) =>
        Gather([.. group.Where(member => member.Proposition.Figures.Count == 0).Select(member => new DraftMember(member.Number, member.Proposition, null))],
            (a, b) => WordMatch.Share(a.Proposition, b.Proposition) > 0);

    /// <summary>Puts each to the first gathering whose first member it equals.</summary>
    private static List<List<DraftMember>> Gather(List<DraftMember> members, Func<DraftMember, DraftMember, bool> equal)
    {
        var gathered = new List<List<DraftMember>>();
        foreach (var member in members)
        {
            var home = gathered.Find(those => equal(those[0], member));
            if (home is null)
                gathered.Add([member]);
            else
                home.Add(member);
        }
        return gathered;
    }
}
