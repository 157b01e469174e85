using System.Runtime.InteropServices;

namespace Hearsay.Storing;

/// <summary>In which reports roots are quoted, and in how many statements: filled first, then sorted, then asked. Not safe to share between threads.</summary>
/// <param name="reports">The reports that are looked at; <c>null</c> for those that are added.</param>
internal sealed class RootReports(NumberSet? reports)
{
    /// <summary>A report's number has fewer bits, see <see cref="NumberSet.Greatest"/>.</summary>
    private const int Bits = 31;

    /// <summary>Root and report in one number, and with each how many statements; the same two may come several times.</summary>
    private readonly List<long> _pairs = [];

    private readonly List<int> _statements = [];

    /// <summary>How much is known of a root.</summary>
    public readonly record struct Counts(long Root, int Statements, int Reports);

    /// <summary>The reports that are looked at, in each of which one is quoted.</summary>
    public NumberSet Reports { get; } = reports ?? new();

    /// <summary>Adds statements of a report.</summary>
    /// <exception cref="FormatException">There is no row of such a number.</exception>
    public void Add(long root, long report, int statements)
    {
        if (reports is null)
            Reports.Add(report);
        _pairs.Add(root is > 0 and <= NumberSet.Greatest ? root << Bits | report : throw new FormatException("there is no root of such a number"));
        _statements.Add(statements);
    }

    /// <summary>Makes ready for questions, once all is added.</summary>
    public void Sort() => CollectionsMarshal.AsSpan(_pairs).Sort(CollectionsMarshal.AsSpan(_statements));

    /// <summary>Every root with its counts, by number.</summary>
    public IEnumerable<Counts> Roots()
    {
        for (var i = 0; i < _pairs.Count;)
        {
            var (root, statements, reports) = (_pairs[i] >> Bits, 0, 0);
            for (var last = -1L; i < _pairs.Count && _pairs[i] >> Bits == root; last = _pairs[i++])
            {
                statements += _statements[i];
                reports += _pairs[i] == last ? 0 : 1;
            }
            yield return new(root, statements, reports);
        }
    }

    /// <summary>The reports of a root, by number.</summary>
    public IEnumerable<long> Of(long root)
    {
        var first = _pairs.BinarySearch(root << Bits);
        var last = 0L;
        for (var i = first < 0 ? ~first : first; i < _pairs.Count && _pairs[i] >> Bits == root; last = _pairs[i++])
            if (_pairs[i] != last)
                yield return _pairs[i] & ((1L << Bits) - 1);
    }
}
