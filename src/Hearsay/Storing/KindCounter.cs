namespace Hearsay.Storing;

/// <summary>Counts the kinds and the roots of statements that come report by report. Not safe to share between threads.</summary>
internal sealed class KindCounter(ReportFilter filter, FacetUnit unit)
{
    private readonly int[] _standings = new int[Enum.GetValues<Standing>().Length];
    private readonly int[] _acts = new int[Enum.GetValues<StatementAct>().Length];
    private readonly int[] _certainties = new int[Enum.GetValues<Certainty>().Length];
    private readonly int[] _forms = new int[Enum.GetValues<StatementForm>().Length];
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sourcesOfReport = new(StringComparer.Ordinal);
    private long _report = -1;
    private int _standingsOfReport, _actsOfReport, _certaintiesOfReport, _formsOfReport;

    /// <summary>How many have each standing; those that none has are left out, here and below.</summary>
    public IReadOnlyList<FacetCount> Standings => Counts<Standing>(_standings);

    /// <summary>How many have each act.</summary>
    public IReadOnlyList<FacetCount> Acts => Counts<StatementAct>(_acts);

    /// <summary>How many have each certainty.</summary>
    public IReadOnlyList<FacetCount> Certainties => Counts<Certainty>(_certainties);

    /// <summary>How many have each form.</summary>
    public IReadOnlyList<FacetCount> Forms => Counts<StatementForm>(_forms);

    /// <summary>The most frequent roots.</summary>
    public IReadOnlyList<FacetCount> Sources(int most) =>
        [.. _sources.OrderByDescending(source => source.Value).ThenBy(source => source.Key, StringComparer.Ordinal).Take(most).Select(source => new FacetCount(source.Key, source.Key, source.Value))];

    /// <summary>Counts a statement that fits the filter but for the kinds that are asked for.</summary>
    public void Add(long report, StatementKind kind, string? root)
    {
        if (report != _report)
            Begin(report);
        var (standing, act, certainty, form) = (kind.HasStanding(filter), kind.HasAct(filter), kind.HasCertainty(filter), kind.HasForm(filter));
        if (act && certainty && form)
            Count(_standings, (int)kind.Standing, ref _standingsOfReport);
        if (standing && certainty && form)
            Count(_acts, (int)kind.Act, ref _actsOfReport);
        if (standing && act && form)
            Count(_certainties, (int)kind.Certainty, ref _certaintiesOfReport);
        if (standing && act && certainty)
            Count(_forms, (int)kind.Form, ref _formsOfReport);
        if (root is not null && standing && act && certainty && form && (unit == FacetUnit.Statements || _sourcesOfReport.Add(root)))
            _sources[root] = _sources.GetValueOrDefault(root) + 1;
    }

    private void Begin(long report)
    {
        _report = report;
        _standingsOfReport = _actsOfReport = _certaintiesOfReport = _formsOfReport = 0;
        _sourcesOfReport.Clear();
    }

    private void Count(int[] counts, int value, ref int ofReport)
    {
        if (unit == FacetUnit.Statements || (ofReport & 1 << value) == 0)
            counts[value]++;
        ofReport |= 1 << value;
    }

    private static List<FacetCount> Counts<T>(int[] counts)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select((value, i) => new FacetCount(FilterWords.Of(value), FilterWords.Of(value), counts[i])).Where(count => count.Count > 0)];
}
