namespace Hearsay.Reading;

/// <summary>
/// A document as it was found, not yet understood: the bytes of a text or page, or the fields of a record. It travels among the
/// <see cref="ReadOutcome"/>s, in their order, until <see cref="DocumentReader"/> makes a report or a failure of it.
/// </summary>
/// <param name="File">Where it was found.</param>
/// <param name="Sha256">The SHA-256 of its bytes or fields, in lower-case hexadecimal.</param>
internal sealed record RawDocument(string File, string Sha256) : ReadOutcome(File)
{
    /// <summary>The bytes of a text or page; <c>null</c> for a record.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>The text of a record, which may be HTML; <c>null</c> for bytes.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the name says that it is a page; a page is recognised by its beginning too.</summary>
    public bool IsHtml { get; init; }

    /// <summary>What is known beforehand: a record's other fields.</summary>
    public KnownFields Known { get; init; } = KnownFields.None;
}
