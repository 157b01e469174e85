namespace Hearsay;

/// <summary>
/// One news text as its readers saw it. Immutable, and safe to share between threads.
/// </summary>
/// <remarks>
/// A report is not a file: the same report may be found in many files, with other headers. What the file said of itself (title, byline,
/// outlet, day) is what the report carries here. All offsets anywhere in the product are UTF-16 positions into <see cref="Text"/>.
/// </remarks>
public sealed record Report
{
    /// <summary>
    /// <c>r-</c> and sixteen hexadecimal digits of a hash over the words of the body. Two files whose bodies have the same words, whatever
    /// their headers, quotation marks, spacing or encoding damage, have the same identifier.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>
    /// Where the report was found: a path, followed by <c>!entry</c> inside an archive and by <c>#record</c> inside a table;
    /// <c>-</c> for standard input.
    /// </summary>
    public required string File { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote the report, as named: <c>Scott McDonald</c>, without "By".</summary>
    public string? Byline { get; init; }

    /// <summary>Who published the report.</summary>
    public string? Outlet { get; init; }

    /// <summary>The news agency that wrote the report, where the text says so: <c>AFP</c>, <c>Reuters</c>.</summary>
    public string? Agency { get; init; }

    /// <summary>The place it is dated from, as written: <c>KYIV, Ukraine</c>.</summary>
    public string? Dateline { get; init; }

    /// <summary>When it was published.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>When it was last changed, if it says so.</summary>
    public PublicationDate? Updated { get; init; }

    /// <summary>Its canonical address on the web.</summary>
    public string? Url { get; init; }

    /// <summary>The ISO 639 code of its language, two letters where there is one; <c>und</c> where it cannot be told.</summary>
    public required string Language { get; init; }

    /// <summary>The body as it is shown to people, untouched but for the decoding of bytes; every offset points into it.</summary>
    public required string Text { get; init; }
}
