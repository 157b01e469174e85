using Hearsay.Exporting;
using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

public sealed class KeptAnalysisTests : IDisposable
{
    private const string Text =
        "Mara Dussel said on Monday that at least 70 people died in Binnish.\nThe quay of Salqin stood empty.\nShe denied that 1234567890123456789.25 crowns were lost.";

    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.At("store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_found_in_a_report_is_given_back_as_it_was()
    {
        var analysis = Analysis();
        Kept.In(Store, analysis);
        using var archive = Archive.Open(Store, create: false);
        Assert.Equal(JsonAnswers.Of(analysis), JsonAnswers.Of(archive.Analysis(archive.Report("r-a")!)));
    }

    [Fact]
    public void An_interval_of_which_only_the_words_are_known_is_kept()
    {
        var analysis = Analysis();
        var statement = analysis.Statements[0] with { SaidOn = new DateInterval(null, null, "on Monday") };
        Kept.In(Store, analysis with { Statements = [statement, analysis.Statements[1]] });
        using var archive = Archive.Open(Store, create: false);
        Assert.Equal("on Monday", archive.Statements().First().Statement.SaidOn?.Text);
    }

    [Fact]
    public void What_is_removed_leaves_nothing_behind()
    {
        Kept.In(Store, Analysis());
        using (var connection = Database.Open(Store, create: false, new StoreSettings()))
        using (var writer = new ArchiveWriter(connection, Dump.Analyst))
        {
            writer.Reanalyse(1, Kept.Of(Report()));
            writer.Commit();
        }
        using var archive = Archive.Open(Store, create: false);
        Assert.Empty(archive.Statements());
        Assert.Empty(archive.Figures());
        Assert.Empty(archive.Places());
        Assert.Empty(archive.Times());
        Assert.Empty(archive.Analysis(archive.Report("r-a")!).OwnVoice);
        Dump.AssertSound(Store);
    }

    private static Report Report() => Kept.Report("a", Text, day: new(2024, 5, 1));

    private static Analysis Analysis()
    {
        var report = Report();
        return Kept.Of(report) with
        {
            Statements =
            [
                Kept.Statement(report, "s1", "Mara Dussel", "that at least 70 people died in Binnish") with { SaidOn = DateInterval.Day(new(2024, 4, 29), "on Monday") },
                Kept.Statement(report, "s2", "She", "that 1234567890123456789.25 crowns were lost") with { Act = StatementAct.Denies, Certainty = Certainty.Denied, Inside = "s1" },
            ],
            OwnVoice = [Kept.Span(report, "The quay of Salqin stood empty.")],
            Figures =
            [
                Kept.Figure(report, "f1", "at least 70 people", 70, null) with { Approximator = "at least", Statement = "s1", Claimant = "Mara Dussel", AsOf = new(null, new(2024, 4, 29)), Replaces = "f2" },
                Kept.Figure(report, "f2", "1234567890123456789.25 crowns", 1234567890123456789.25m, 1234567890123456789.25m, "crown", FigureMeasure.Other) with { Of = "islanders", PartOf = "f1" },
            ],
            Times = [new(Kept.Span(report, "Monday"), "Monday", TimeType.Date, "2024-04-29", new(2024, 4, 29), null, new(TimeAnchorKind.Mention, Kept.Span(report, "70")), TimeModifier.Approx)],
            Places = [Kept.Town(report, "Binnish", "SY", "Idlib", 171979), Kept.Town(report, "Salqin", "SY", "Idlib", 172000) with { Latitude = null, Longitude = null, GeonameId = null, Precision = PlacePrecision.Unresolved }],
        };
    }
}
