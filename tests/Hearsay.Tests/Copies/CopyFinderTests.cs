using Hearsay.Copies;

namespace Hearsay.Tests.Copies;

public class CopyFinderTests
{
    [Fact]
    public void The_earliest_report_is_the_first_of_its_family()
    {
        var family = Assert.Single(CopyFinder.Find(
        [
            Stories.Report("r-1", Stories.FerryLead, published: "2020-05-07"),
            Stories.Report("r-2", Stories.Ferry, published: "2020-05-05"),
            Stories.Report("r-3", Stories.Ferry + " The island school stayed closed.", published: "2020-05-06"),
        ]));
        Assert.Equal("r-2", family.Id);
        Assert.All(family.Members.Skip(1), member => Assert.Equal(CopyPlacement.Date, member.Placement));
    }

    [Fact]
    public void An_undated_copy_is_placed_by_containment()
    {
        var family = Assert.Single(CopyFinder.Find([Stories.Report("r-1", Stories.FerryLead), Stories.Report("r-2", Stories.Ferry)]));
        Assert.Equal("r-2", family.Id);
        Assert.Equal(CopyPlacement.Containment, family.Members[1].Placement);
    }

    [Fact]
    public void An_agency_is_the_source_of_who_prints_it_on_the_same_day()
    {
        var agency = Stories.Report("r-9", Stories.Ferry, outlet: "Northern Press Agency", published: "2020-05-05") with { Agency = "NPA" };
        var paper = Stories.Report("r-1", Stories.Ferry + " The island school stayed closed, its head told NPA.", outlet: "Quellmouth Post", published: "2020-05-05");
        var family = Assert.Single(CopyFinder.Find([paper, agency]));
        Assert.Equal(("r-9", CopyPlacement.Credit), (family.Id, family.Members[1].Placement));
    }

    [Fact]
    public void Shared_passages_stand_in_both_texts()
    {
        var copy = "The island school stayed closed. " + Stories.Ferry;
        var family = Assert.Single(CopyFinder.Find([Stories.Report("r-1", Stories.Ferry, published: "2020-05-05"), Stories.Report("r-2", copy, published: "2020-05-06")]));
        var passage = Assert.Single(family.Members[1].Passages);
        Assert.Equal(passage.Source.Of(Stories.Ferry), passage.Copy.Of(copy));
        Assert.Equal(1, family.Members[1].SourceContainment);
    }

    [Fact]
    public void Files_of_one_report_are_verbatim_members()
    {
        var family = Assert.Single(CopyFinder.Find(
        [
            Stories.Report("r-1", Stories.Ferry, outlet: "Quellmouth Post", published: "2020-05-05"),
            Stories.Report("r-1", Stories.Ferry) with { File = "bare.txt" },
        ]));
        Assert.Equal(CopyRelation.Verbatim, family.Members[1].Relation);
        Assert.Contains(family.Members[1].Changes, change => change.Kind == ChangeKind.OutletDropped);
    }

    [Fact]
    public void A_report_stitched_from_two_does_not_make_them_one()
    {
        var families = CopyFinder.Find(
        [
            Stories.Report("r-1", Stories.Ferry, published: "2020-05-05"),
            Stories.Report("r-2", Stories.Council, published: "2020-05-05"),
            Stories.Report("r-3", Stories.Ferry + " " + Stories.Council, published: "2020-05-06"),
        ]);
        var family = Assert.Single(families);
        Assert.Equal(2, family.Members.Count);
    }

    [Fact]
    public void Boilerplate_of_many_reports_makes_no_family()
    {
        const string Boilerplate =
            "The Quellmouth Post is a daily for the coast and the islands. It was founded by dockers in a strike year and is owned by its readers. "
            + "Letters to the editor reach us at the old customs house. We print them in full if they are short and signed.";
        var reports = Enumerable.Range(0, 30).Select(i => Stories.Report($"r-{i:00}", Invented(i) + " " + Boilerplate));
        Assert.Empty(CopyFinder.Find(reports));
    }

    [Fact]
    public void Fifty_edited_copies_are_one_family()
    {
        var reports = Enumerable.Range(0, 50).Select(i => Stories.Report($"r-{i:00}", Stories.Ferry + " " + Invented(i)[..60] + ".", published: "2020-05-05"));
        var family = Assert.Single(CopyFinder.Find(reports));
        Assert.Equal(50, family.Members.Count);
    }

    [Fact]
    public void The_order_of_the_reports_does_not_matter()
    {
        var reports = Mixed();
        var expected = Listing(CopyFinder.Find(reports));
        for (var seed = 1; seed <= 5; seed++)
        {
            var shuffled = reports.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, Listing(CopyFinder.Find(shuffled)));
        }
    }

    [Fact]
    public void A_removed_report_leaves_no_trace()
    {
        var reports = Mixed();
        var (with, without) = (new MemoryCopyIndex(), new MemoryCopyIndex());
        var (all, some) = (new CopyStage(with), new CopyStage(without));
        for (var number = 0; number < reports.Count; number++)
            all.Add(number, CopyText.Of(reports[number]));
        for (var number = 0; number < reports.Count; number += 3)
            all.Remove(number);
        for (var number = 0; number < reports.Count; number++)
            if (number % 3 != 0)
                some.Add(number, CopyText.Of(reports[number]));
        Assert.Equal(Links(without), Links(with));
    }

    private static List<string> Links(MemoryCopyIndex index) =>
        [.. index.Numbers.Order().SelectMany(n => index.Links(n).Select(link => $"{link} from {index.Parent(n)}")).Order(StringComparer.Ordinal)];

    /// <summary>Copies of several stories, among them ones that so many share that their passages become frequent.</summary>
    private static List<Report> Mixed() =>
    [
        .. Training.Evaluation.InventedReports.Make(300, seed: 3),
        .. Enumerable.Range(0, 12).Select(i => Stories.Report($"r-f{i:00}", Invented(i)[..(20 * i)] + ". " + Stories.Ferry)),
        .. Enumerable.Range(0, 12).Select(i => Stories.Report($"r-g{i:00}", Invented(i + 50) + " " + Stories.FerryLead)),
    ];

    private static string Invented(int seed) => string.Concat(Training.Evaluation.InventedReports.Make(1, seed + 100).Single().Text.Take(420));

    private static string Listing(IReadOnlyList<CopyFamily> families) =>
        string.Join('\n', families.SelectMany(f => f.Members.Select(m => $"{f.Id} {m.Report.File} {m.Of} {m.Relation} {m.Containment} {m.Placement} {m.Changes.Count}")));
}
