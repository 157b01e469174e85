using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Places;

namespace Hearsay.Training.Places;

/// <summary>Writes places as <see cref="GazetteerFormat"/> lays them out. The same bytes for the same places, in whatever order.</summary>
internal sealed class GazetteerFile
{
    /// <summary>No name has more readings than this; the least important are left out. By reason: only some names of villages have as many.</summary>
    private const int MostLinks = 48;

    private readonly List<GazetteerPlace> _places;
    private readonly List<byte> _texts = [];
    private readonly Dictionary<string, int> _textOffsets = new(StringComparer.Ordinal);
    private readonly List<DivisionRecord> _divisions = [];
    private readonly Dictionary<(string Country, string Division), int> _divisionIndex = [];
    private readonly List<uint> _links = [];
    private readonly byte[] _filter = new byte[(1 << GazetteerFormat.FilterBits) / 8];

    private GazetteerFile(IEnumerable<GazetteerPlace> places) =>
        _places = [.. places.OrderByDescending(p => p.Population).ThenBy(p => p.Kind).ThenBy(p => p.GeonameId).ThenBy(p => p.Name, StringComparer.Ordinal)];

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(IEnumerable<GazetteerPlace> places, IReadOnlyDictionary<uint, WordTraits> words) => new GazetteerFile(places).Write(words);

    private byte[] Write(IReadOnlyDictionary<uint, WordTraits> words)
    {
        AddDivisions();
        var records = _places.ConvertAll(RecordOf);
        var names = Names();
        var values = names.Select(n => ValueOf(n.Value)).ToArray();
        var sortedWords = words.OrderBy(w => w.Key).ToList();
        var counts = new GazetteerCounts(_divisions.Count, records.Count, names.Count, _links.Count, words.Count, _texts.Count);
        var body = new MemoryStream();
        Section<DivisionRecord>(body, CollectionsMarshal.AsSpan(_divisions));
        Section<PlaceRecord>(body, CollectionsMarshal.AsSpan(records));
        Section<int>(body, Buckets(names));
        Section<uint>(body, names.Select(n => (uint)n.Key).ToArray());
        Section<uint>(body, values);
        Section<uint>(body, CollectionsMarshal.AsSpan(_links));
        Section<byte>(body, _filter);
        Section<uint>(body, sortedWords.Select(w => w.Key).ToArray());
        Section<byte>(body, sortedWords.Select(w => (byte)w.Value).ToArray());
        Section<byte>(body, CollectionsMarshal.AsSpan(_texts));
        return WithHeader(counts, body.ToArray());
    }

    private static byte[] WithHeader(GazetteerCounts counts, byte[] body)
    {
        using var file = new MemoryStream();
        file.Write(BitConverter.GetBytes(GazetteerFormat.Magic));
        file.Write(BitConverter.GetBytes(GazetteerFormat.Version));
        file.Write(MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpan(ref counts, 1)));
        file.Write(SHA256.HashData(body));
        file.Write(body);
        return file.ToArray();
    }

    /// <summary>Division 0 is nowhere; then each country as a whole, then its divisions.</summary>
    private void AddDivisions()
    {
        _divisions.Add(new DivisionRecord { Country = -1, Region = -1, Name = -1, Code = 0 });
        _divisionIndex.Add(("", ""), 0);
        var countries = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _places.Count; i++)
            if (_places[i].Kind == PlaceKind.Country)
                countries.TryAdd(_places[i].Country, i);
        for (int i = 0; i < _places.Count; i++)
            if (_places[i] is { Kind: PlaceKind.Region, Division.Length: > 0 } region && !_divisionIndex.ContainsKey((region.Country, region.Division)))
                AddDivision(region.Country, region.Division, countries, i, TextOf(region.Name));
        foreach (var place in _places)
            if (!_divisionIndex.ContainsKey((place.Country, place.Division)))
                AddDivision(place.Country, place.Division, countries, -1, -1);
    }

    private void AddDivision(string country, string division, Dictionary<string, int> countries, int region, int name)
    {
        _divisionIndex.Add((country, division), _divisions.Count);
        _divisions.Add(new DivisionRecord
        {
            Country = countries.GetValueOrDefault(country, -1),
            Region = region,
            Name = name,
            Code = country.Length == 2 ? country[0] | country[1] << 8 : 0,
        });
    }

    private PlaceRecord RecordOf(GazetteerPlace place) => new()
    {
        Latitude = (int)Math.Round(place.Latitude * 100_000),
        Longitude = (int)Math.Round(place.Longitude * 100_000),
        GeonameId = place.GeonameId,
        Name = TextOf(place.Name),
        Division = checked((ushort)_divisionIndex[(place.Country, place.Division)]),
        Reach = (ushort)Math.Min(place.Reach, ushort.MaxValue),
        Kind = place.Kind,
        Rank = place.IsCapital ? PlaceRecord.CapitalRank : (short)0,
        Importance = (byte)Math.Clamp(Math.Round(10 * Math.Log10(Math.Max(place.Population, 1))), 0, 255),
    };

    private int TextOf(string text)
    {
        if (_textOffsets.TryGetValue(text, out int offset))
            return offset;
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        offset = _texts.Count;
        _texts.Add(checked((byte)bytes.Length));
        _texts.AddRange(bytes);
        return _textOffsets[text] = offset;
    }

    /// <summary>Every name's readings in the order of the names' keys; each place once, under its better use.</summary>
    private List<KeyValuePair<ulong, List<PlaceLink>>> Names()
    {
        var names = new Dictionary<ulong, List<PlaceLink>>();
        for (int i = 0; i < _places.Count; i++)
            foreach (var (name, use) in _places[i].Names.OrderBy(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal))
                AddName(names, name, PlaceLink.Of(i, use));
        return [.. names.OrderBy(n => n.Key)];
    }

    private void AddName(Dictionary<ulong, List<PlaceLink>> names, string name, PlaceLink link)
    {
        var keys = NameKey.OfName(name);
        if (keys.Count == 0)
            return;
        foreach (ulong beginning in keys.Take(keys.Count - 1))
        {
            int bit = GazetteerFormat.FilterBitOf(beginning);
            _filter[bit >> 3] |= (byte)(1 << (bit & 7));
        }
        if (!names.TryGetValue(keys[^1], out var links))
            names.Add(keys[^1], links = []);
        if (!links.Any(l => l.Place == link.Place) && links.Count < MostLinks)
            links.Add(link);
    }

    private uint ValueOf(List<PlaceLink> links)
    {
        if (links.Count == 1)
            return links[0].Packed | GazetteerFormat.OnlyLink;
        int at = _links.Count;
        _links.Add((uint)links.Count);
        _links.AddRange(links.Select(l => l.Packed));
        return (uint)at;
    }

    private static int[] Buckets(List<KeyValuePair<ulong, List<PlaceLink>>> names)
    {
        int[] first = new int[(1 << GazetteerFormat.NameBucketBits) + 1];
        foreach (var name in names)
            first[GazetteerFormat.BucketOf(name.Key) + 1]++;
        for (int i = 1; i < first.Length; i++)
            first[i] += first[i - 1];
        return first;
    }

    private static void Section<T>(MemoryStream stream, ReadOnlySpan<T> values) where T : struct
    {
        stream.Write(MemoryMarshal.AsBytes(values));
        while (stream.Length % 4 != 0)
            stream.WriteByte(0);
    }
}
