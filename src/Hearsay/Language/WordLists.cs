namespace Hearsay.Language;

/// <summary>
/// Which lists a word is on: first names, surnames, countries, nationalities, places, organizations. Kept as hashes of normalized words, so
/// that one word in some hundred thousand that are on no list is taken for one that is. Immutable, and safe to share between threads.
/// </summary>
internal sealed class WordLists
{
    public const uint MaleName = 1;
    public const uint FemaleName = 2;
    public const uint Surname = 4;
    public const uint Country = 8;
    public const uint Nationality = 16;
    public const uint Place = 32;
    public const uint PartOfPlace = 64;
    public const uint Organization = 128;

    private readonly uint[] _keys;
    private readonly byte[] _bits;
    private readonly uint _mask;

    /// <summary>Builds the lists.</summary>
    /// <param name="keys">The hash of each word.</param>
    /// <param name="bits">The lists of each word.</param>
    public WordLists(ReadOnlySpan<uint> keys, ReadOnlySpan<byte> bits)
    {
        uint size = 16;
        while (size < keys.Length * 2)
            size *= 2;
        _mask = size - 1;
        _keys = new uint[size];
        _bits = new byte[size];
        for (int i = 0; i < keys.Length; i++)
        {
            uint slot = Slot(keys[i]);
            _keys[slot] = keys[i];
            _bits[slot] |= bits[i];
        }
    }

    private uint Slot(uint key)
    {
        uint slot = key & _mask;
        while (_bits[slot] != 0 && _keys[slot] != key)
            slot = (slot + 1) & _mask;
        return slot;
    }

    /// <summary>The hash by which a normalized word is kept.</summary>
    public static uint Key(ReadOnlySpan<char> normal) => StableHash.Finish(StableHash.Add(StableHash.Begin(4242), normal));

    /// <summary>The lists that a normalized word is on, a bit each.</summary>
    public uint Of(ReadOnlySpan<char> normal) => _bits[Slot(Key(normal))];
}
