using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Storing;

/// <summary>Numbers of rows, a bit for each: the store numbers them one after another. Not safe to share between threads while it grows.</summary>
internal sealed class NumberSet
{
    /// <summary>Greater numbers are no row's: a store with so many would have grown to terabytes.</summary>
    public const long Greatest = 1 << 30;

    private ulong[] _bits = new ulong[1024];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The numbers of rows that a query gives in its first column; no row has the number 0, which stands for a null.</summary>
    public static NumberSet Of(SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        var numbers = new NumberSet();
        using var command = connection.Command(sql, values);
        using var rows = command.ExecuteReader();
        // Straight from SQLite, as there may be hundreds of thousands.
        while (rows.Read())
            numbers.Add(raw.sqlite3_column_int64(rows.Handle, 0));
        return numbers;
    }

    /// <summary>Adds a number.</summary>
    /// <exception cref="FormatException">It is no row's.</exception>
    public void Add(long number)
    {
        if (number is < 0 or > Greatest)
            throw new FormatException("there is no row of such a number");
        var word = (int)(number >> 6);
        if (word >= _bits.Length)
            Array.Resize(ref _bits, Math.Max(word + 1, 2 * _bits.Length));
        Count += (_bits[word] >> (int)number & 1) == 0 ? 1 : 0;
        _bits[word] |= 1UL << (int)number;
    }

    /// <summary>Adds what is in another.</summary>
    public void AddAll(NumberSet others)
    {
        foreach (var number in others.Numbers)
            Add(number);
    }

    /// <summary>Whether a number is in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(long number) => (ulong)number >> 6 < (ulong)_bits.Length && (_bits[number >> 6] >> (int)number & 1) != 0;

    /// <summary>The numbers that are in both of two sets; <c>null</c> stands for all there are.</summary>
    public static NumberSet? Both(NumberSet? one, NumberSet? other)
    {
        if (one is null || other is null)
            return one ?? other;
        var both = new NumberSet();
        foreach (var number in one.Numbers.Where(other.Contains))
            both.Add(number);
        return both;
    }

    /// <summary>The numbers, in order.</summary>
    public IEnumerable<long> Numbers
    {
        get
        {
            for (var word = 0; word < _bits.Length; word++)
                for (var rest = _bits[word]; rest != 0; rest &= rest - 1)
                    yield return ((long)word << 6) + System.Numerics.BitOperations.TrailingZeroCount(rest);
        }
    }
}
