namespace Hearsay.Claims;

/// <summary>
/// What one statement, or one sentence in a report's own voice, puts forward, made ready to be compared with what other reports put forward.
/// A function of its report's analysis alone. Immutable.
/// </summary>
internal sealed record Proposition
{
    /// <summary>The report.</summary>
    public required string Report { get; init; }

    /// <summary>The identifier of the statement; <c>null</c> in the report's own voice.</summary>
    public string? Statement { get; init; }

    /// <summary>Its words.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>What it says happened.</summary>
    public required ClaimAction Action { get; init; }

    /// <summary>By what means, in its own words.</summary>
    public EventKinds Kinds { get; init; }

    /// <summary>By what means, as its scene tells where it does not.</summary>
    public EventKinds SceneKinds { get; init; }

    /// <summary>The hash of all its words in their order; 0 if they are too few to be somebody's.</summary>
    public uint Wording { get; init; }

    /// <summary>Whether it says that something is not so.</summary>
    public bool IsDenial { get; init; }

    /// <summary>When it happened.</summary>
    public required EventTime Time { get; init; }

    /// <summary>Where it happened, or near where.</summary>
    public IReadOnlyList<EventPlace> Places { get; init; } = [];

    /// <summary>Places of another event that its sentence recalls: it did not happen there. Known only while the scenes of its report are made.</summary>
    public IReadOnlyList<EventPlace> NotAt { get; init; } = [];

    /// <summary>The figures in it.</summary>
    public IReadOnlyList<PropositionFigure> Figures { get; init; } = [];

    /// <summary>Figures that other sentences of its scene give.</summary>
    public IReadOnlyList<PropositionFigure> Companions { get; init; } = [];

    /// <summary>The number of the scene in its report that it belongs to; -1 if it tells no event.</summary>
    public int Scene { get; init; } = -1;

    /// <summary>Hashes of the stems of its telling words, without names and without words for what happened; sorted.</summary>
    public uint[] Words { get; init; } = [];

    /// <summary>Hashes of the skeletons of its names, without those of places; sorted.</summary>
    public uint[] Names { get; init; } = [];

    /// <summary>Who vouches for it.</summary>
    public required ClaimRoot Root { get; init; }

    /// <summary>When its report was published, the first possible day; <c>null</c> if it is undated.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Whether it can be told by what happened, and not only by its words.</summary>
    public bool IsEvent => Action != ClaimAction.Other && (Figures is { Count: > 0 } || Places is { Count: > 0 });

    /// <summary>Where it stands in its report.</summary>
    public int Start => Spans[0].Start;

    /// <summary>Orders propositions by day of publication (the undated last), those that name a source first, then by report and place in it: the first of a claim gives it its name.</summary>
    public static int Compare(Proposition a, Proposition b)
    {
        var order = (a.Published ?? DateOnly.MaxValue).CompareTo(b.Published ?? DateOnly.MaxValue);
        // Who names a source stands before who does not.
        if (order == 0)
            order = (a.Statement is null).CompareTo(b.Statement is null);
        if (order == 0)
            order = string.CompareOrdinal(a.Report, b.Report);
        if (order == 0)
            order = a.Spans[0].CompareTo(b.Spans[0]);
        return order != 0 ? order : string.CompareOrdinal(a.Statement, b.Statement);
    }
}
