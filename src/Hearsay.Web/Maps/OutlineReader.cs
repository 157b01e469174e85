using System.Buffers.Binary;
using System.Reflection;
using System.Text;

namespace Hearsay.Web.Maps;

/// <summary>Reads the files of outlines that the program carries, from the first byte on: variable-length integers, runs of points, texts.</summary>
internal ref struct OutlineReader
{
    /// <summary>How fine the files are: about a kilometre.</summary>
    public const int UnitsPerDegree = 100;

    private ReadOnlySpan<byte> _rest;

    /// <summary>Begins to read a file.</summary>
    /// <exception cref="InvalidDataException">It is none of this kind.</exception>
    public OutlineReader(ReadOnlySpan<byte> file, uint kind)
    {
        if (file.Length < 4 || BinaryPrimitives.ReadUInt32LittleEndian(file) != kind)
            throw new InvalidDataException("these are no outlines");
        _rest = file[4..];
    }

    /// <summary>The bytes of a file that the program carries.</summary>
    public static byte[] Carried(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The next number.</summary>
    public int Number()
    {
        var (number, shift, used) = (0, 0, 0);
        do
        {
            number |= (_rest[used] & 0x7F) << shift;
            shift += 7;
        }
        while ((_rest[used++] & 0x80) != 0);
        _rest = _rest[used..];
        return number;
    }

    /// <summary>The next number, of those that may be negative.</summary>
    public int Signed() => Number() is var number ? (number >> 1) ^ -(number & 1) : 0;

    /// <summary>The next run of points, in degrees.</summary>
    public MapPoint[] Points()
    {
        var points = new MapPoint[Number()];
        int longitude = 0, latitude = 0;
        for (var i = 0; i < points.Length; i++)
        {
            longitude += Signed();
            latitude += Signed();
            points[i] = new MapPoint(longitude / (double)UnitsPerDegree, latitude / (double)UnitsPerDegree);
        }
        return points;
    }

    /// <summary>The next text.</summary>
    public string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(_rest[..length]);
        _rest = _rest[length..];
        return text;
    }
}
