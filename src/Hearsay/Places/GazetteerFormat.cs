namespace Hearsay.Places;

/// <summary>
/// The layout of <c>gazetteer.bin</c>, little-endian throughout. A header of <see cref="HeaderLength"/> bytes: magic, version, the six counts of
/// <see cref="GazetteerCounts"/>, and the SHA-256 of all that follows. Then, each beginning at a multiple of four: divisions (<see cref="DivisionRecord"/>), places
/// (<see cref="PlaceRecord"/>), the first name of each bucket (2^<see cref="NameBucketBits"/> + 1 integers), the names' checks (the low half of
/// the key) and values, the links of names with more than one (their count before them), the filter of beginnings of names
/// (2^<see cref="FilterBits"/> bits), the words' checks and their traits, and the texts (UTF-8, each with its length in one byte before it).
/// </summary>
/// <remarks>Names are in the order of their keys, so those of a bucket, the highest bits of the key, lie together.</remarks>
internal static class GazetteerFormat
{
    /// <summary>"HSGZ".</summary>
    public const uint Magic = 0x5A475348;

    public const int Version = 1;
    public const int HeaderLength = 4 + 4 + 6 * 4 + 32;
    public const int NameBucketBits = 17;
    public const int FilterBits = 22;

    /// <summary>The bit of a name's value that says the rest is its only link, not where its links are.</summary>
    public const uint OnlyLink = 0x80000000;

    /// <summary>The bucket of a name.</summary>
    public static int BucketOf(ulong key) => (int)(key >> 64 - NameBucketBits);

    /// <summary>The bit of the filter for a beginning of a name.</summary>
    public static int FilterBitOf(ulong key) => (int)(key >> 8 & (1u << FilterBits) - 1);

    /// <summary>The next multiple of four.</summary>
    public static int Align(int length) => length + 3 & ~3;
}
