namespace Hearsay.Language;

/// <summary>
/// Hashes that are the same in every process and on every machine, for features and lookups (the construction of Fowler, Noll and Vo,
/// with a last mixing step so that the low bits can be used).
/// </summary>
internal static class StableHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The start of a hash of one kind of feature.</summary>
    public static uint Begin(uint kind) => (Basis ^ kind) * Prime;

    /// <summary>Adds characters.</summary>
    public static uint Add(uint hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>Adds a number.</summary>
    public static uint Add(uint hash, uint value) => (((hash ^ (value & 0xFFFF)) * Prime) ^ (value >> 16)) * Prime;

    /// <summary>Spreads what distinguishes hashes over all their bits.</summary>
    public static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
