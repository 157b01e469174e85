using ICSharpCode.SharpZipLib.Checksum;

namespace Hearsay.Reading;

/// <summary>The unpacked bytes of something packed; tells how far it has been read, so that it can be stopped.</summary>
/// <param name="inner">The bytes; closed with this stream.</param>
/// <param name="reached">Hears of every new position, and may throw.</param>
/// <param name="checksum">The CRC-32 that the archive has of all the bytes, which <see cref="System.IO.Compression"/> does not look at; <c>null</c> if unknown.</param>
internal sealed class UnpackedStream(Stream inner, Action<long> reached, uint? checksum) : Stream
{
    private readonly Crc32 _sum = new();
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
        reached(_position);
        Check(buffer[..count]);
        return count;
    }

    private void Check(ReadOnlySpan<byte> bytes)
    {
        if (checksum is null)
            return;
        if (bytes.IsEmpty && (uint)_sum.Value != checksum)
            throw new InvalidDataException("the checksum does not agree");
        _sum.Update(new ArraySegment<byte>(bytes.ToArray()));
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
