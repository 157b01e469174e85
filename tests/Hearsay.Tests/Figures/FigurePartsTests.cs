namespace Hearsay.Tests.Figures;

public sealed class FigurePartsTests
{
    [Theory]
    [InlineData("The raid killed 12 people, including three children.")]
    [InlineData("The raid killed 12 people, among them three children.")]
    [InlineData("Twelve people including three children were killed.")]
    [InlineData("At least 12 people, including at least three children, were killed.")]
    public void A_part_names_its_whole_and_shares_its_fate(string text)
    {
        var figures = Found.In(text);
        Assert.Equal([null, "f1"], figures.Select(f => f.PartOf));
        Assert.Equal([FigureMeasure.Killed, FigureMeasure.Killed], figures.Select(f => f.Measure));
    }

    [Fact]
    public void Several_parts_have_the_same_whole() =>
        Assert.Equal([null, "f1", "f1"], Found.In("At least 23 civilians, among them eight children and six women, were killed.").Select(f => f.PartOf));

    [Theory]
    [InlineData("Eleven children were among the 26 killed.")]
    [InlineData("Eleven children were among at least 26 people killed in Orva.")]
    public void The_whole_may_stand_behind_its_part(string text) =>
        Assert.Equal(["f2", null], Found.In(text).Select(f => f.PartOf));

    [Fact]
    public void A_part_without_a_noun_is_counted_by_that_of_the_whole()
    {
        var figures = Found.In("The 18 militants, including one of foreign nationality, were killed.");
        Assert.Equal(("militant", "f1"), (figures[1].Unit, figures[1].PartOf));
    }

    [Theory]
    [InlineData("The death toll rose from 12 to 15.", 1)]
    [InlineData("The toll was revised to 15 from 12.", 0)]
    [InlineData("The toll climbed to 15, up from 12.", 0)]
    public void A_revised_number_takes_the_place_of_the_other(string text, int newer)
    {
        var figures = Found.In(text);
        Assert.Equal(2, figures.Count);
        Assert.Equal(figures[1 - newer].Id, figures[newer].Replaces);
        Assert.Null(figures[1 - newer].Replaces);
        Assert.All(figures, f => Assert.Equal(FigureMeasure.Killed, f.Measure));
    }
}
