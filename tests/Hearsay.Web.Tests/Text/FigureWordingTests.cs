using Hearsay.Web.Text;

namespace Hearsay.Web.Tests.Text;

public sealed class FigureWordingTests
{
    [Theory]
    [InlineData("person", "people")]
    [InlineData("child", "children")]
    [InlineData("policeman", "policemen")]
    [InlineData("body", "bodies")]
    [InlineData("convoy", "convoys")]
    [InlineData("bus", "buses")]
    [InlineData("church", "churches")]
    [InlineData("aircraft", "aircraft")]
    [InlineData("fighter jet", "fighter jets")]
    [InlineData("SUV", "SUVs")]
    [InlineData("US", "US")]
    [InlineData("km", "km")]
    [InlineData("%", "%")]
    [InlineData("", "")]
    public void What_is_counted_is_named_for_several(string one, string several) => Assert.Equal(several, Plurals.Of(one));

    [Theory]
    [InlineData(14, null, FigureMeasure.Killed, "14 or more people killed")]
    [InlineData(1, 1, FigureMeasure.Missing, "1 person missing")]
    [InlineData(9000, 9000, FigureMeasure.Population, "9,000 people living there")]
    [InlineData(null, 30, FigureMeasure.Other, "up to 30 people")]
    public void A_figure_reads_as_people_say_it(int? min, int? max, FigureMeasure measure, string words) =>
        Assert.Equal(words, FigureWording.Of(new Hearsay.Claims.ClaimFigure(measure, "person", min, max, "so many")));
}
