using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public sealed class FigureWordsTests
{
    [Theory]
    [InlineData("dozens of people", 24, "“dozens of people”", "24 or more people killed (“dozens of people”)")]
    [InlineData("more than 24 people", 24, "24 or more", "24 or more people killed")]
    [InlineData("at least fourteen", 14, "14 or more", "14 or more people killed")]
    public void A_word_for_a_size_is_told_as_such(string text, int least, string stated, string whole)
    {
        var figure = new ClaimFigure(FigureMeasure.Killed, "person", least, null, text);
        Assert.Equal((stated, whole), (FigureWords.Stated(figure), FigureWords.Of(figure)));
    }

    [Theory]
    [InlineData(14, null, FigureMeasure.Killed, "14 or more people killed")]
    [InlineData(1, 1, FigureMeasure.Missing, "1 person missing")]
    [InlineData(9000, 9000, FigureMeasure.Population, "9,000 people living there")]
    [InlineData(null, 30, FigureMeasure.Other, "up to 30 people")]
    public void A_figure_reads_as_people_say_it(int? min, int? max, FigureMeasure measure, string words) =>
        Assert.Equal(words, FigureWords.Of(new ClaimFigure(measure, "person", min, max, "such a number")));
}
