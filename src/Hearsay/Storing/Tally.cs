using System.Globalization;

namespace Hearsay.Storing;

/// <summary>What facets count of a statement.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Root">The number of its root, 0 if there is none.</param>
/// <param name="Places">The numbers of the divisions and countries in its sentences.</param>
internal readonly record struct Tally(StatementKind Kind, long Root, IReadOnlyList<long> Places)
{
    /// <summary>The tallies of a report in one line.</summary>
    public static string Write(IEnumerable<Tally> tallies) =>
        string.Join(';', tallies.Select(tally => string.Join(',', [tally.Kind.Packed, tally.Root, .. tally.Places])));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IEnumerable<Tally> Read(string line)
    {
        for (var start = 0; start < line.Length;)
        {
            var end = line.IndexOf(';', start);
            var numbers = Numbers(line.AsSpan(start, (end < 0 ? line.Length : end) - start));
            yield return new(new((int)numbers[0]), numbers[1], numbers[2..]);
            start = end < 0 ? line.Length : end + 1;
        }
    }

    /// <summary>Numbers with commas between them.</summary>
    public static long[] Numbers(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return [];
        var numbers = new long[line.Count(',') + 1];
        var i = 0;
        foreach (var part in line.Split(','))
            numbers[i++] = long.Parse(line[part], NumberStyles.None, CultureInfo.InvariantCulture);
        return numbers;
    }
}
