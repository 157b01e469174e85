using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

public sealed class FilterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FilterTests() => Kept.In(Store, Ferry(), Market(), Undated());

    private string Store => _folder.At("store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_province_holds_the_towns_in_it()
    {
        Assert.Equal(["r-a", "r-c"], Reports(new() { Place = "Idlib province" }));
        Assert.Equal(["r-a", "r-b", "r-c"], Reports(new() { Place = "syria" }));
        Assert.Equal(["r-c"], Reports(new() { Place = "Idlib" }));
        Assert.Equal(["r-a"], Reports(new() { Place = "geonames:171979" }));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("-ferry")]
    public void What_has_no_word_to_look_for_is_not_taken_for_damage(string words)
    {
        using var archive = Archive.Open(Store, create: false);
        foreach (var (filter, name) in new[] { (new ReportFilter { About = words }, "about"), (new() { By = words }, "by"), (new() { NotBy = [words] }, "not-by") })
            Assert.All(
                [.. EveryList.Of(archive, filter), () => archive.Times(filter).Any(), () => archive.TimelineCounts(filter), () => archive.Facets(filter)],
                list => Assert.StartsWith(name + ":", Assert.Throws<FormatException>(list).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_no_place_has_is_looked_for_as_words() => Assert.Equal(["r-b"], Reports(new() { Place = "the customs house" }));

    [Fact]
    public void A_place_in_the_sentence_of_a_statement_counts_for_it_and_one_in_another_sentence_does_not()
    {
        Assert.Equal(["r-a/s1"], Statements(new() { Place = "Binnish" }));
        Assert.Equal(["r-a/f1"], Figures(new() { Place = "Binnish" }));
    }

    [Fact]
    public void Kinds_of_statements_can_be_asked_for_and_left_out()
    {
        Assert.Equal(["r-a/s2"], Statements(new() { Acts = [StatementAct.Denies] }));
        Assert.Equal(["r-a/s1", "r-b/s1"], Statements(new() { NotCertainties = [Certainty.Denied] }));
        Assert.Equal(["r-b/s1"], Statements(new() { Standings = [Standing.Anonymous, Standing.Group] }));
        Assert.Equal(["r-a/s1", "r-a/s2"], Statements(new() { NotBy = ["officials"], NotOutlets = ["ledger"] }));
        Assert.Equal(["r-b"], Reports(new() { Standings = [Standing.Anonymous] }));
        Assert.Empty(Reports(new() { Standings = [Standing.Anonymous], Acts = [StatementAct.Denies] }));
    }

    [Fact]
    public void Figures_are_found_by_measure_unit_claimant_and_sentence()
    {
        Assert.Equal(["r-a/f1"], Figures(new() { Measures = [FigureMeasure.Killed] }));
        Assert.Equal(["r-b/f1"], Figures(new() { Unit = "Stall" }));
        Assert.Equal(["r-a/f1"], Figures(new() { By = "Dussel" }));
        Assert.Equal(["r-b/f1"], Figures(new() { About = "quay" }));
        Assert.Equal(["r-b/f1"], Figures(new() { NotStandings = [Standing.Named] }));
        Assert.Equal(["r-a"], Reports(new() { Measures = [FigureMeasure.Killed] }));
    }

    [Fact]
    public void Days_leave_out_what_has_none()
    {
        Assert.Equal(["r-b"], Reports(new() { Since = new(2024, 5, 2) }));
        Assert.Equal(["r-a"], Reports(new() { Until = new(2024, 5, 1) }));
        Assert.Equal(["r-a", "r-b"], Reports(new() { Until = DateOnly.MaxValue }));
    }

    [Fact]
    public void Lists_go_on_behind_any_row()
    {
        using var archive = Archive.Open(Store, create: false);
        Assert.Equal(["r-b", "r-c"], archive.Reports(new() { After = archive.Reports().First().Cursor }).Select(r => r.Report.Id));
        Assert.Equal(["r-b", "r-c"], archive.Families(new() { After = archive.Families().First().Cursor }).Select(r => r.First.Report.Id));
        var statements = archive.Statements().ToList();
        for (var i = 0; i < statements.Count; i++)
            Assert.Equal(statements.Skip(i + 1).Select(s => s.Cursor), archive.Statements(new() { After = statements[i].Cursor }).Select(s => s.Cursor));
        Assert.Equal(["r-b/f1"], Figures(new() { After = archive.Figures().First().Cursor }));
        Assert.Empty(archive.Statements(new() { After = "9999-99-99r-zzz/s1" }));
        foreach (var filter in (ReportFilter[])[new(), new() { Place = "Syria" }, new() { About = "a*" }])
        {
            var places = archive.Places(filter).ToList();
            for (var i = 0; i < places.Count; i++)
                Assert.Equal(places.Skip(i + 1).Select(place => place.Name), archive.Places(filter with { After = places[i].Cursor }).Select(place => place.Name));
        }
    }

    [Fact]
    public void A_place_counts_what_is_said_in_it_and_in_what_lies_in_it()
    {
        using var archive = Archive.Open(Store, create: false);
        var places = archive.Places().ToDictionary(place => $"{place.Name} {place.Precision}");
        var (syria, idlib, binnish) = (places["Syria Country"], places["Idlib Region"], places["Binnish City"]);
        Assert.Equal((3, 2, 1, 3), (syria.Reports, syria.Statements, syria.Figures, syria.Mentions));
        Assert.Equal((2, 1, 1, 2), (idlib.Reports, idlib.Statements, idlib.Figures, idlib.Mentions));
        Assert.Equal((1, 1, 1, 1), (binnish.Reports, binnish.Statements, binnish.Figures, binnish.Mentions));
        Assert.Equal("Syria", archive.Places().First().Name);
    }

    [Fact]
    public void Places_of_some_statements_count_those_alone()
    {
        using var archive = Archive.Open(Store, create: false);
        Assert.Equal(["Syria", "Idlib", "Binnish"], archive.Places(new() { By = "Dussel" }).Select(place => place.Name));
        Assert.Equal(["Idlib", "Binnish", "Idlib"], archive.Places(new() { Place = "Idlib province" }).Select(place => place.Name));
    }

    [Fact]
    public void Times_come_in_their_order_with_the_statements_that_speak_of_them()
    {
        using var archive = Archive.Open(Store, create: false);
        var times = archive.Times().ToList();
        Assert.Equal(["until May", "Monday"], times.Select(time => time.Time.Text));
        Assert.Equal([["s1"], ["s1"]], times.Select(time => time.Statements));
        Assert.Equal(["Monday"], archive.Times(new() { By = "Dussel" }).Select(time => time.Time.Text));
    }

    private static Analysis Ferry()
    {
        var report = Kept.Report("a", "Mara Dussel said that at least 70 people died in Binnish on Monday.\nShe denied that the boat was old.", day: new(2024, 5, 1));
        return Kept.Of(report) with
        {
            Statements =
            [
                Kept.Statement(report, "s1", "Mara Dussel", "that at least 70 people died in Binnish"),
                Kept.Statement(report, "s2", "She", "that the boat was old") with { Act = StatementAct.Denies, Certainty = Certainty.Denied },
            ],
            Figures = [Kept.Figure(report, "f1", "at least 70 people", 70, null) with { Statement = "s1" }],
            Times = [new(Kept.Span(report, "Monday"), "Monday", TimeType.Date, "2024-04-29", new(2024, 4, 29), new(2024, 4, 29), new(TimeAnchorKind.Publication))],
            Places = [Kept.Town(report, "Binnish", "SY", "Idlib", 171979)],
        };
    }

    private static Analysis Market()
    {
        var report = Kept.Report("b", "Officials said that the customs house in Latakia was shut until May.\nThe quay had 30 stalls.", "The Quarn Ledger", new(2024, 5, 2));
        return Kept.Of(report) with
        {
            Statements = [Kept.Statement(report, "s1", "Officials", "that the customs house in Latakia was shut until May") with { Standing = Standing.Anonymous }],
            Figures = [Kept.Figure(report, "f1", "30 stalls", 30, 30, "stall", FigureMeasure.Other) with { Claimant = Figure.OutletClaimant }],
            Times = [new(Kept.Span(report, "until May"), "until May", TimeType.Date, "2024-05", null, new(2024, 5, 31), default)],
            Places = [Kept.Town(report, "Latakia", "SY", "Latakia", 173576)],
        };
    }

    private static Analysis Undated()
    {
        var report = Kept.Report("c", "Nothing was heard from Idlib.");
        return Kept.Of(report) with { Places = [Dump.Analyst.Analyze(report, AnalysisParts.Places).Places.Single()] };
    }

    private List<string> Reports(ReportFilter filter)
    {
        using var archive = Archive.Open(Store, create: false);
        return [.. archive.Reports(filter).Select(r => r.Report.Id)];
    }

    private List<string> Statements(ReportFilter filter)
    {
        using var archive = Archive.Open(Store, create: false);
        return [.. archive.Statements(filter).Select(s => $"{s.Report.Id}/{s.Statement.Id}")];
    }

    private List<string> Figures(ReportFilter filter)
    {
        using var archive = Archive.Open(Store, create: false);
        return [.. archive.Figures(filter).Select(f => $"{f.Report.Id}/{f.Figure.Id}")];
    }
}
