using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Hearsay.Reading;

/// <summary>
/// A fastText classifier in its compressed form: subword vectors, averaged, and a hierarchical softmax over the labels (Joulin, Grave,
/// Bojanowski and Mikolov 2017; Joulin et al. 2016, "FastText.zip"). Only prediction; immutable, and safe to share between threads.
/// </summary>
internal sealed class FastTextModel
{
    private const int Magic = 793712314;
    private const int Version = 12;
    private const int HierarchicalSoftmax = 1;
    private const int LongestWord = 256;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<string> _labels = [];
    private readonly List<long> _labelCounts = [];
    private readonly SubwordIndex _subwords;
    private readonly ProductQuantizedMatrix _input;
    private readonly float[] _output;
    private readonly LabelTree _tree;
    private readonly int _shortest;
    private readonly int _longest;
    private readonly int _buckets;

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">The stream holds no quantized supervised model with a hierarchical softmax.</exception>
    public FastTextModel(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Magic || reader.ReadInt32() != Version)
            throw new InvalidDataException("Not a fastText model of version 12.");
        int[] settings = new int[12];
        for (int i = 0; i < settings.Length; i++)
            settings[i] = reader.ReadInt32();
        reader.ReadDouble();
        if (settings[6] != HierarchicalSoftmax)
            throw new InvalidDataException("Only models with a hierarchical softmax are supported.");
        (_buckets, _shortest, _longest) = (settings[8], settings[9], settings[10]);
        _subwords = ReadDictionary(reader);
        if (!reader.ReadBoolean())
            throw new InvalidDataException("Only quantized models are supported.");
        _input = new ProductQuantizedMatrix(reader);
        _output = ReadOutput(reader);
        _tree = new LabelTree(_labelCounts);
    }

    /// <summary>The likeliest label of <paramref name="text"/> and its probability; <c>null</c> if the text has no known part of a word.</summary>
    public (string Label, double Probability)? Predict(ReadOnlySpan<char> text)
    {
        Span<float> hidden = stackalloc float[_input.Columns];
        hidden.Clear();
        int count = 0;
        foreach (var range in text.SplitAny(" \t\n\v\f\r\0"))
            if (!text[range].IsEmpty)
                count += AddWord(text[range], hidden);
        if (_words.TryGetValue("</s>", out int end))
        {
            _input.AddRow(end, hidden);
            count++;
        }
        if (count == 0)
            return null;
        for (int i = 0; i < hidden.Length; i++)
            hidden[i] /= count;
        int label = _tree.Likeliest(hidden, _output, out double logarithm);
        return (_labels[label], Math.Exp(logarithm));
    }

    /// <summary>Reads little-endian floats.</summary>
    internal static float[] ReadFloats(BinaryReader reader, int count)
    {
        float[] values = new float[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian)
            for (int i = 0; i < count; i++)
                values[i] = BitConverter.Int32BitsToSingle(
                    System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(BitConverter.SingleToInt32Bits(values[i])));
        return values;
    }

    private SubwordIndex ReadDictionary(BinaryReader reader)
    {
        int size = reader.ReadInt32();
        int words = reader.ReadInt32();
        reader.ReadInt32();
        reader.ReadInt64();
        long kept = reader.ReadInt64();
        for (int i = 0; i < size; i++)
        {
            string entry = ReadTerminated(reader);
            long count = reader.ReadInt64();
            if (reader.ReadByte() == 0)
            {
                _words[entry] = i;
                continue;
            }
            _labels.Add(entry);
            _labelCounts.Add(count);
        }
        return new SubwordIndex(reader, checked((int)Math.Max(kept, 0)), words);
    }

    private static string ReadTerminated(BinaryReader reader)
    {
        var bytes = new ArrayBufferWriter<byte>();
        for (byte b; (b = reader.ReadByte()) != 0;)
            bytes.Write([b]);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static float[] ReadOutput(BinaryReader reader)
    {
        if (reader.ReadBoolean())
            throw new InvalidDataException("Models with a quantized output are not supported.");
        int rows = checked((int)reader.ReadInt64());
        int columns = checked((int)reader.ReadInt64());
        return ReadFloats(reader, rows * columns);
    }

    private int AddWord(ReadOnlySpan<char> word, Span<float> hidden)
    {
        if (word.Length > LongestWord)
            word = word[..LongestWord];
        int count = 0;
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int known))
        {
            _input.AddRow(known, hidden);
            count++;
        }
        Span<byte> bytes = stackalloc byte[3 * LongestWord + 2];
        bytes[0] = (byte)'<';
        int length = Encoding.UTF8.GetBytes(word, bytes[1..]) + 1;
        bytes[length++] = (byte)'>';
        return count + AddSubwords(bytes[..length], hidden);
    }

    /// <summary>Adds the vector of each run of a few characters of a word that is set between angle brackets.</summary>
    private int AddSubwords(ReadOnlySpan<byte> word, Span<float> hidden)
    {
        int count = 0;
        for (int start = 0; start < word.Length; start++)
        {
            if (IsContinuation(word[start]))
                continue;
            uint hash = 2166136261;
            for (int end = start, characters = 1; end < word.Length && characters <= _longest; characters++)
            {
                do
                    hash = (hash ^ (uint)(sbyte)word[end]) * 16777619;
                while (++end < word.Length && IsContinuation(word[end]));
                bool isBracket = characters == 1 && (start == 0 || end == word.Length);
                if (characters < _shortest || isBracket || _subwords.Row((int)(hash % (uint)_buckets)) is not (>= 0 and int row))
                    continue;
                _input.AddRow(row, hidden);
                count++;
            }
        }
        return count;
    }

    private static bool IsContinuation(byte b) => (b & 0xC0) == 0x80;
}
