namespace Hearsay.Reading;

/// <summary>A stream that refuses to give more than so many bytes between two records, so that no record fills the memory.</summary>
/// <param name="inner">The bytes; closed with this stream.</param>
internal sealed class BoundedStream(Stream inner) : WatchedStream(inner)
{
    private long _given;

    /// <summary>Tells that a record has been read to its end.</summary>
    public void NextRecord() => _given = 0;

    protected override void Watch(ReadOnlySpan<byte> read, long position)
    {
        if (_given > Limits.ReportBytes)
            throw new RefusedInputException(FormattableString.Invariant($"has an object of more than {Limits.ReportBytes / 1024 / 1024} MiB"));
        _given += read.Length;
    }
}
