using System.Runtime.InteropServices;

namespace Hearsay.Storing;

/// <summary>Adds up the tallies of reports. Not safe to share between threads.</summary>
internal sealed class TallyCounter(ReportFilter filter, FacetUnit unit)
{
    private const int LengthOfMonth = 7;

    /// <summary>No kind has more values: four facets of them fit a number's bits.</summary>
    private const int MostValues = 8;

    private readonly bool _asksKinds = filter.Standings.Count + filter.Acts.Count + filter.Certainties.Count + filter.Forms.Count
        + filter.NotStandings.Count + filter.NotActs.Count + filter.NotCertainties.Count > 0;

    private readonly Fit[] _fits = Fits(filter);
    private readonly Dictionary<long, int> _listed = [];
    private readonly HashSet<long> _once = [];
    private int _kindsOnce;

    /// <summary>A report's tallies, as stored.</summary>
    public readonly record struct Row(long Report, string Listed, string Language, long First, string Statements, string Places);

    /// <summary>How many there are.</summary>
    public int Total { get; private set; }

    /// <summary>How many each outlet has.</summary>
    public Dictionary<string, int> Outlets { get; } = new(StringComparer.Ordinal);

    /// <summary>How many are in each language.</summary>
    public Dictionary<string, int> Languages { get; } = new(StringComparer.Ordinal);

    /// <summary>How many were published in each month.</summary>
    public Dictionary<string, int> Months { get; } = new(StringComparer.Ordinal);

    /// <summary>How many each root, by number, vouches for.</summary>
    public Dictionary<long, int> Roots { get; } = [];

    /// <summary>How many speak of each place, by number.</summary>
    public Dictionary<long, int> Places { get; } = [];

    /// <summary>How many have each standing.</summary>
    public int[] Standings { get; } = new int[Enum.GetValues<Standing>().Length];

    /// <summary>How many have each act.</summary>
    public int[] Acts { get; } = new int[Enum.GetValues<StatementAct>().Length];

    /// <summary>How many have each certainty.</summary>
    public int[] Certainties { get; } = new int[Enum.GetValues<Certainty>().Length];

    /// <summary>How many have each form.</summary>
    public int[] Forms { get; } = new int[Enum.GetValues<StatementForm>().Length];

    /// <summary>The most frequent, among equals in the order of the alphabet.</summary>
    public static IEnumerable<KeyValuePair<string, int>> Top(IEnumerable<KeyValuePair<string, int>> counts, int most) =>
        counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(most);

    /// <summary>Counts a report with those of its statements that are in <paramref name="chosen"/>, or with all; those alone that speak of a place, if one is given.</summary>
    public void Add(in Row row, HashSet<long>? chosen, long? place)
    {
        _once.Clear();
        _kindsOnce = 0;
        var (fitting, number) = (0, row.First);
        foreach (var tally in Tally.Read(row.Statements))
            if ((chosen is null || chosen.Contains(number++)) && (place is null || Has(tally.Places, place.Value)) && Add(tally))
                fitting++;
        var listed = unit == FacetUnit.Statements ? fitting : fitting > 0 || !_asksKinds && chosen is null ? 1 : 0;
        if (listed == 0)
            return;
        Total += listed;
        _listed[row.Report] = listed;
        Grow(Languages, row.Language, listed);
        if (!row.Listed.StartsWith(ListPosition.Undated, StringComparison.Ordinal))
            Grow(Months, row.Listed[..LengthOfMonth], listed);
        if (unit == FacetUnit.Reports)
            foreach (var spokenOf in new Tally.NumberList(row.Places))
                Grow(Places, spokenOf, 1);
    }

    private static bool Has(Tally.NumberList places, long place)
    {
        foreach (var each in places)
            if (each == place)
                return true;
        return false;
    }

    /// <summary>Counts an outlet of a report, which is in the list if it was added before.</summary>
    public void AddOutlet(long report, string outlet)
    {
        if (_listed.TryGetValue(report, out var listed))
            Grow(Outlets, outlet, listed);
    }

    /// <summary>Counts a statement, under each facet as if none of its kind were asked for; tells whether it fits in all.</summary>
    private bool Add(in Tally.Stored tally)
    {
        var fit = tally.Kind.Packed < _fits.Length ? _fits[tally.Kind.Packed] : throw new FormatException("no statement is of this kind");
        Count(fit.ButStanding, Standings, 0, (int)tally.Kind.Standing);
        Count(fit.ButAct, Acts, 1, (int)tally.Kind.Act);
        Count(fit.ButCertainty, Certainties, 2, (int)tally.Kind.Certainty);
        Count(fit.ButForm, Forms, 3, (int)tally.Kind.Form);
        if (fit.All && tally.Root != 0 && (unit == FacetUnit.Statements || _once.Add(tally.Root)))
            Grow(Roots, tally.Root, 1);
        if (fit.All && unit == FacetUnit.Statements)
            foreach (var place in tally.Places)
                Grow(Places, place, 1);
        return fit.All;
    }

    private void Count(bool fits, int[] counts, int facet, int value)
    {
        var once = 1 << (MostValues * facet + value);
        if (fits && (unit == FacetUnit.Statements || (_kindsOnce & once) == 0))
            counts[value]++;
        if (fits)
            _kindsOnce |= once;
    }

    private static Fit[] Fits(ReportFilter filter)
    {
        var fits = new Fit[StatementKind.All.Max(kind => kind.Packed) + 1];
        foreach (var kind in StatementKind.All)
            fits[kind.Packed] = new Fit(kind, filter);
        return fits;
    }

    private static void Grow<T>(Dictionary<T, int> counts, T value, int by)
        where T : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _) += by;

    /// <summary>Whether a kind fits the filter, and whether it would if nothing were asked of one of its sides.</summary>
    private readonly record struct Fit(bool All, bool ButStanding, bool ButAct, bool ButCertainty, bool ButForm)
    {
        public Fit(StatementKind kind, ReportFilter filter)
            : this(
                kind.Fits(filter), kind.Fits(filter with { Standings = [] }), kind.Fits(filter with { Acts = [] }), kind.Fits(filter with { Certainties = [] }),
                kind.Fits(filter with { Forms = [] }))
        {
        }
    }
}
