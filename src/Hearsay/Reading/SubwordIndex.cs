namespace Hearsay.Reading;

/// <summary>Which hash buckets of a compressed fastText model were kept, and in which row: an open-addressing table of integers.</summary>
internal sealed class SubwordIndex
{
    private readonly int[] _keys;
    private readonly int[] _rows;

    /// <summary>Reads <paramref name="count"/> pairs of bucket and row; rows count from <paramref name="firstRow"/>.</summary>
    public SubwordIndex(BinaryReader reader, int count, int firstRow)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(count * 3, 16));
        _keys = new int[size];
        _rows = new int[size];
        Array.Fill(_keys, -1);
        for (int i = 0; i < count; i++)
        {
            int bucket = reader.ReadInt32();
            int slot = SlotOf(bucket);
            _keys[slot] = bucket;
            _rows[slot] = firstRow + reader.ReadInt32();
        }
    }

    /// <summary>The row of <paramref name="bucket"/>, or -1 if it was not kept.</summary>
    public int Row(int bucket)
    {
        int slot = SlotOf(bucket);
        return _keys[slot] == bucket ? _rows[slot] : -1;
    }

    private int SlotOf(int bucket)
    {
        int mask = _keys.Length - 1;
        int slot = (int)((uint)bucket * 2654435769u >> 8) & mask;
        while (_keys[slot] != bucket && _keys[slot] >= 0)
            slot = slot + 1 & mask;
        return slot;
    }
}
