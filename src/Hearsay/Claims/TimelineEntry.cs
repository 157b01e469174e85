namespace Hearsay.Claims;

/// <summary>A claim at the time that it speaks about. Immutable.</summary>
/// <param name="When">The days it speaks about.</param>
/// <param name="FirstSaid">When it was first said, if a report tells.</param>
/// <param name="FirstPublished">When it was first published; <c>null</c> if no report that has it is dated.</param>
/// <param name="Claim">The claim.</param>
public sealed record TimelineEntry(DateInterval When, DateInterval? FirstSaid, PublicationDate? FirstPublished, Claim Claim)
{
    /// <summary>Where it stands in the timeline that it was read from; <c>null</c> if it is from none. See <c>ReportFilter.After</c>.</summary>
    public string? Cursor { get; init; }
}
