namespace Hearsay.Reading;

/// <summary>
/// A matrix whose rows are stored as one byte for each few columns, an index into a table of centroids (product quantization: Jégou, Douze
/// and Schmid 2011), with the rows' lengths stored apart, likewise. Immutable, and safe to share between threads.
/// </summary>
internal sealed class ProductQuantizedMatrix
{
    private const int Centroids = 256;

    private readonly byte[] _codes;
    private readonly float[] _centroids;
    private readonly byte[]? _lengthCodes;
    private readonly float[] _lengths = [];
    private readonly int _parts;
    private readonly int _partWidth;
    private readonly int _lastWidth;

    /// <summary>Reads the layout of fastText's <c>QMatrix</c>.</summary>
    public ProductQuantizedMatrix(BinaryReader reader)
    {
        bool hasLengths = reader.ReadBoolean();
        Rows = checked((int)reader.ReadInt64());
        Columns = checked((int)reader.ReadInt64());
        _codes = reader.ReadBytes(reader.ReadInt32());
        _centroids = ReadCentroids(reader, out _parts, out _partWidth, out _lastWidth);
        if (!hasLengths)
            return;
        _lengthCodes = reader.ReadBytes(Rows);
        _lengths = ReadCentroids(reader, out _, out _, out _);
    }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>How many columns there are.</summary>
    public int Columns { get; }

    /// <summary>Adds row <paramref name="row"/> to <paramref name="sum"/>, which has <see cref="Columns"/> elements.</summary>
    public void AddRow(int row, Span<float> sum)
    {
        float length = _lengthCodes is null ? 1 : _lengths[_lengthCodes[row]];
        for (int part = 0; part < _parts; part++)
        {
            int width = part == _parts - 1 ? _lastWidth : _partWidth;
            int from = part * Centroids * _partWidth + _codes[row * _parts + part] * width;
            for (int k = 0; k < width; k++)
                sum[part * _partWidth + k] += length * _centroids[from + k];
        }
    }

    private static float[] ReadCentroids(BinaryReader reader, out int parts, out int partWidth, out int lastWidth)
    {
        int width = reader.ReadInt32();
        parts = reader.ReadInt32();
        partWidth = reader.ReadInt32();
        lastWidth = reader.ReadInt32();
        return FastTextModel.ReadFloats(reader, width * Centroids);
    }
}
