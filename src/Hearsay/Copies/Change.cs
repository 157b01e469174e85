namespace Hearsay.Copies;

/// <summary>One thing that differs between a report and the one it was copied from. Immutable.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Source">
/// Where it stood in the text of the report that was copied, in UTF-16 positions; empty at the place where the copy has more, and at 0 for what
/// concerns the header.
/// </param>
/// <param name="Copy">Where it stands in the text of the copy; empty at the place where the copy has less.</param>
/// <param name="Was">The words as they were: of the text, or of the header field; empty if there were none.</param>
/// <param name="Is">The words as they are now; empty if there are none.</param>
public sealed record Change(ChangeKind Kind, TextSpan Source, TextSpan Copy, string Was, string Is)
{
    /// <summary>Whether a reader of the copy learns something else than a reader of its source.</summary>
    public bool AltersMeaning => Kind <= ChangeKind.HeadlineSharpened;
}
