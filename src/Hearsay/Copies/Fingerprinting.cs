namespace Hearsay.Copies;

/// <summary>One kept fingerprint of a text.</summary>
/// <param name="Hash">The hash of the words of the shingle.</param>
/// <param name="Word">The shingle's first word.</param>
internal readonly record struct Fingerprint(uint Hash, int Word);

/// <summary>
/// Winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003) over shingles of words: of each window of consecutive shingles the one with the
/// smallest hash is kept. Two texts that share <see cref="GuaranteedRun"/> words in a row share at least one fingerprint, however much longer
/// one of them is, which no sketch of whole texts can promise. Pure.
/// </summary>
internal static class Fingerprinting
{
    /// <summary>Words in a shingle: long enough that what shares one is rarely chance, short enough to outlive light editing.</summary>
    public const int ShingleWords = 5;

    /// <summary>Shingles in a window; with it the index stays below 2 KB a report of 500 words.</summary>
    public const int Window = 6;

    /// <summary>Any common run of so many words is found.</summary>
    public const int GuaranteedRun = ShingleWords + Window - 1;

    /// <summary>The fingerprints of a text, in text order. A text shorter than a window but not than a shingle has one.</summary>
    public static Fingerprint[] Of(ComparedText text)
    {
        var hashes = Shingles(text.Keys);
        if (hashes.Length == 0)
            return [];
        var kept = new List<Fingerprint>(hashes.Length / 4 + 1);
        var minimum = -1;
        var last = Math.Max(1, hashes.Length - Window + 1);
        for (var start = 0; start < last; start++)
        {
            var end = Math.Min(start + Window, hashes.Length);
            var found = minimum >= start ? Later(hashes, minimum, end - 1) : Smallest(hashes, start, end);
            if (found != minimum)
                kept.Add(new(hashes[found], found));
            minimum = found;
        }
        return [.. kept];
    }

    private static int Later(uint[] hashes, int minimum, int added) =>
        added > minimum && hashes[added] <= hashes[minimum] ? added : minimum;

    private static int Smallest(uint[] hashes, int start, int end)
    {
        var best = start;
        for (var i = start + 1; i < end; i++)
            if (hashes[i] <= hashes[best])
                best = i;
        return best;
    }

    private static uint[] Shingles(ReadOnlySpan<uint> keys)
    {
        if (keys.Length < ShingleWords)
            return [];
        var hashes = new uint[keys.Length - ShingleWords + 1];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = Hash(keys.Slice(i, ShingleWords));
        return hashes;
    }

    private static uint Hash(ReadOnlySpan<uint> words)
    {
        var hash = 0UL;
        foreach (var word in words)
            hash = (hash ^ word) * 0x9E3779B97F4A7C15UL;
        return (uint)(hash >> 32);
    }
}
