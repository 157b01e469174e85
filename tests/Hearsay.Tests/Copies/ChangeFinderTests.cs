using Hearsay.Copies;

namespace Hearsay.Tests.Copies;

public class ChangeFinderTests
{
    [Theory]
    [InlineData("on Tuesday, the harbour authority said.", "on Tuesday.", ChangeKind.AttributionRemoved)]
    [InlineData("the harbour authority said", "the harbour authority claimed", ChangeKind.AttributionAltered)]
    [InlineData("allegedly ignored", "ignored", ChangeKind.HedgeRemoved)]
    [InlineData("with about 120", "with 120", ChangeKind.HedgeRemoved)]
    [InlineData("At least nine", "Nine", ChangeKind.HedgeRemoved)]
    [InlineData("The captain allegedly", "The captain reportedly and allegedly", ChangeKind.WordsAltered, false)]
    [InlineData("has not yet commented", "has yet commented", ChangeKind.NegationAltered)]
    [InlineData("120 passengers", "210 passengers", ChangeKind.NumberAltered)]
    [InlineData("120 passengers", "many passengers", ChangeKind.NumberAltered)]
    [InlineData("Maro Tennick", "Brann Ottery", ChangeKind.NameAltered)]
    public void What_was_changed_is_named(string was, string now, ChangeKind kind, bool expected = true)
    {
        var changes = Find(Stories.Ferry, Stories.Ferry.Replace(was, now, StringComparison.Ordinal));
        Assert.Equal(expected, changes.Any(change => change.Kind == kind));
    }

    [Theory]
    [InlineData("nine people", "9 people")]
    [InlineData("Tennick", "Tenneck")]
    [InlineData("harbour", "harbor")]
    [InlineData("\"", "”")]
    public void Another_way_of_writing_is_no_change(string was, string now) =>
        Assert.Empty(Find(Stories.Ferry, Stories.Ferry.Replace(was, now, StringComparison.Ordinal)));

    [Fact]
    public void Spans_point_into_both_texts()
    {
        var copy = Stories.Ferry.Replace("120 passengers", "210 passengers", StringComparison.Ordinal);
        var change = Assert.Single(Find(Stories.Ferry, copy));
        Assert.Equal(("120", "210"), (change.Source.Of(Stories.Ferry), change.Copy.Of(copy)));
    }

    [Fact]
    public void A_cut_ending_is_a_cut()
    {
        var change = Assert.Single(Find(Stories.Ferry, Stories.FerryLead));
        Assert.Equal(ChangeKind.PassageCut, change.Kind);
        Assert.StartsWith("We heard a bang", change.Was, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_sentence_is_an_addition()
    {
        var copy = Stories.Ferry.Replace("Divers will", "Two tugs came out from the yard at once. Divers will", StringComparison.Ordinal);
        Assert.Contains(Find(Stories.Ferry, copy), change => change.Kind == ChangeKind.PassageAdded && change.Is.StartsWith("Two tugs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_passage_that_stands_elsewhere_has_moved()
    {
        const string Last = " It was the third accident on the line since the spring, when the harbour was dredged.";
        var copy = Last.Trim() + " " + Stories.Ferry.Replace(Last, "", StringComparison.Ordinal);
        Assert.Contains(Find(Stories.Ferry, copy), change => change.Kind == ChangeKind.PassageMoved);
    }

    [Fact]
    public void What_alters_the_meaning_comes_first()
    {
        var copy = Stories.Ferry.Replace("Divers will", "Frogmen will", StringComparison.Ordinal).Replace("allegedly ", "", StringComparison.Ordinal);
        Assert.Equal([ChangeKind.HedgeRemoved, ChangeKind.WordsAltered], Find(Stories.Ferry, copy).Select(change => change.Kind));
    }

    [Theory]
    [InlineData("Captain may have ignored warnings", "Captain ignored warnings", ChangeKind.HeadlineSharpened)]
    [InlineData("Did the captain ignore warnings?", "Captain ignored warnings", ChangeKind.HeadlineSharpened)]
    [InlineData("Ferry runs aground, authority says", "Ferry runs aground", ChangeKind.HeadlineSharpened)]
    [InlineData("Ferry runs aground", "Ferry disaster off Quellmouth", ChangeKind.HeadlineSharpened)]
    [InlineData("Ferry runs aground", "Ferry stuck off Quellmouth", ChangeKind.HeadlineChanged)]
    public void Headlines_are_compared(string was, string now, ChangeKind kind)
    {
        var changes = ChangeFinder.Find(
            CopyText.Of(Stories.Report("a", Stories.Ferry, was)), CopyText.Of(Stories.Report("b", Stories.Ferry, now)));
        Assert.Equal(kind, Assert.Single(changes).Kind);
    }

    [Fact]
    public void A_dropped_header_is_told()
    {
        var source = Stories.Report("a", Stories.Ferry, "Ferry runs aground", "Quellmouth Post", "2020-05-05") with { Byline = "Ada Wren", Agency = "NPA" };
        var changes = ChangeFinder.Find(CopyText.Of(source), CopyText.Of(Stories.Report("b", Stories.Ferry)));
        Assert.Equal([ChangeKind.AgencyDropped, ChangeKind.BylineDropped, ChangeKind.DateDropped, ChangeKind.OutletDropped], changes.Select(c => c.Kind));
    }

    private static IReadOnlyList<Change> Find(string source, string copy) =>
        ChangeFinder.Find(CopyText.Of(Stories.Report("a", source)), CopyText.Of(Stories.Report("b", copy)));
}
