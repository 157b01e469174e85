namespace Hearsay.Claims;

/// <summary>What one claimant states at one time, with all reports that carry it. Immutable.</summary>
public sealed record SeriesEntry
{
    /// <summary>Who states it.</summary>
    public required ClaimRoot Claimant { get; init; }

    /// <summary>The figure as it was first told.</summary>
    public required ClaimFigure Figure { get; init; }

    /// <summary>When it was stated: the day it was said if the text tells, otherwise the day of publication; <c>null</c> if neither is known.</summary>
    public DateInterval? StatedOn { get; init; }

    /// <summary>The claim that puts it forward.</summary>
    public required string Claim { get; init; }

    /// <summary>Where it stands, by day of publication. Never empty.</summary>
    public required IReadOnlyList<ClaimMember> Members { get; init; }

    /// <summary>How it stands to what was stated before.</summary>
    public IReadOnlyList<SeriesRelation> Relations { get; init; } = [];
}
