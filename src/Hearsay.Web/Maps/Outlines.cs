namespace Hearsay.Web.Maps;

/// <summary>
/// The outlines of countries (Natural Earth, 1:50 million), from <c>data/map/outlines.bin</c>: borders that two countries share are kept once. The file is written by
/// <c>hearsay-training data outlines</c>. Immutable and safe to share.
/// </summary>
/// <remarks>
/// The file: "HRSO", then as variable-length integers the number of borders, each with its number of points and the steps between them (zigzag,
/// in units of 1/<see cref="OutlineReader.UnitsPerDegree"/> degree, longitude first), the number of countries, each with its number of rings, each with its number of
/// borders and these (zigzag; the complement of a number for a border walked backwards).
/// </remarks>
internal sealed class Outlines
{
    private const uint Kind = 0x4F535248;

    private static readonly Lazy<Outlines> s_world = new(() => Read(OutlineReader.Carried("Hearsay.Web.outlines.bin")));

    private Outlines(IReadOnlyList<Outline> countries) => Countries = countries;

    /// <summary>Every country.</summary>
    public IReadOnlyList<Outline> Countries { get; }

    /// <summary>The outlines that the program carries; read when they are first needed, in a few milliseconds.</summary>
    public static Outlines World => s_world.Value;

    /// <summary>Reads the file.</summary>
    public static Outlines Read(ReadOnlySpan<byte> file)
    {
        var reader = new OutlineReader(file, Kind);
        var borders = new MapPoint[reader.Number()][];
        for (var i = 0; i < borders.Length; i++)
            borders[i] = reader.Points();
        var countries = new Outline[reader.Number()];
        for (var i = 0; i < countries.Length; i++)
            countries[i] = Country(ref reader, borders);
        return new Outlines(countries);
    }

    private static Outline Country(ref OutlineReader reader, MapPoint[][] borders)
    {
        var rings = new MapPoint[reader.Number()][];
        for (var r = 0; r < rings.Length; r++)
        {
            var ring = new List<MapPoint>();
            for (var count = reader.Number(); count > 0; count--)
            {
                var border = reader.Signed();
                // Neighbouring borders share the point where they meet.
                ring.AddRange((border >= 0 ? borders[border] : borders[~border].Reverse()).Skip(ring.Count > 0 ? 1 : 0));
            }
            rings[r] = [.. ring];
        }
        return new Outline(rings);
    }
}
