using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>How often each of the numbers of rows comes up, be it once a report at the most. Not safe to share between threads.</summary>
internal sealed class NumberCounts
{
    /// <summary>How often each number came up, and under which mark the last time.</summary>
    private readonly (int Count, int Mark)[] _counts;

    private NumberCounts(int rows) => _counts = new (int, int)[rows];

    /// <summary>Counts rows of a table.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public static NumberCounts Of(SqliteConnection connection, string table) => new(Rows(connection, table));

    /// <summary>How many rows a table may have: its greatest number and one more, as 0 is none's. Each takes a byte of the file at the least.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public static int Rows(SqliteConnection connection, string table)
    {
        var bytes = connection.Number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")!.Value;
        var greatest = connection.Number($"SELECT max(number) FROM {table}") ?? 0;
        return greatest >= 0 && greatest < Math.Min(bytes, Array.MaxLength) ? (int)greatest + 1 : throw new FormatException("a table has a row of an impossible number");
    }

    /// <summary>Counts a number so many times.</summary>
    /// <exception cref="FormatException">It is no row's.</exception>
    public void Add(long number, int by) => Slot(number).Count += by;

    /// <summary>Counts a number unless it was the last time under the same mark, which must not be 0.</summary>
    /// <exception cref="FormatException">It is no row's.</exception>
    public void AddOnce(long number, int mark)
    {
        ref var slot = ref Slot(number);
        if (slot.Mark == mark)
            return;
        slot.Mark = mark;
        slot.Count++;
    }

    /// <summary>How often a number came up.</summary>
    public int this[long number] => (ulong)number < (ulong)_counts.Length ? _counts[number].Count : 0;

    /// <summary>The numbers that came up so often at the least, in their order.</summary>
    public IEnumerable<long> From(int least)
    {
        for (var number = 0; number < _counts.Length; number++)
            if (_counts[number].Count >= least)
                yield return number;
    }

    /// <summary>The most frequent, and all that are as frequent as the last of them.</summary>
    public IEnumerable<KeyValuePair<long, int>> Largest(int most)
    {
        if (most <= 0)
            return [];
        var largest = new PriorityQueue<int, int>();
        foreach (var (count, _) in _counts)
        {
            if (count == 0 || (largest.Count == most && count <= largest.Peek()))
                continue;
            if (largest.Count == most)
                largest.Dequeue();
            largest.Enqueue(count, count);
        }
        return From(largest.Count < most ? 1 : largest.Peek()).Select(number => KeyValuePair.Create(number, this[number]));
    }

    private ref (int Count, int Mark) Slot(long number)
    {
        if ((ulong)number >= (ulong)_counts.Length)
            throw new FormatException("there is no row of such a number");
        return ref _counts[number];
    }
}
