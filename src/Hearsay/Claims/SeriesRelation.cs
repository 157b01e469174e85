namespace Hearsay.Claims;

/// <summary>How an entry of a series stands to an earlier one.</summary>
/// <param name="Kind">The relation.</param>
/// <param name="To">The index of the earlier entry in <see cref="FigureSeries.Entries"/>.</param>
public sealed record SeriesRelation(SeriesRelationKind Kind, int To);
