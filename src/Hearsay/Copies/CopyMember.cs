namespace Hearsay.Copies;

/// <summary>A file in a copy family. Immutable.</summary>
public sealed record CopyMember
{
    /// <summary>The report as this file shows it: with the headline, outlet and day given there.</summary>
    public required Report Report { get; init; }

    /// <summary>
    /// The identifier of the report that this one was most likely copied from; its own where the same body was found in another file before;
    /// <c>null</c> for the first of the family.
    /// </summary>
    public string? Of { get; init; }

    /// <summary>How it relates to the report it was copied from; <c>null</c> for the first of the family.</summary>
    public CopyRelation? Relation { get; init; }

    /// <summary>The share of this report's words, from 0 to 1, that the report it was copied from has; <c>null</c> for the first of the family.</summary>
    public double? Containment { get; init; }

    /// <summary>
    /// The share of the words of the report it was copied from, from 0 to 1, that this one has; <c>null</c> for the first of the family.
    /// </summary>
    public double? SourceContainment { get; init; }

    /// <summary>What tells that it came after the report it was copied from.</summary>
    public required CopyPlacement Placement { get; init; }

    /// <summary>What was changed, what alters the meaning first.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>
    /// What it shares with the report it was copied from, passage by passage in the order of its text; empty where both are files of one report.
    /// </summary>
    public IReadOnlyList<SharedPassage> Passages { get; init; } = [];

    /// <summary>How many steps of copying lie between the first of the family and this one; 0 for the first.</summary>
    public int Depth { get; init; }
}
