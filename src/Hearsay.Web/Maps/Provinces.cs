using Hearsay.Storing;

namespace Hearsay.Web.Maps;

/// <summary>
/// The outlines of provinces (first-level divisions of Natural Earth, 1:10 million, thinned), from <c>data/map/provinces.bin</c>, which
/// <c>hearsay-training data outlines</c> writes. Immutable and safe to share.
/// </summary>
/// <remarks>
/// The file: "HRSP", then as variable-length integers the number of regions, each as a length and UTF-8 (its country's two letters, a blank, its name); the number of
/// provinces, each with its GeoNames number or 0, the number of its region from 1 on or 0, its number of rings, and each ring as a run of points.
/// </remarks>
internal sealed class Provinces
{
    private const uint Kind = 0x50535248;

    private static readonly Lazy<Provinces> s_world = new(() => Read(OutlineReader.Carried("Hearsay.Web.provinces.bin")));

    private readonly Dictionary<int, Outline> _byNumber = [];
    private readonly Dictionary<string, List<Outline>> _byRegion = new(StringComparer.Ordinal);

    /// <summary>The outlines that the program carries; read when they are first needed.</summary>
    public static Provinces World => s_world.Value;

    /// <summary>
    /// The outline of a province: by its GeoNames number, or else that of all provinces of the region of this name in its country (England, Lombardy). <c>null</c> if there is none.
    /// </summary>
    public Outline? Of(StoredPlace place)
    {
        if (place.GeonameId is { } number && _byNumber.TryGetValue(number, out var outline))
            return outline;
        return place.Country is { } country && _byRegion.TryGetValue($"{country} {place.Name}", out var parts) ? new Outline(parts.SelectMany(part => part.Rings)) : null;
    }

    /// <summary>Reads the file.</summary>
    public static Provinces Read(ReadOnlySpan<byte> file)
    {
        var reader = new OutlineReader(file, Kind);
        var regions = new string[reader.Number()];
        for (var i = 0; i < regions.Length; i++)
            regions[i] = reader.Text();
        var provinces = new Provinces();
        for (var count = reader.Number(); count > 0; count--)
            provinces.Add(ref reader, regions);
        return provinces;
    }

    private void Add(ref OutlineReader reader, string[] regions)
    {
        var (number, region) = (reader.Number(), reader.Number());
        var rings = new MapPoint[reader.Number()][];
        for (var r = 0; r < rings.Length; r++)
            rings[r] = reader.Points();
        var outline = new Outline(rings);
        if (number > 0)
            _byNumber.TryAdd(number, outline);
        if (region == 0)
            return;
        if (!_byRegion.TryGetValue(regions[region - 1], out var parts))
            _byRegion.Add(regions[region - 1], parts = []);
        parts.Add(outline);
    }
}
