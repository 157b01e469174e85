using System.Numerics;

namespace Hearsay.Reading;

/// <summary>
/// A matrix that is stored as one byte for each few columns of a row, an index into a table of centroids (product quantization: Jégou, Douze
/// and Schmid 2011), with the rows' lengths stored apart, likewise. It is unpacked when read: a few megabytes, for which adding a row is
/// several times faster. Immutable, and safe to share between threads.
/// </summary>
internal sealed class ProductQuantizedMatrix
{
    private const int Centroids = 256;

    private readonly float[] _values;

    private readonly record struct Codebook(float[] Centers, int Parts, int PartWidth, int LastWidth);

    /// <summary>Reads the layout of fastText's <c>QMatrix</c>.</summary>
    public ProductQuantizedMatrix(BinaryReader reader)
    {
        bool hasLengths = reader.ReadBoolean();
        Rows = checked((int)reader.ReadInt64());
        Columns = checked((int)reader.ReadInt64());
        byte[] codes = reader.ReadBytes(reader.ReadInt32());
        var book = ReadCodebook(reader);
        byte[] lengthCodes = hasLengths ? reader.ReadBytes(Rows) : [];
        float[] lengths = hasLengths ? ReadCodebook(reader).Centers : [];
        _values = new float[Rows * Columns];
        for (int row = 0; row < Rows; row++)
            Unpack(book, codes.AsSpan(row * book.Parts, book.Parts), hasLengths ? lengths[lengthCodes[row]] : 1, _values.AsSpan(row * Columns, Columns));
    }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>How many columns there are.</summary>
    public int Columns { get; }

    /// <summary>Adds row <paramref name="row"/> to <paramref name="sum"/>, which has <see cref="Columns"/> elements.</summary>
    public void AddRow(int row, Span<float> sum)
    {
        var values = _values.AsSpan(row * Columns, Columns);
        int i = 0;
        for (; i <= sum.Length - Vector<float>.Count; i += Vector<float>.Count)
            (new Vector<float>(sum[i..]) + new Vector<float>(values[i..])).CopyTo(sum[i..]);
        for (; i < sum.Length; i++)
            sum[i] += values[i];
    }

    private static void Unpack(Codebook book, ReadOnlySpan<byte> codes, float length, Span<float> row)
    {
        for (int part = 0; part < codes.Length; part++)
        {
            int width = part == codes.Length - 1 ? book.LastWidth : book.PartWidth;
            int from = part * Centroids * book.PartWidth + codes[part] * width;
            for (int k = 0; k < width; k++)
                row[part * book.PartWidth + k] = length * book.Centers[from + k];
        }
    }

    private static Codebook ReadCodebook(BinaryReader reader)
    {
        int width = reader.ReadInt32();
        int parts = reader.ReadInt32();
        int partWidth = reader.ReadInt32();
        int lastWidth = reader.ReadInt32();
        return new Codebook(FastTextModel.ReadFloats(reader, width * Centroids), parts, partWidth, lastWidth);
    }
}
