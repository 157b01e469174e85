namespace Hearsay.Claims;

/// <summary>
/// Whether two propositions tell the same event: a sum of points for what agrees and against what does not. Symmetric, pure. Everything that it
/// weighs can be shown to a person (<see cref="Agreements"/>).
/// </summary>
internal static class EventMatch
{
    /// <summary>
    /// From so many points on, two propositions tell the same event. Set with all points here on the twelve built events of
    /// <c>claims-fakes.json</c>.
    /// </summary>
    public const double Threshold = 5;

    private const double ShortPoint = 0.5, MostWordPoints = 2, MostNamePoints = 2, OtherMeans = -3, SameMeans = 1, SameRareMeans = 2, SameRoot = 0.5, SameReport = 1;

    /// <summary>The points of two propositions; negative infinity if they cannot tell the same event.</summary>
    public static double Score(Proposition a, Proposition b)
    {
        if (a.Action != b.Action || Conflicts(a, b))
            return double.NegativeInfinity;
        return PlaceMatch.Points(a, b) + TimeMatch.Points(a, b) + FigureMatch.Points(a, b) + Means(a.SceneKinds, b.SceneKinds)
            + Math.Min(MostWordPoints, ShortPoint * Shared(a.Words, b.Words)) + Math.Min(MostNamePoints, ShortPoint * Shared(a.Names, b.Names))
            + (a.Root.IsKnown && !a.Root.IsOutlet && a.Root.Key == b.Root.Key ? SameRoot : 0) + (a.Report == b.Report ? SameReport : 0);
    }

    /// <summary>Whether two propositions cannot tell the same event: another time, another place, a toll of another scale, a crash and a poisoning.</summary>
    public static bool Conflicts(Proposition a, Proposition b) =>
        TimeMatch.Conflicts(a, b) || PlaceMatch.Conflicts(a, b) || FigureMatch.Conflicts(a, b) || AreUnlike(a.SceneKinds & Rare, b.SceneKinds & Rare);

    /// <summary>What agrees, for a person to check.</summary>
    /// <param name="a">The proposition in question.</param>
    /// <param name="b">The one it is compared with.</param>
    /// <param name="words">The telling words and names that both have, as written.</param>
    public static IReadOnlyList<Agreement> Agreements(Proposition a, Proposition b, IReadOnlyList<string> words)
    {
        var agreements = new List<Agreement>();
        if (PlaceMatch.Shared(a, b) is { } place)
            agreements.Add(new(AgreementPart.Place, place));
        if (TimeMatch.Shared(a, b) is { } time)
            agreements.Add(new(AgreementPart.Time, time));
        agreements.AddRange(FigureMatch.Shared(a, b).Select(figure => new Agreement(AgreementPart.Figure, figure)));
        var means = (a.SceneKinds & b.SceneKinds) is var kinds and not EventKinds.None ? $" ({kinds.ToString().ToLowerInvariant()})" : string.Empty;
        if (a.Action == b.Action && a.Action != ClaimAction.Other)
            agreements.Add(new(AgreementPart.Action, a.Action.ToString().ToLowerInvariant() + means));
        if (a.Root.IsKnown && a.Root.Key == b.Root.Key)
            agreements.Add(new(AgreementPart.Root, a.Root.Name));
        if (words.Count > 0)
            agreements.Add(new(AgreementPart.Words, string.Join(", ", words)));
        return agreements;
    }

    /// <summary>How many hashes two sorted lists share.</summary>
    public static int Shared(uint[] a, uint[] b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            var (left, right) = (a[i], b[j]);
            shared += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return shared;
    }

    /// <summary>Whether the means that both tell can be those of one event.</summary>
    public static bool MeansFit(Proposition a, Proposition b) => Means(a.Kinds, b.Kinds) >= 0;

    /// <summary>Means that hardly ever come together, and so tell much.</summary>
    private const EventKinds Rare = EventKinds.Chemical | EventKinds.Crash | EventKinds.Execution | EventKinds.Nature;

    private static bool AreUnlike(EventKinds a, EventKinds b) => a != EventKinds.None && b != EventKinds.None && (a & b) == EventKinds.None;

    private static double Means(EventKinds a, EventKinds b)
    {
        if (a == EventKinds.None || b == EventKinds.None)
            return 0;
        if ((a & b) != 0)
            return (a & b & Rare) != 0 ? SameRareMeans : SameMeans;
        return CanGoTogether(a, b) ? 0 : OtherMeans;
    }

    // Bombardments come from the air and the ground, and fighting is full of both; a car bomb, a poisoning or a crash is something else.
    private static bool CanGoTogether(EventKinds a, EventKinds b)
    {
        const EventKinds Battle = EventKinds.Air | EventKinds.Artillery | EventKinds.Fighting;
        return ((a & Battle) != 0 && (b & Battle) != 0) || ((a & EventKinds.Chemical) != 0 && (b & (EventKinds.Air | EventKinds.Artillery)) != 0)
            || ((b & EventKinds.Chemical) != 0 && (a & (EventKinds.Air | EventKinds.Artillery)) != 0);
    }
}
