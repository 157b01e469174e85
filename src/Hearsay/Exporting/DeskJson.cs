using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>What came in lately, in JSON: how much on which day, and, of the stretch from <paramref name="Since"/> to <paramref name="Until"/>, what deserves a look.</summary>
internal sealed record DeskJson(
    int Schema, IReadOnlyList<FacetCount> Days, string? Since, string? Until, IReadOnlyList<ReportRowJson> Reports, IReadOnlyList<ClaimJson> OneWord,
    IReadOnlyList<SeriesJson> Differing, FacetsJson Facets);
