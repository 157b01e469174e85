using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>How many claims begin to speak of each day, month or year, in JSON.</summary>
internal sealed record TimelineCountsJson(int Schema, string Per, IReadOnlyList<FacetCount> Counts);
