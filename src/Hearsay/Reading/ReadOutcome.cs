namespace Hearsay.Reading;

/// <summary>What came of reading one file or record: a <see cref="ReportRead"/>, a <see cref="ReadFailure"/> or an <see cref="InputEnd"/>.</summary>
/// <param name="File">The path, with <c>!entry</c> and <c>#record</c> where it lies inside something.</param>
public abstract record ReadOutcome(string File)
{
    /// <summary>How many bytes of all inputs lie behind, for a progress bar.</summary>
    public long BytesDone { get; init; }
}

/// <summary>A report was read.</summary>
/// <param name="Report">The report.</param>
/// <param name="Sha256">The SHA-256 of the bytes it was read from (a record's: of its fields), in lower-case hexadecimal.</param>
public sealed record ReportRead(Report Report, string Sha256) : ReadOutcome(Report.File);

/// <summary>A file or record could not be read; the run goes on with the next.</summary>
/// <param name="File">Which one.</param>
/// <param name="Reason">Why, in words a person can act on.</param>
public sealed record ReadFailure(string File, string Reason) : ReadOutcome(File);

/// <summary>A file given or found (a text, a page, a table, an archive) has been read to its end, or needed no reading.</summary>
/// <param name="File">Its path.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Known">Whether it was passed over because it had been read before.</param>
/// <param name="Complete">Whether all of it could be read; a damaged archive, say, is looked at again the next time.</param>
public sealed record InputEnd(string File, string Sha256, long Length, bool Known, bool Complete) : ReadOutcome(File);
