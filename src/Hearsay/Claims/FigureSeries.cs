namespace Hearsay.Claims;

/// <summary>
/// Figures about the same thing (measure, unit, of whom, place, time), lined up by day and claimant. Immutable. It shows that sources state
/// different figures, and never which is true.
/// </summary>
public sealed record FigureSeries
{
    /// <summary><c>f-</c> and sixteen hexadecimal digits, of its first figure; an identifier it had before still finds it.</summary>
    public required string Id { get; init; }

    /// <summary>What happened to those counted.</summary>
    public required FigureMeasure Measure { get; init; }

    /// <summary>What is counted, the widest word used: "person" where others say "civilian".</summary>
    public required string Unit { get; init; }

    /// <summary>Where; <c>null</c> if it cannot be told.</summary>
    public ClaimPlace? Where { get; init; }

    /// <summary>When it happened, as narrowly as the members agree; <c>null</c> if it cannot be told.</summary>
    public DateInterval? When { get; init; }

    /// <summary>The words of its first figure.</summary>
    public required string Text { get; init; }

    /// <summary>What each claimant states, by the day on which it was stated, then by claimant. Never empty.</summary>
    public required IReadOnlyList<SeriesEntry> Entries { get; init; }

    /// <summary>Who published one of the figures, each once.</summary>
    public required IReadOnlyList<string> Outlets { get; init; }

    /// <summary>The copy families behind it, by the identifiers of their first reports.</summary>
    public required IReadOnlyList<string> Families { get; init; }

    /// <summary>The known claimants, each once.</summary>
    public required IReadOnlyList<ClaimRoot> Roots { get; init; }

    /// <summary>Where it stands in the list that it was read from; <c>null</c> if it is from none. See <c>ReportFilter.After</c>.</summary>
    public string? Cursor { get; init; }
}
