namespace Hearsay.Reading;

/// <summary>A stream that refuses to give more than so many bytes between two records, so that no record fills the memory.</summary>
/// <param name="inner">The bytes; closed with this stream.</param>
internal sealed class BoundedStream(Stream inner) : Stream
{
    private long _given;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Tells that a record has been read to its end.</summary>
    public void NextRecord() => _given = 0;

    public override int Read(Span<byte> buffer)
    {
        if (_given > Limits.ReportBytes)
            throw new RefusedInputException(FormattableString.Invariant($"has an object of more than {Limits.ReportBytes / 1024 / 1024} MiB"));
        var count = inner.Read(buffer);
        _given += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
