namespace Hearsay.Storing;

/// <summary>What facets count of a statement.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Root">The number of its root, 0 if there is none.</param>
/// <param name="Places">The numbers of the divisions and countries in its sentences.</param>
internal readonly record struct Tally(StatementKind Kind, long Root, IReadOnlyList<long> Places)
{
    private const int MostDigits = 18;

    /// <summary>The tallies of a report in one line.</summary>
    public static string Write(IEnumerable<Tally> tallies) =>
        string.Join(';', tallies.Select(tally => string.Join(',', [tally.Kind.Packed, tally.Root, .. tally.Places])));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static StoredList Read(string line) => new(line);

    /// <summary>Reads digits; by hand, as a look at all reports reads millions of them.</summary>
    private static long Number(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > MostDigits)
            throw new FormatException("a tally is not made of numbers");
        long number = 0;
        foreach (var digit in line)
            number = char.IsAsciiDigit(digit) ? (number * 10) + (digit - '0') : throw new FormatException("a tally is not made of numbers");
        return number;
    }

    /// <summary>A tally as it stands in a line.</summary>
    public readonly ref struct Stored
    {
        /// <summary>Reads a tally.</summary>
        public Stored(ReadOnlySpan<char> line)
        {
            var comma = line.IndexOf(',');
            Kind = new((int)Number(comma < 0 ? line : line[..comma]));
            var rest = comma < 0 ? [] : line[(comma + 1)..];
            comma = rest.IndexOf(',');
            Root = Number(comma < 0 ? rest : rest[..comma]);
            Places = new(comma < 0 ? [] : rest[(comma + 1)..]);
        }

        /// <summary>Its kind.</summary>
        public StatementKind Kind { get; }

        /// <summary>The number of its root, 0 if there is none.</summary>
        public long Root { get; }

        /// <summary>The numbers of its places.</summary>
        public NumberList Places { get; }
    }

    /// <summary>The tallies in a line, one after another.</summary>
    public ref struct StoredList(ReadOnlySpan<char> line)
    {
        private ReadOnlySpan<char> _rest = line;

        /// <summary>The tally that was come to.</summary>
        public Stored Current { get; private set; }

        /// <summary>Itself.</summary>
        public readonly StoredList GetEnumerator() => this;

        /// <summary>Goes on to the next.</summary>
        public bool MoveNext()
        {
            if (_rest.IsEmpty)
                return false;
            var end = _rest.IndexOf(';');
            Current = new(end < 0 ? _rest : _rest[..end]);
            _rest = end < 0 ? [] : _rest[(end + 1)..];
            return true;
        }
    }

    /// <summary>Numbers with commas between them, one after another.</summary>
    public ref struct NumberList(ReadOnlySpan<char> line)
    {
        private ReadOnlySpan<char> _rest = line;

        /// <summary>The number that was come to.</summary>
        public long Current { get; private set; }

        /// <summary>Itself.</summary>
        public readonly NumberList GetEnumerator() => this;

        /// <summary>Goes on to the next.</summary>
        public bool MoveNext()
        {
            if (_rest.IsEmpty)
                return false;
            var end = _rest.IndexOf(',');
            Current = Number(end < 0 ? _rest : _rest[..end]);
            _rest = end < 0 ? [] : _rest[(end + 1)..];
            return true;
        }
    }
}
