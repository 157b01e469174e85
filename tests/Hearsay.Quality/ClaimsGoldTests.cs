using Hearsay.Reading;
using Hearsay.Training.Evaluation;
using Hearsay.Training.Quality;

namespace Hearsay.Quality;

/// <summary>The gold for claims agrees with itself and with the corpus that it points into.</summary>
public sealed class ClaimsGoldTests
{
    private const string Corpus = "../shared/data/corpora/fakes-dev.csv";

    private const int OutletsOfAnEvent = 3;

    private static readonly string[] Measures =
        ["killed", "injured", "killed-or-injured", "missing", "captured", "detained", "displaced", "rescued", "deployed", "destroyed", "population", "other"];

    private static readonly ClaimsGold Gold = ClaimsGold.Read();

    private static IReadOnlyList<GoldEvent> ByDate =>
        [.. Gold.Built.Concat(Gold.HeldOut).OrderBy(e => e.From).ThenBy(e => e.To).ThenBy(e => e.Id, StringComparer.Ordinal)];

    private static IEnumerable<GoldFigure> Figures => ByDate.SelectMany(e => e.Reports).SelectMany(r => r.Figures);

    [Fact]
    public void There_are_twelve_events_to_build_on_and_six_held_out()
    {
        Assert.Equal(12, Gold.Built.Count);
        Assert.Equal(6, Gold.HeldOut.Count);
    }

    [Fact]
    public void Every_third_event_by_date_is_held_out() =>
        Assert.Equal(ByDate.Where((_, i) => i % 3 == 2).Select(e => e.Id), Gold.HeldOut.Select(e => e.Id));

    [Fact]
    public void Every_event_is_told_by_three_outlets_with_figures() =>
        Assert.All(ByDate, e => Assert.True(e.Reports.Where(r => r.Figures.Count > 0).Select(r => r.Outlet).Distinct().Count() >= OutletsOfAnEvent, e.Id));

    [Fact]
    public void An_event_names_each_report_once() =>
        Assert.All(ByDate, e => Assert.Equal(e.Reports.Count, e.Reports.Select(r => r.Report).Distinct().Count()));

    [Fact]
    public void Days_are_in_order() => Assert.All(ByDate, e => Assert.True(e.From <= e.To, e.Id));

    [Fact]
    public void Things_are_those_that_figures_count() =>
        Assert.All(ByDate, e => Assert.Equal(
            e.Things.Keys.Order(StringComparer.Ordinal),
            e.Reports.SelectMany(r => r.Figures).Select(f => f.Thing).Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void Figures_of_one_thing_have_one_measure() =>
        Assert.All(Figures.GroupBy(f => f.Thing), thing => Assert.Single(thing.Select(f => f.Measure).Distinct()));

    [Fact]
    public void Bounds_are_closed_on_one_side_at_least_and_in_order() =>
        Assert.All(Figures, f => Assert.True((f.Min ?? f.Max) is not null && (f.Min ?? long.MinValue) <= (f.Max ?? long.MaxValue), f.ToString()));

    [Fact]
    public void Measures_are_those_of_the_program() => Assert.All(Figures, f => Assert.Contains(f.Measure, Measures));

    [Fact]
    public void A_root_has_a_name_and_an_id_or_neither() =>
        Assert.All(Figures, f => Assert.Equal(f.Root is null, f.RootId is null));

    [Fact]
    public void A_root_in_its_own_voice_is_called_outlet() =>
        Assert.All(Figures, f => Assert.Equal(f.Root == "outlet", f.RootId == "outlet"));

    [Fact]
    public void A_figure_that_is_not_of_an_event_is_nowhere_among_its_figures() =>
        Assert.All(ByDate, e => Assert.DoesNotContain(
            e.NotThese, s => e.Reports.Any(r => r.File == s.File && r.Figures.Any(f => f.At.Overlaps(s.At)))));

    [Fact]
    public void No_two_figures_of_an_event_overlap() =>
        Assert.All(ByDate.SelectMany(e => e.Reports), r =>
            Assert.All(r.Figures.Zip(r.Figures.Skip(1)), pair => Assert.True(pair.First.At.End <= pair.Second.At.Start, $"{r.File} {pair.Second}")));

    [Fact]
    public void Two_events_never_claim_one_figure() =>
        Assert.All(
            ByDate.SelectMany(e => e.Reports.SelectMany(r => r.Figures.Where(f => !f.Doubtful).Select(f => (r.File, f.At)))).GroupBy(at => at),
            same => Assert.Single(same));

    [CorpusFact(Corpus)]
    public void The_corpus_is_the_one_that_was_read() => Assert.Equal(Floors.HashOf(Corpus), Gold.CorpusSha256);

    [CorpusFact(Corpus)]
    public void Files_and_ids_are_those_of_the_corpus()
    {
        var reports = ReadCorpus();
        Assert.All(ByDate.SelectMany(e => e.Reports), r => Assert.Equal((r.Report, r.Outlet), (reports[r.File].Id, reports[r.File].Outlet)));
        Assert.All(ByDate.SelectMany(e => e.NotThese), s => Assert.Equal(s.Report, reports[s.File].Id));
    }

    [CorpusFact(Corpus)]
    public void Spans_hold_a_number()
    {
        var reports = ReadCorpus();
        var spans = ByDate.SelectMany(e => e.Reports.SelectMany(r => r.Figures.Select(f => (r.File, f.At))).Concat(e.NotThese.Select(s => (s.File, s.At))));
        Assert.All(spans, s => Assert.True(HoldsNumber(s.At.Of(reports[s.File].Text)), $"{s.File} {s.At}"));
    }

    [CorpusFact(Corpus)]
    public void Spans_begin_and_end_with_words()
    {
        var reports = ReadCorpus();
        Assert.All(ByDate.SelectMany(e => e.Reports.SelectMany(r => r.Figures.Select(f => (r.File, f.At)))), s =>
            Assert.True(IsWhole(reports[s.File].Text, s.At), $"{s.File} {s.At}"));
    }

    [CorpusFact(Corpus)]
    public void Bounds_are_written_in_digits_where_the_text_has_digits()
    {
        var reports = ReadCorpus();
        foreach (var (report, figure) in ByDate.SelectMany(e => e.Reports.SelectMany(r => r.Figures.Select(f => (reports[r.File], f)))))
        {
            var text = figure.At.Of(report.Text).Replace("5 thousand", "5000", StringComparison.Ordinal);
            if (text.Any(char.IsAsciiDigit))
                Assert.Contains((figure.Min ?? figure.Max)!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, Report> ReadCorpus()
    {
        var outcomes = ReportReader.ReadAsync([Path.Combine(Floors.Root, Corpus)], new ReadingOptions { Threads = 1 }).ToBlockingEnumerable();
        return outcomes.OfType<ReportRead>().ToDictionary(read => read.Report.File[(read.Report.File.LastIndexOf('#') + 1)..], read => read.Report);
    }

    private static bool HoldsNumber(string quantity) =>
        quantity.Any(char.IsAsciiDigit) || quantity.Split(' ', '-').Any(word => NumberWords.Contains(word.ToLowerInvariant()));

    private static bool IsWhole(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1])) && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));

    private static readonly HashSet<string> NumberWords =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "thirteen", "fourteen", "fifteen",
        "twenty", "thirty", "fifty", "several", "dozen", "dozens", "scores", "hundreds", "thousands",
    ];
}
