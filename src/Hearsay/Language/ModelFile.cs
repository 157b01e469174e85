using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Language;

/// <summary>
/// A file of named sections that hold what a model has learned. Little-endian: the four letters <c>HSAY</c>, the version of the format,
/// the number of sections; for each its name, kind and length, and its content; at the end the SHA-256 of all before.
/// Immutable once read, and safe to share between threads.
/// </summary>
internal sealed class ModelFile
{
    /// <summary>The version of the format that is read and written.</summary>
    public const int Version = 1;

    private const int DigestLength = 32;

    private static readonly byte[] Magic = "HSAY"u8.ToArray();

    private readonly SortedDictionary<string, byte[]> _sections = new(StringComparer.Ordinal);
    private readonly string _origin;

    /// <summary>A file without sections.</summary>
    /// <param name="origin">What it is called in messages.</param>
    public ModelFile(string origin) => _origin = origin;

    /// <summary>Reads a model file.</summary>
    /// <exception cref="ModelFormatException">The file is missing, damaged or of another version.</exception>
    public static ModelFile Load(string path)
    {
        if (!File.Exists(path))
            throw new ModelFormatException($"{path}: the model file is missing");
        return Parse(path, File.ReadAllBytes(path));
    }

    /// <summary>Reads a model from memory.</summary>
    public static ModelFile Parse(string origin, byte[] bytes)
    {
        if (bytes.Length < 12 + DigestLength || !bytes.AsSpan(0, 4).SequenceEqual(Magic))
            throw new ModelFormatException($"{origin}: not a model file");
        var body = bytes.AsSpan(0, bytes.Length - DigestLength);
        int version = BinaryPrimitives.ReadInt32LittleEndian(body[4..]);
        if (version != Version)
            throw new ModelFormatException($"{origin}: the format has version {version}; version {Version} is needed");
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(bytes.AsSpan(bytes.Length - DigestLength)))
            throw new ModelFormatException($"{origin}: the file is damaged: its check sum does not match");
        return ReadSections(origin, body);
    }

    private static ModelFile ReadSections(string origin, ReadOnlySpan<byte> body)
    {
        var file = new ModelFile(origin);
        int count = BinaryPrimitives.ReadInt32LittleEndian(body[8..]);
        int at = 12;
        for (int i = 0; i < count; i++)
        {
            string name = Encoding.UTF8.GetString(Take(origin, body, ref at));
            file._sections[name] = Take(origin, body, ref at).ToArray();
        }

        return file;
    }

    private static ReadOnlySpan<byte> Take(string origin, ReadOnlySpan<byte> body, ref int at)
    {
        if (at + 4 > body.Length)
            throw new ModelFormatException($"{origin}: the file ends within a section");
        int length = BinaryPrimitives.ReadInt32LittleEndian(body[at..]);
        at += 4;
        if (length < 0 || at + length > body.Length)
            throw new ModelFormatException($"{origin}: a section is longer than the file");
        at += length;
        return body.Slice(at - length, length);
    }

    /// <summary>Writes the file; the same sections always give the same bytes.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(Version);
            writer.Write(_sections.Count);
            foreach (var (name, content) in _sections)
            {
                WriteBlock(writer, Encoding.UTF8.GetBytes(name));
                WriteBlock(writer, content);
            }
        }

        var body = stream.ToArray();
        return [.. body, .. SHA256.HashData(body)];
    }

    private static void WriteBlock(BinaryWriter writer, byte[] content)
    {
        writer.Write(content.Length);
        writer.Write(content);
    }

    private byte[] Section(string name) =>
        _sections.TryGetValue(name, out var content) ? content : throw new ModelFormatException($"{_origin}: there is no section '{name}'");

    /// <summary>Whether there is a section of that name.</summary>
    public bool Has(string name) => _sections.ContainsKey(name);

    /// <summary>Bytes with a sign.</summary>
    public sbyte[] SignedBytes(string name) => MemoryMarshal.Cast<byte, sbyte>(Section(name)).ToArray();

    /// <summary>Bytes.</summary>
    public byte[] Bytes(string name) => Section(name);

    /// <summary>Whole numbers.</summary>
    public int[] Integers(string name) => MemoryMarshal.Cast<byte, int>(Section(name)).ToArray();

    /// <summary>Numbers that are kept in sixteen bits.</summary>
    public float[] Floats(string name)
    {
        var halves = MemoryMarshal.Cast<byte, Half>(Section(name));
        var floats = new float[halves.Length];
        for (int i = 0; i < floats.Length; i++)
            floats[i] = (float)halves[i];
        return floats;
    }

    /// <summary>Lines of text.</summary>
    public string[] Lines(string name)
    {
        var content = Section(name);
        return content.Length == 0 ? [] : Encoding.UTF8.GetString(content).Split('\n');
    }

    /// <summary>Adds bytes with a sign.</summary>
    public void Put(string name, ReadOnlySpan<sbyte> values) => _sections[name] = MemoryMarshal.AsBytes(values).ToArray();

    /// <summary>Adds bytes.</summary>
    public void Put(string name, ReadOnlySpan<byte> values) => _sections[name] = values.ToArray();

    /// <summary>Adds whole numbers.</summary>
    public void Put(string name, ReadOnlySpan<int> values) => _sections[name] = MemoryMarshal.AsBytes(values).ToArray();

    /// <summary>Adds numbers, rounded to sixteen bits.</summary>
    public void Put(string name, ReadOnlySpan<float> values)
    {
        var halves = new Half[values.Length];
        for (int i = 0; i < halves.Length; i++)
            halves[i] = (Half)values[i];
        _sections[name] = MemoryMarshal.AsBytes<Half>(halves).ToArray();
    }

    /// <summary>Adds lines of text, none of which may hold a line break.</summary>
    public void Put(string name, IEnumerable<string> lines) => _sections[name] = Encoding.UTF8.GetBytes(string.Join('\n', lines));
}
