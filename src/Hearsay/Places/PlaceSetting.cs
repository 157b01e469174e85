using System.Collections.Frozen;

namespace Hearsay.Places;

/// <summary>Where a report was written, as far as its outlet and dateline say.</summary>
internal sealed record PlaceSetting
{
    /// <summary>Nothing is known.</summary>
    public static PlaceSetting Unknown { get; } = new();

    /// <summary>The place that is the outlet's country; -1 if unknown.</summary>
    public int Country { get; init; } = -1;

    /// <summary>The place that is the outlet's first-level division; -1 if unknown.</summary>
    public int Division { get; init; } = -1;

    /// <summary>Where the outlet is.</summary>
    public PlaceCandidate? Home { get; init; }

    /// <summary>The keys of the place names within the outlet's name.</summary>
    public IReadOnlySet<ulong> Names { get; init; } = FrozenSet<ulong>.Empty;

    /// <summary>The keys of the place names within the dateline.</summary>
    public IReadOnlyList<ulong> DatelineNames { get; init; } = [];

    /// <summary>Where the report is dated from.</summary>
    public PlaceCandidate? Dateline { get; init; }
}
