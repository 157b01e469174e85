namespace Hearsay.Claims;

/// <summary>A figure as it is compared.</summary>
/// <param name="Id">The figure's identifier in its report.</param>
/// <param name="Measure">What happened to those counted.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Min">The least that is claimed.</param>
/// <param name="Max">The most that is claimed.</param>
/// <param name="IsVague">Whether it is a word for an unknown number, such as "dozens".</param>
/// <param name="PartOf">The figure of the same report that counts these too, if one does.</param>
/// <param name="Replaces">The figure of the same report that this one takes the place of, if one does.</param>
/// <param name="Of">The hash of whose they are; 0 if it is not told.</param>
internal sealed record PropositionFigure(
    string Id, FigureMeasure Measure, string Unit, decimal? Min, decimal? Max, bool IsVague, string? PartOf, string? Replaces, uint Of)
{
    /// <summary>The number that it turns on: the least where there is one, otherwise the most.</summary>
    public decimal Core => Min ?? Max ?? 0;

    /// <summary>Stands for whatever a figure adds to or is taken from: "seven more bodies", "40 others", "three of the dead".</summary>
    public const string Besides = "+";

    /// <summary>Whether it counts only a part, of something that no figure tells.</summary>
    public bool IsBesides => PartOf == Besides;

    /// <summary>Whether the bounds have anything in common.</summary>
    public bool Overlaps(PropositionFigure other) =>
        (Min ?? decimal.MinValue) <= (other.Max ?? decimal.MaxValue) && (other.Min ?? decimal.MinValue) <= (Max ?? decimal.MaxValue);

    /// <summary>Whether both put the same number forward, whatever their reserve: "at least 14", "14", "about 14".</summary>
    public bool SameNumber(PropositionFigure other) =>
        Measure == other.Measure && IsVague == other.IsVague && (Min is { } min && min == other.Min || Max is { } max && max == other.Max);
}
