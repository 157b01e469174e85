using ICSharpCode.SharpZipLib.Checksum;

namespace Hearsay.Reading;

/// <summary>The unpacked bytes of something packed; tells how far it has been read, so that it can be stopped.</summary>
/// <param name="inner">The bytes; closed with this stream.</param>
/// <param name="reached">Hears of every new position, and may throw.</param>
/// <param name="checksum">The CRC-32 that the archive has of all the bytes, which <see cref="System.IO.Compression"/> does not look at; <c>null</c> if unknown.</param>
internal sealed class UnpackedStream(Stream inner, Action<long> reached, uint? checksum) : WatchedStream(inner)
{
    private readonly Crc32 _sum = new();

    protected override void Watch(ReadOnlySpan<byte> read, long position)
    {
        reached(position);
        if (checksum is null)
            return;
        if (read.IsEmpty && (uint)_sum.Value != checksum)
            throw new InvalidDataException("the checksum does not agree");
        _sum.Update(new ArraySegment<byte>(read.ToArray()));
    }
}
