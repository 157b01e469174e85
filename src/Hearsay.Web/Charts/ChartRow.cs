using Hearsay.Claims;

namespace Hearsay.Web.Charts;

/// <summary>A claimant's row of a chart.</summary>
/// <param name="Claimant">Who states the figures.</param>
/// <param name="Y">Where the name stands.</param>
/// <param name="Bars">The figures, oldest first.</param>
public sealed record ChartRow(ClaimRoot Claimant, double Y, IReadOnlyList<ChartBar> Bars);
