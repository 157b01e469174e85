using Hearsay.Claims.Roots;

namespace Hearsay.Storing;

/// <summary>Somebody whom reports quote, with how often they do.</summary>
public sealed record StoredSource
{
    /// <summary>Who it is; <see cref="RootIdentity.IsKnown"/> is false for the row of all whom nobody knows.</summary>
    public required RootIdentity Identity { get; init; }

    /// <summary>How many statements it vouches for.</summary>
    public required int Statements { get; init; }

    /// <summary>In how many reports.</summary>
    public required int Reports { get; init; }

    /// <summary>Who published these reports, the outlet with most of them first.</summary>
    public required IReadOnlyList<string> Outlets { get; init; }

    /// <summary>For how many claims it is the only known root.</summary>
    public required int OnlyRoot { get; init; }

    /// <summary>How many of these claims stand in reports of several copy families: told more than once, on one word.</summary>
    public required int OnlyRootOfSeveral { get; init; }

    /// <summary>The first day on which one of the reports may have been published; <c>null</c> if none is dated.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Where it stands in the list that it was read from; <c>null</c> if it is from none. See <c>ReportFilter.After</c>.</summary>
    public string? Cursor { get; init; }
}
