using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>How often each of the numbers of rows comes up, be it once a report at the most. Not safe to share between threads.</summary>
internal sealed class NumberCounts
{
    /// <summary>No table that is counted by has more rows; more would fill the memory.</summary>
    private const long MostRows = 1 << 26;

    private readonly int[] _counts;
    private readonly int[] _marks;

    private NumberCounts(int rows) => (_counts, _marks) = (new int[rows], new int[rows]);

    /// <summary>Counts rows of a table.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public static NumberCounts Of(SqliteConnection connection, string table) => new(Rows(connection, table));

    /// <summary>How many rows a table may have: its greatest number and one more, as 0 is none's.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public static int Rows(SqliteConnection connection, string table) => connection.Number($"SELECT max(number) FROM {table}") switch
    {
        null => 1,
        >= 0 and < MostRows and var greatest => (int)greatest + 1,
        _ => throw new FormatException("a table has a row of an impossible number"),
    };

    /// <summary>Counts a number so many times.</summary>
    /// <exception cref="FormatException">It is no row's.</exception>
    public void Add(long number, int by) => Slot(number) += by;

    /// <summary>Counts a number unless it was the last time under the same mark, which must not be 0.</summary>
    /// <exception cref="FormatException">It is no row's.</exception>
    public void AddOnce(long number, int mark)
    {
        ref var count = ref Slot(number);
        if (_marks[number] == mark)
            return;
        _marks[number] = mark;
        count++;
    }

    /// <summary>How often a number came up.</summary>
    public int this[long number] => (ulong)number < (ulong)_counts.Length ? _counts[number] : 0;

    /// <summary>The numbers that came up, in their order.</summary>
    public IEnumerable<long> Numbers => Enumerable.Range(0, _counts.Length).Where(number => _counts[number] > 0).Select(number => (long)number);

    /// <summary>The most frequent, and all that are as frequent as the last of them.</summary>
    public IEnumerable<KeyValuePair<long, int>> Largest(int most)
    {
        var least = new PriorityQueue<int, int>();
        foreach (var count in _counts)
            if (count > 0 && (least.Count < most || most > 0 && count > least.Peek()))
            {
                if (least.Count == most)
                    least.Dequeue();
                least.Enqueue(count, count);
            }
        var bound = least.Count < most || most <= 0 ? 1 : least.Peek();
        return Numbers.Where(number => _counts[number] >= bound).Select(number => KeyValuePair.Create(number, _counts[number]));
    }

    private ref int Slot(long number)
    {
        if ((ulong)number >= (ulong)_counts.Length)
            throw new FormatException("there is no row of such a number");
        return ref _counts[number];
    }
}
