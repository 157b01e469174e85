using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Hearsay.Storing;

/// <summary>
/// What lists are counted by in a report: its language and month, the places it mentions, in text order, and of each statement and figure which of these
/// mentions are in its sentences. Kept in one short row a report and read into the same arrays again and again. Not safe to share between threads.
/// </summary>
/// <remarks>
/// Numbers of seven bits a byte, the lowest first: how many bytes the language takes, and the language in UTF-8; the month; the number of the first statement; how
/// many mentions there are, and the number of the place of each; how many statements, and of each its kind (two bytes), the number of its root (0 if there is none),
/// and its mentions; then how many figures, and of each the statement that holds it (1 for the first, 0 if none does), and its mentions. Mentions are given by the
/// first one and by how many they are. What runs for each of
/// them is compiled in full at once: the first who asks waits for a look at all reports.
/// </remarks>
internal sealed class Tally
{
    private const string Damage = "the tally of a report is damaged";
    private const int BytesOfKind = 2, BitsOfByte = 7;

    private byte[] _language = [];
    private long[] _mentions = [];
    private Statement[] _statements = [];
    private Figure[] _figures = [];
    private int _mentionCount, _statementCount, _figureCount;

    /// <summary>Mentions of places that follow each other.</summary>
    public readonly record struct Mentions(int First, int Count)
    {
        /// <summary>Behind the last one.</summary>
        public int End => First + Count;

        /// <summary>Those that are in both.</summary>
        public Mentions And(Mentions other)
        {
            var first = Math.Max(First, other.First);
            return new(first, Math.Max(0, Math.Min(End, other.End) - first));
        }
    }

    /// <summary>What is counted of a statement.</summary>
    public readonly record struct Statement(StatementKind Kind, long Root, Mentions Mentions);

    /// <summary>What is counted of a figure.</summary>
    /// <param name="Holder">Which statement of the report holds it, from 0 on; -1 if none does.</param>
    /// <param name="Mentions">The mentions in its sentence.</param>
    public readonly record struct Figure(int Holder, Mentions Mentions);

    /// <summary>What is known of a report as a whole.</summary>
    /// <param name="Language">Its language.</param>
    /// <param name="Month">The month in which it was published, <c>202405</c>; 0 if it is undated.</param>
    /// <param name="First">The number of its first statement, 0 if it has none; the others' follow.</param>
    public readonly record struct Face(string Language, int Month, long First)
    {
        /// <summary>The number of the month of a day.</summary>
        public static int MonthOf(DateOnly? day) => day is { } known ? 100 * known.Year + known.Month : 0;
    }

    /// <summary>The report as a whole.</summary>
    public Face Report { get; private set; } = new(string.Empty, 0, 0);

    /// <summary>The number of the place of each mention.</summary>
    public ReadOnlySpan<long> Places => _mentions.AsSpan(0, _mentionCount);

    /// <summary>The statements, in text order.</summary>
    public ReadOnlySpan<Statement> Statements => _statements.AsSpan(0, _statementCount);

    /// <summary>The figures.</summary>
    public ReadOnlySpan<Figure> Figures => _figures.AsSpan(0, _figureCount);

    /// <summary>The bytes of a tally.</summary>
    public static byte[] Write(Face report, IReadOnlyList<long> places, IReadOnlyList<Statement> statements, IReadOnlyList<Figure> figures)
    {
        var bytes = new List<byte>(BytesOfKind * (places.Count + 4 * statements.Count + 2 * figures.Count));
        var language = Encoding.UTF8.GetBytes(report.Language);
        Put(bytes, language.Length);
        bytes.AddRange(language);
        Put(bytes, report.Month);
        Put(bytes, report.First);
        Put(bytes, places.Count);
        foreach (var place in places)
            Put(bytes, place);
        Put(bytes, statements.Count);
        foreach (var (kind, root, mentions) in statements)
        {
            bytes.AddRange([(byte)kind.Packed, (byte)(kind.Packed >> 8)]);
            Put(bytes, root);
            Put(bytes, mentions);
        }
        Put(bytes, figures.Count);
        foreach (var (holder, mentions) in figures)
        {
            Put(bytes, holder + 1);
            Put(bytes, mentions);
        }
        return [.. bytes];
    }

    /// <summary>Reads what <see cref="Write"/> wrote, in place of what was read before.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public void Read(ReadOnlySpan<byte> bytes)
    {
        ReadFace(ref bytes);
        ReadMentions(ref bytes);
        ReadStatements(ref bytes);
        ReadFigures(ref bytes);
        if (!bytes.IsEmpty)
            throw new FormatException(Damage);
    }

    private void ReadFace(ref ReadOnlySpan<byte> bytes)
    {
        var length = Number(ref bytes);
        if (length > bytes.Length)
            throw new FormatException(Damage);
        var language = bytes[..(int)length];
        bytes = bytes[(int)length..];
        // Most are in the language of the one before.
        var isSame = language.SequenceEqual(_language);
        _language = isSame ? _language : language.ToArray();
        Report = new(isSame ? Report.Language : Encoding.UTF8.GetString(language), checked((int)Number(ref bytes)), Number(ref bytes));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadMentions(ref ReadOnlySpan<byte> bytes)
    {
        _mentionCount = Room(ref _mentions, ref bytes);
        for (var i = 0; i < _mentionCount; i++)
            _mentions[i] = Number(ref bytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadStatements(ref ReadOnlySpan<byte> bytes)
    {
        _statementCount = Room(ref _statements, ref bytes);
        for (var i = 0; i < _statementCount; i++)
        {
            if (bytes.Length < BytesOfKind)
                throw new FormatException(Damage);
            var kind = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
            bytes = bytes[BytesOfKind..];
            _statements[i] = new(new(kind), Number(ref bytes), MentionsOf(ref bytes));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadFigures(ref ReadOnlySpan<byte> bytes)
    {
        _figureCount = Room(ref _figures, ref bytes);
        for (var i = 0; i < _figureCount; i++)
        {
            var holder = Number(ref bytes) - 1;
            _figures[i] = holder < _statementCount ? new((int)holder, MentionsOf(ref bytes)) : throw new FormatException(Damage);
        }
    }

    private Mentions MentionsOf(ref ReadOnlySpan<byte> bytes)
    {
        var (first, count) = (Number(ref bytes), Number(ref bytes));
        return first + count <= _mentionCount ? new((int)first, (int)count) : throw new FormatException(Damage);
    }

    /// <summary>Reads how many there are, and makes room for them; each takes a byte or more.</summary>
    private static int Room<T>(ref T[] items, ref ReadOnlySpan<byte> bytes)
    {
        var count = Number(ref bytes);
        if (count > bytes.Length)
            throw new FormatException(Damage);
        if (count > items.Length)
            items = new T[Math.Max(count, 2 * items.Length)];
        return (int)count;
    }

    /// <summary>By hand, as a look at all reports reads millions of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Number(ref ReadOnlySpan<byte> bytes)
    {
        if (bytes is [<= 127 and var small, ..])
        {
            bytes = bytes[1..];
            return small;
        }
        long number = 0;
        for (int i = 0, shift = 0; i < bytes.Length && shift < 8 * BitsOfByte; i++, shift += BitsOfByte)
        {
            number |= (long)(bytes[i] & 127) << shift;
            if (bytes[i] > 127)
                continue;
            bytes = bytes[(i + 1)..];
            return number;
        }
        throw new FormatException(Damage);
    }

    private static void Put(List<byte> bytes, Mentions mentions)
    {
        Put(bytes, mentions.First);
        Put(bytes, mentions.Count);
    }

    private static void Put(List<byte> bytes, long number)
    {
        for (; number > 127; number >>= BitsOfByte)
            bytes.Add((byte)(number | 128));
        bytes.Add((byte)number);
    }
}
