namespace Hearsay.Claims;

/// <summary>
/// A proposition that one or more reports put forward, with everybody who does and three numbers that are never added up: outlets, copy
/// families, roots. Immutable. The program never says whether it is true.
/// </summary>
public sealed record Claim
{
    /// <summary>
    /// <c>c-</c> and sixteen hexadecimal digits, of its first member. When an earlier member is added later, the claim gets another
    /// identifier, but the old one still finds it.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The words of its first member.</summary>
    public required string Text { get; init; }

    /// <summary>What it says happened.</summary>
    public required ClaimAction Action { get; init; }

    /// <summary>Whether it says that something is not so.</summary>
    public bool IsDenial { get; init; }

    /// <summary>When it happened, as narrowly as its members agree; <c>null</c> if it cannot be told.</summary>
    public DateInterval? When { get; init; }

    /// <summary>Where it happened, as closely as its members tell; <c>null</c> if it cannot be told.</summary>
    public ClaimPlace? Where { get; init; }

    /// <summary>The figure that it is about; <c>null</c> if it is about none.</summary>
    public ClaimFigure? Figure { get; init; }

    /// <summary>When it was first said, if a member tells; not when it happened nor when it was published.</summary>
    public DateInterval? FirstSaid { get; init; }

    /// <summary>When it was first published; <c>null</c> if no member is dated.</summary>
    public PublicationDate? FirstPublished { get; init; }

    /// <summary>Who puts it forward, by day of publication and report. Never empty.</summary>
    public required IReadOnlyList<ClaimMember> Members { get; init; }

    /// <summary>Who published it, each once, in the order of the members.</summary>
    public required IReadOnlyList<string> Outlets { get; init; }

    /// <summary>The copy families behind it, by the identifiers of their first reports: members that are copies of one report are one.</summary>
    public required IReadOnlyList<string> Families { get; init; }

    /// <summary>
    /// The known roots that vouch for it, each once. A copy adds none to those of the report it was made from, whatever was changed on the way. An
    /// outlet that says it in its own voice is one, unless another report of the same copy family attributes the claim: then that got lost.
    /// </summary>
    public required IReadOnlyList<ClaimRoot> Roots { get; init; }

    /// <summary>Roots that nobody knows (anonymous, impersonal); they never add an independent source.</summary>
    public IReadOnlyList<ClaimRoot> UnknownRoots { get; init; } = [];

    /// <summary>Claims that oppose this one or that it opposes.</summary>
    public IReadOnlyList<ClaimOpposition> Opposition { get; init; } = [];

    /// <summary>The identifier of the figure series that it belongs to; <c>null</c> if it is about no figure.</summary>
    public string? Series { get; init; }

    /// <summary>Where it stands in the list that it was read from; <c>null</c> if it is from none. See <c>ReportFilter.After</c>.</summary>
    public string? Cursor { get; init; }
}
