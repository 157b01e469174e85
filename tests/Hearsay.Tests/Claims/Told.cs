using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

/// <summary>Propositions made by hand.</summary>
internal static class Told
{
    public static readonly DateOnly Day = new(2024, 3, 12);

    /// <summary>So many were killed in a town on a day, by an air strike unless told otherwise.</summary>
    public static Proposition Killed(string report, decimal? min, decimal? max, string town = "Veldra", int day = 0, EventKinds kinds = EventKinds.Air, string unit = "person", string root = "Rescuers") => new()
    {
        Report = report,
        Statement = "s1",
        Spans = [new TextSpan(0, 40)],
        Action = ClaimAction.Attack,
        Kinds = kinds,
        SceneKinds = kinds,
        Time = new EventTime(Day.AddDays(day), Day.AddDays(day), TimeBasis.Told),
        Places = [Town(town)],
        Figures = [new PropositionFigure("f1", FigureMeasure.Killed, unit, min, max, IsVague: false, null, null, 0)],
        Scene = 0,
        Root = new ClaimRoot("name:" + root, root, IsKnown: true),
        Published = Day.AddDays(day + 1),
    };

    /// <summary>A town where coordinates are known.</summary>
    public static EventPlace Town(string name, float latitude = 40, float longitude = 20) => new(
        name, PropositionReader.Hash(NameSkeleton.Of(name)), PlacePrecision.City, latitude + (name[0] / 20f), longitude, "XX", "North", 0, PlaceBasis.Told);

    /// <summary>The groups that propositions are put into, as reports, in an order of arrival.</summary>
    public static string Groups(IEnumerable<Proposition> propositions)
    {
        var index = new MemoryClaimIndex();
        var stage = new ClaimStage(index);
        foreach (var proposition in propositions)
            stage.Add(proposition);
        stage.Settle();
        return Listing(index);
    }

    /// <summary>What an index claims, as text that is the same for the same answer.</summary>
    public static string Listing(MemoryClaimIndex index) => string.Join('\n', index.Groups
        .Select(group => string.Join(" | ", group.Claims.Select(claim => $"{claim.Series}: " + string.Join(", ", claim.Members.Select(member => $"{member.Proposition.Report}/{member.Proposition.Start} {member.Figure?.Id}")))))
        .Order(StringComparer.Ordinal));
}
