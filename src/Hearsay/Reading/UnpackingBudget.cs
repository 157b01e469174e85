namespace Hearsay.Reading;

/// <summary>
/// How much may still be unpacked from one file, its nested archives and overlapping entries included. Each packed thing counts by how far
/// it has been read, so that reading it twice costs nothing more. Not safe to share between threads.
/// </summary>
/// <param name="packedLength">The length of the file on disk, in bytes.</param>
internal sealed class UnpackingBudget(long packedLength)
{
    private long _unpacked;

    /// <summary>Whether nothing more may be unpacked.</summary>
    public bool IsSpent => _unpacked > Limits.UnpackedBytesUnasked && _unpacked / Limits.UnpackingRatio > packedLength;

    /// <summary>Takes note of bytes unpacked for the first time.</summary>
    /// <exception cref="RefusedInputException">They are more than anything but a decompression bomb grows to.</exception>
    public void Spend(long bytes)
    {
        _unpacked += bytes;
        if (IsSpent)
            throw new RefusedInputException(FormattableString.Invariant(
                $"unpacks to more than {Limits.UnpackingRatio} times its size: refused as a decompression bomb"));
    }

    /// <summary>Gives a function that opens a packed thing, metered, and checked if its CRC-32 is known.</summary>
    public Func<Stream> Metered(Func<Stream> open, uint? checksum = null)
    {
        var furthest = 0L;
        return () => new UnpackedStream(open(), Reached, checksum);

        void Reached(long position)
        {
            if (position <= furthest)
                return;
            Spend(position - furthest);
            furthest = position;
        }
    }
}
