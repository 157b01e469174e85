namespace Hearsay.Storing;

/// <summary>One place where a report was found, and what it says of itself there.</summary>
public sealed record StoredFile
{
    /// <summary>The path, with <c>!entry</c> inside an archive and <c>#record</c> inside a table.</summary>
    public required string File { get; init; }

    /// <summary>The SHA-256 of its bytes (a record's: of its fields), in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it was read, in UTC, to the second.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>The headline there.</summary>
    public string? Title { get; init; }

    /// <summary>The byline there.</summary>
    public string? Byline { get; init; }

    /// <summary>The outlet there.</summary>
    public string? Outlet { get; init; }

    /// <summary>The agency there.</summary>
    public string? Agency { get; init; }

    /// <summary>The date there.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The address there.</summary>
    public string? Url { get; init; }
}
