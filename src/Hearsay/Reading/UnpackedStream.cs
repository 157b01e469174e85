namespace Hearsay.Reading;

/// <summary>
/// The unpacked bytes of something packed, which stops with a <see cref="RefusedInputException"/> when they grow beyond what anything
/// but a decompression bomb grows to.
/// </summary>
internal sealed class UnpackedStream(Stream inner, long packedLength) : Stream
{
    private long _position;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        _position += count;
        if (_position > Limits.UnpackedBytesUnasked && _position / Limits.UnpackingRatio > packedLength)
            throw new RefusedInputException(FormattableString.Invariant(
                $"unpacks to more than {Limits.UnpackingRatio} times its size: refused as a decompression bomb"));
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

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
