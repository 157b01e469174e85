using System.Buffers.Binary;
using System.Reflection;

namespace Hearsay.Web.Maps;

/// <summary>
/// The outlines of countries (Natural Earth, 1:50 million), from <c>data/map/outlines.bin</c>: borders that two countries share are kept once. The file is written by
/// <c>hearsay-training data outlines</c>. Immutable and safe to share.
/// </summary>
/// <remarks>
/// The file: "HRSO", then as variable-length integers the number of borders, each with its number of points and the steps between them (zigzag,
/// in units of 1/<see cref="UnitsPerDegree"/> degree, longitude first), the number of countries, each with its number of rings, each with its number of borders and
/// these (zigzag; the complement of a number for a border walked backwards).
/// </remarks>
internal sealed class Outlines
{
    /// <summary>How fine the file is: about a kilometre.</summary>
    public const int UnitsPerDegree = 100;

    private const uint Magic = 0x4F535248;

    private Outlines(IReadOnlyList<CountryOutline> countries) => Countries = countries;

    /// <summary>Every country, its rings in degrees.</summary>
    public IReadOnlyList<CountryOutline> Countries { get; }

    /// <summary>The outlines that the program carries; read when they are first needed, in a few milliseconds.</summary>
    public static Outlines World => s_world.Value;

    private static readonly Lazy<Outlines> s_world = new(Load);

    private static Outlines Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Hearsay.Web.outlines.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }

    /// <summary>Reads the file.</summary>
    public static Outlines Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 || BinaryPrimitives.ReadUInt32LittleEndian(file) != Magic)
            throw new InvalidDataException("these are no outlines");
        file = file[4..];
        var borders = new MapPoint[Number(ref file)][];
        for (var i = 0; i < borders.Length; i++)
            borders[i] = Border(ref file);
        var countries = new CountryOutline[Number(ref file)];
        for (var i = 0; i < countries.Length; i++)
            countries[i] = Country(ref file, borders);
        return new Outlines(countries);
    }

    private static MapPoint[] Border(ref ReadOnlySpan<byte> file)
    {
        var points = new MapPoint[Number(ref file)];
        int longitude = 0, latitude = 0;
        for (var i = 0; i < points.Length; i++)
        {
            longitude += Signed(ref file);
            latitude += Signed(ref file);
            points[i] = new MapPoint(longitude / (double)UnitsPerDegree, latitude / (double)UnitsPerDegree);
        }
        return points;
    }

    private static CountryOutline Country(ref ReadOnlySpan<byte> file, MapPoint[][] borders)
    {
        var rings = new MapPoint[Number(ref file)][];
        for (var r = 0; r < rings.Length; r++)
        {
            var ring = new List<MapPoint>();
            for (var count = Number(ref file); count > 0; count--)
            {
                var border = Signed(ref file);
                // Neighbouring borders share the point where they meet.
                ring.AddRange((border >= 0 ? borders[border] : borders[~border].Reverse()).Skip(ring.Count > 0 ? 1 : 0));
            }
            rings[r] = [.. ring];
        }
        return new CountryOutline(rings);
    }

    private static int Signed(ref ReadOnlySpan<byte> file)
    {
        var number = Number(ref file);
        return (number >> 1) ^ -(number & 1);
    }

    private static int Number(ref ReadOnlySpan<byte> file)
    {
        var (number, shift, used) = (0, 0, 0);
        do
        {
            number |= (file[used] & 0x7F) << shift;
            shift += 7;
        }
        while ((file[used++] & 0x80) != 0);
        file = file[used..];
        return number;
    }
}
