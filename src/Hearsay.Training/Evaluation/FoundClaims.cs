using Hearsay.Claims;
using Hearsay.Reading;

namespace Hearsay.Training.Evaluation;

/// <summary>What the program finds claimed in a corpus, in memory: every proposition with its group and series.</summary>
internal sealed class FoundClaims
{
    private readonly Dictionary<string, List<FoundFigure>> _figures = new(StringComparer.Ordinal);

    private FoundClaims(IReadOnlyList<Analysis> analyses, MemoryClaimIndex index)
    {
        Analyses = analyses.ToDictionary(a => a.Report.Id, StringComparer.Ordinal);
        Index = index;
    }

    /// <summary>A figure that was found, with the numbers of the group and the series that it was put into.</summary>
    public sealed record FoundFigure(Figure Figure, Proposition Proposition, int Group, int Series);

    /// <summary>The analyses by report.</summary>
    public IReadOnlyDictionary<string, Analysis> Analyses { get; }

    /// <summary>The index.</summary>
    public MemoryClaimIndex Index { get; }

    /// <summary>Every figure, by report.</summary>
    public IReadOnlyDictionary<string, List<FoundFigure>> Figures => _figures;

    /// <summary>Reads, analyses and groups the reports of a file.</summary>
    public static FoundClaims In(string path)
    {
        var analyst = Analyst.LoadEnglish();
        var reports = ReportReader.ReadAsync([path], new ReadingOptions { Threads = 1 }).ToBlockingEnumerable().OfType<ReportRead>().Select(read => read.Report).DistinctBy(r => r.Id);
        return Of([.. reports.Select(report => analyst.Analyze(report))]);
    }

    /// <summary>Groups what analysed reports claim.</summary>
    public static FoundClaims Of(IReadOnlyList<Analysis> analyses)
    {
        var index = new MemoryClaimIndex();
        var stage = new ClaimStage(index);
        foreach (var proposition in analyses.SelectMany(PropositionReader.Read))
            stage.Add(proposition);
        stage.Settle();
        var found = new FoundClaims(analyses, index);
        found.Number();
        return found;
    }

    /// <summary>The figure found where a person saw one, if any.</summary>
    public FoundFigure? At(string report, TextSpan span) => Figures.TryGetValue(report, out var figures)
        ? figures.Where(f => f.Figure.Span.Overlaps(span)).MaxBy(f => Math.Min(f.Figure.Span.End, span.End) - Math.Max(f.Figure.Span.Start, span.Start)) : null;

    private void Number()
    {
        var (group, series) = (0, 0);
        foreach (var (_, claims) in Index.Groups.OrderBy(g => g.Members[0]))
        {
            foreach (var claim in claims.Where(claim => claim.Series is not null))
                foreach (var member in claim.Members)
                    Add(member, group, series + claim.Series!.Value);
            group++;
            series += claims.Select(claim => claim.Series + 1 ?? 0).DefaultIfEmpty().Max();
        }
    }

    private void Add(DraftMember member, int group, int series)
    {
        if (!_figures.TryGetValue(member.Proposition.Report, out var figures))
            _figures[member.Proposition.Report] = figures = [];
        figures.Add(new(Analyses[member.Proposition.Report].Figures.First(f => f.Id == member.Figure!.Id), member.Proposition, group, series));
    }
}
