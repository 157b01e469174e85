using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Places;

/// <summary>
/// The places of the world and their names, compiled by <c>hearsay-training data places</c>. One array, looked into where it lies; immutable,
/// and safe to share between threads.
/// </summary>
internal sealed class Gazetteer
{
    private const string Resource = "Hearsay.places.gazetteer.bin";

    private readonly byte[] _bytes;
    private readonly GazetteerCounts _counts;
    private readonly int _divisions, _places, _buckets, _checks, _values, _links, _filter, _words, _traits, _texts;

    private Gazetteer(byte[] bytes)
    {
        _bytes = bytes;
        _counts = ReadCounts(bytes);
        int at = GazetteerFormat.HeaderLength;
        _divisions = Take(ref at, _counts.Divisions * Unsafe.SizeOf<DivisionRecord>());
        _places = Take(ref at, _counts.Places * Unsafe.SizeOf<PlaceRecord>());
        _buckets = Take(ref at, ((1 << GazetteerFormat.NameBucketBits) + 1) * sizeof(int));
        _checks = Take(ref at, _counts.Names * sizeof(uint));
        _values = Take(ref at, _counts.Names * sizeof(uint));
        _links = Take(ref at, _counts.Links * sizeof(uint));
        _filter = Take(ref at, (1 << GazetteerFormat.FilterBits) / 8);
        _words = Take(ref at, _counts.Words * sizeof(uint));
        _traits = Take(ref at, _counts.Words);
        _texts = Take(ref at, _counts.Texts);
        if (at != bytes.Length)
            throw new InvalidDataException("The gazetteer is cut short or has something behind it.");
    }

    /// <summary>How many places there are.</summary>
    public int Count => _counts.Places;

    private ReadOnlySpan<PlaceRecord> Records => Section<PlaceRecord>(_places, _counts.Places);

    /// <summary>The gazetteer that comes with the library.</summary>
    public static Gazetteer Load()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library was built without {Resource}.");
        return Load(stream);
    }

    /// <summary>Reads a gazetteer.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else, another version, or has been damaged.</exception>
    public static Gazetteer Load(Stream stream)
    {
        byte[] bytes = new byte[stream.Length - stream.Position];
        stream.ReadExactly(bytes);
        return Of(bytes);
    }

    /// <summary>Takes <paramref name="bytes"/>, which nobody changes afterwards, for a gazetteer.</summary>
    /// <exception cref="InvalidDataException">They are something else, another version, or have been damaged.</exception>
    public static Gazetteer Of(byte[] bytes)
    {
        if (bytes.Length < GazetteerFormat.HeaderLength || BitConverter.ToUInt32(bytes) != GazetteerFormat.Magic)
            throw new InvalidDataException("Not a gazetteer.");
        if (BitConverter.ToInt32(bytes, 4) is var version && version != GazetteerFormat.Version)
            throw new InvalidDataException(FormattableString.Invariant($"A gazetteer of version {version}; this program reads version {GazetteerFormat.Version}."));
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes.AsSpan(GazetteerFormat.HeaderLength), hash);
        if (!hash.SequenceEqual(bytes.AsSpan(GazetteerFormat.HeaderLength - 32, 32)))
            throw new InvalidDataException("The gazetteer has been damaged: its check sum is another.");
        return new Gazetteer(bytes);
    }

    /// <summary>The place at <paramref name="index"/>.</summary>
    public ref readonly PlaceRecord Place(int index) => ref Records[index];

    /// <summary>The division at <paramref name="index"/>.</summary>
    public DivisionRecord Division(int index) => Section<DivisionRecord>(_divisions, _counts.Divisions)[index];

    /// <summary>Everything that a name may stand for, the most important first; empty if it is no name of a place.</summary>
    public ReadOnlySpan<uint> Links(ulong name)
    {
        int bucket = GazetteerFormat.BucketOf(name);
        var buckets = Section<int>(_buckets, (1 << GazetteerFormat.NameBucketBits) + 1);
        var checks = Section<uint>(_checks, _counts.Names);
        for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++)
            if (checks[i] == (uint)name)
                return LinksAt(i);
        return [];
    }

    /// <summary>Whether a name of more words may begin so. May be wrong in saying yes, never in saying no.</summary>
    public bool MayBegin(ulong name)
    {
        int bit = GazetteerFormat.FilterBitOf(name);
        return (_bytes[_filter + (bit >> 3)] >> (bit & 7) & 1) != 0;
    }

    /// <summary>What else the word with the key <paramref name="word"/> is.</summary>
    public WordTraits TraitsOf(ulong word)
    {
        int index = Section<uint>(_words, _counts.Words).BinarySearch(CheckOfWord(word));
        return index < 0 ? WordTraits.None : (WordTraits)_bytes[_traits + index];
    }

    /// <summary>The part of a word's key that is kept.</summary>
    public static uint CheckOfWord(ulong word) => (uint)(word ^ word >> 32);

    /// <summary>The name at <paramref name="offset"/> of the texts; null for -1.</summary>
    public string? Text(int offset) =>
        offset < 0 ? null : Encoding.UTF8.GetString(_bytes, _texts + offset + 1, _bytes[_texts + offset]);

    /// <summary>The ISO 3166-1 code of the country that the place at <paramref name="index"/> lies in; null if in none or several.</summary>
    public string? CountryOf(int index)
    {
        int code = Division(Records[index].Division).Code;
        return code == 0 ? null : new string([(char)(code & 0xFF), (char)(code >> 8)]);
    }

    /// <summary>The place that is the country with the ISO 3166-1 code of two letters; -1 if there is none.</summary>
    public int CountryPlace(string code)
    {
        foreach (var division in Section<DivisionRecord>(_divisions, _counts.Divisions))
            if (division.Code == (code[0] | code[1] << 8) && division.Country >= 0)
                return division.Country;
        return -1;
    }

    /// <summary>The place that is the division called <paramref name="name"/> of the country with this ISO 3166-1 code; -1 if there is none.</summary>
    public int DivisionPlace(string code, string name)
    {
        foreach (var division in Section<DivisionRecord>(_divisions, _counts.Divisions))
            if (division.Code == (code[0] | code[1] << 8) && division.Region >= 0 && Text(division.Name) == name)
                return division.Region;
        return -1;
    }

    private ReadOnlySpan<uint> LinksAt(int name)
    {
        var values = Section<uint>(_values, _counts.Names);
        if ((values[name] & GazetteerFormat.OnlyLink) != 0)
            return values.Slice(name, 1);
        var links = Section<uint>(_links, _counts.Links);
        int at = (int)values[name];
        return links.Slice(at + 1, (int)links[at]);
    }

    private ReadOnlySpan<T> Section<T>(int offset, int count) where T : struct =>
        MemoryMarshal.Cast<byte, T>(_bytes.AsSpan(offset, count * Unsafe.SizeOf<T>()));

    private static GazetteerCounts ReadCounts(byte[] bytes)
    {
        var counts = MemoryMarshal.Read<GazetteerCounts>(bytes.AsSpan(8));
        foreach (int count in (ReadOnlySpan<int>)[counts.Divisions, counts.Places, counts.Names, counts.Links, counts.Words, counts.Texts])
            if (count < 0 || count > bytes.Length)
                throw new InvalidDataException("The gazetteer's counts make no sense.");
        return counts;
    }

    private static int Take(ref int at, int length)
    {
        int start = at;
        at = GazetteerFormat.Align(at + length);
        return start;
    }
}
