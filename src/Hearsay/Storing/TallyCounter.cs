using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Adds up the tallies of reports. Used once; not safe to share between threads.</summary>
internal sealed class TallyCounter
{
    /// <summary>No facet of kinds has more values: four facets fit a number's bits.</summary>
    private const int MostValues = 8;

    /// <summary>What the facets of kinds are, in the order of their bits.</summary>
    private static readonly Type[] FacetsOfKinds = [typeof(Standing), typeof(StatementAct), typeof(Certainty), typeof(StatementForm)];

    private readonly FacetUnit _unit;
    private readonly bool _asksKinds;
    private readonly Containers _wide;
    private readonly NumberCounts _listed;
    private readonly NumberSet _fitting;

    /// <summary>Of each kind the bits of the facets that it counts in: in each as if none of its values were asked for.</summary>
    private readonly uint[] _bits = new uint[StatementKind.All.Max(kind => kind.Packed) + 1];

    private readonly int[] _kinds;
    private readonly int[] _byBit = new int[32];
    private int _mark;

    public TallyCounter(SqliteConnection connection, ReportFilter filter, FacetUnit unit)
    {
        _unit = unit;
        _asksKinds = filter.Standings.Count + filter.Acts.Count + filter.Certainties.Count + filter.Forms.Count
            + filter.NotStandings.Count + filter.NotActs.Count + filter.NotCertainties.Count > 0;
        _wide = Containers.Wide(connection);
        (_listed, Roots, Places) = (NumberCounts.Of(connection, "reports"), NumberCounts.Of(connection, "root_names"), NumberCounts.Of(connection, "places"));
        _fitting = StatementKind.Fitting(filter);
        _kinds = new int[_bits.Length];
        Mark(filter with { Standings = [] }, 0, kind => (int)kind.Standing);
        Mark(filter with { Acts = [] }, 1, kind => (int)kind.Act);
        Mark(filter with { Certainties = [] }, 2, kind => (int)kind.Certainty);
        Mark(filter with { Forms = [] }, 3, kind => (int)kind.Form);
    }

    /// <summary>How many there are.</summary>
    public int Total { get; private set; }

    /// <summary>How many are in each language.</summary>
    public Dictionary<string, int> Languages { get; } = new(StringComparer.Ordinal);

    /// <summary>How many were published in each month.</summary>
    public Dictionary<int, int> Months { get; } = [];

    /// <summary>How many each root, by number, vouches for.</summary>
    public NumberCounts Roots { get; }

    /// <summary>How many speak of each country and division, by number.</summary>
    public NumberCounts Places { get; }

    /// <summary>How many have a standing, an act, a certainty or a form.</summary>
    public int Of<T>(T value)
        where T : struct, Enum
    {
        var bit = MostValues * Array.IndexOf(FacetsOfKinds, typeof(T)) + Convert.ToInt32(value, null);
        var count = _byBit[bit];
        for (var kind = 0; kind < _kinds.Length; kind++)
            count += (_bits[kind] >> bit & 1) == 0 ? 0 : _kinds[kind];
        return count;
    }

    /// <summary>Counts a report with those of its statements that are selected.</summary>
    public void Add(in Tallies.Row row, Selection selection)
    {
        var fitting = _unit == FacetUnit.Statements ? Statements(row, selection) : Report(row, selection);
        if (fitting == 0)
            return;
        Total += fitting;
        _listed.Add(row.Report, fitting);
        Grow(Languages, row.Tally.Report.Language, fitting);
        if (row.Tally.Report.Month is not 0 and var month)
            Grow(Months, month, fitting);
    }

    /// <summary>How many a report that was added has in the list.</summary>
    public int Listed(long report) => _listed[report];

    /// <summary>Counts statements, and tells how many fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Statements(in Tallies.Row row, Selection selection)
    {
        var (fitting, number) = (0, row.Tally.Report.First);
        foreach (ref readonly var statement in row.Tally.Statements)
        {
            if (!selection.Has(number++) || !selection.HasPlace(row.Tally, statement.Mentions))
                continue;
            _kinds[Known(statement.Kind)]++;
            if (!_fitting.Contains(statement.Kind.Packed))
                continue;
            fitting++;
            if (statement.Root != 0)
                Roots.Add(statement.Root, 1);
            CountOnce(row.Tally.Places.Slice(statement.Mentions.First, Math.Min(statement.Mentions.Count, PlaceWriter.MostInSentence)));
        }
        return fitting;
    }

    /// <summary>Counts a report once for all that it has, and tells whether it fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Report(in Tallies.Row row, Selection selection)
    {
        var (any, bits, number) = (!_asksKinds && !selection.AsksStatements, 0u, row.Tally.Report.First);
        _mark++;
        foreach (ref readonly var statement in row.Tally.Statements)
        {
            if (!selection.Has(number++))
                continue;
            bits |= _bits[Known(statement.Kind)];
            if (!_fitting.Contains(statement.Kind.Packed))
                continue;
            any = true;
            if (statement.Root != 0)
                Roots.AddOnce(statement.Root, _mark);
        }
        for (; bits != 0; bits &= bits - 1)
            _byBit[BitOperations.TrailingZeroCount(bits)]++;
        if (any)
            CountOnce(row.Tally.Places);
        return any ? 1 : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountOnce(ReadOnlySpan<long> mentions)
    {
        _mark++;
        foreach (var place in mentions)
            foreach (var container in _wide.Of(place))
                Places.AddOnce(container, _mark);
    }

    private int Known(StatementKind kind) => kind.Packed < _bits.Length ? kind.Packed : throw new FormatException("no statement is of this kind");

    private void Mark(ReportFilter filter, int facet, Func<StatementKind, int> value)
    {
        foreach (var kind in StatementKind.All.Where(kind => kind.Fits(filter)))
            _bits[kind.Packed] |= 1u << (MostValues * facet + value(kind));
    }

    private static void Grow<T>(Dictionary<T, int> counts, T value, int by)
        where T : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _) += by;
}
