using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Which places lie in which. Immutable.</summary>
internal sealed class Containers
{
    private const string NoPlace = "there is no place of such a number";

    private readonly int[] _starts;
    private readonly List<long> _containers = [];

    private Containers(SqliteConnection connection, string condition)
    {
        _starts = new int[NumberCounts.Rows(connection, "places") + 1];
        var last = -1L;
        foreach (var (place, container) in connection.Rows($"SELECT w.place, w.container FROM places_within w {condition} ORDER BY w.place", row => (row.GetInt64(0), row.GetInt64(1))))
        {
            if (place >= _starts.Length - 1)
                throw new FormatException(NoPlace);
            while (last < place)
                _starts[++last] = _containers.Count;
            _containers.Add(container);
        }
        while (last < _starts.Length - 1)
            _starts[++last] = _containers.Count;
    }

    /// <summary>The places that each lies in, itself among them.</summary>
    public static Containers All(SqliteConnection connection) => new(connection, string.Empty);

    /// <summary>The countries and first-level divisions.</summary>
    public static Containers Wide(SqliteConnection connection) => new(
        connection, $"WHERE w.container IN (SELECT number FROM places WHERE precision IN ('{PlacePrecision.Country}', '{PlacePrecision.Region}'))");

    /// <summary>What a place lies in.</summary>
    /// <exception cref="FormatException">There is no such place.</exception>
    public ReadOnlySpan<long> Of(long place) => (ulong)place < (ulong)(_starts.Length - 1)
        ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_containers)[_starts[place].._starts[place + 1]]
        : throw new FormatException(NoPlace);
}
