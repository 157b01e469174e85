namespace Hearsay.Reading;

/// <summary>A plain text taken apart into header and body. Immutable.</summary>
internal sealed record PlainReport
{
    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, without "By", in usual case.</summary>
    public string? Byline { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The news agency that wrote it, by its usual name.</summary>
    public string? Agency { get; init; }

    /// <summary>When it was published.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public PublicationDate? Updated { get; init; }

    /// <summary>The place named in the dateline, as written.</summary>
    public string? Dateline { get; init; }

    /// <summary>The body, as a span of the text that was read; empty if there is none.</summary>
    public required TextSpan Body { get; init; }
}
