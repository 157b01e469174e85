namespace Hearsay.Tests.Figures;

public sealed class NotFiguresTests
{
    [Theory]
    [InlineData("The talks began on 12 May 2031.")]
    [InlineData("In 2029 the river froze.")]
    [InlineData("The ferry left at 5 p.m.")]
    [InlineData("The strike lasted six months.")]
    [InlineData("The boy is 17 years old.")]
    [InlineData("Anna Vell, 54, spoke to reporters.")]
    [InlineData("A 21-year-old man spoke.")]
    [InlineData("It was the third round of talks.")]
    [InlineData("He finished 1st.")]
    [InlineData("Call 0800-555-1234 for help.")]
    [InlineData("The council adopted Resolution 2254.")]
    [InlineData("They invoked Article 7 of the treaty.")]
    [InlineData("Flight 370 vanished.")]
    [InlineData("The troops showed a T-72 and an S-300.")]
    [InlineData("A Su-34 jet flew over the valley.")]
    [InlineData("They used 155mm guns.")]
    [InlineData("A 57-km road leads to the dam.")]
    [InlineData("The home side won 3-1.")]
    [InlineData("He lives at Mill Lane 12.")]
    [InlineData("It was one of the oldest bridges.")]
    [InlineData("No one came.")]
    [InlineData("The two men spoke.")]
    [InlineData("The two countries signed a treaty.")]
    [InlineData("Both sides agreed.")]
    [InlineData("Tarn lies 20 km south of Mirel.")]
    [InlineData("Several areas were quiet.")]
    [InlineData("Many people came, and most of them stayed.")]
    [InlineData("A number of villagers were killed.")]
    [InlineData("(1) The first rule.")]
    [InlineData("It is a 24/7 service.")]
    [InlineData("The three European countries met.")]
    [InlineData("The wheel turned 12 times.")]
    [InlineData("They opened a second front.")]
    [InlineData("Another woman spoke.")]
    public void These_are_no_figures(string text) => Assert.Empty(Found.In(text));

    [Theory]
    [InlineData("The two men were killed.")]
    [InlineData("These three boys died.")]
    public void Those_introduced_before_are_not_counted_again(string text) => Assert.Empty(Found.In(text));

    [Theory]
    [InlineData("All five people on board died.", 5)]
    [InlineData("The 18 militants were killed near the dam.", 18)]
    [InlineData("Her three children were killed.", 3)]
    public void Those_whose_number_is_the_news_are(string text, int count) => Assert.Equal(count, Assert.Single(Found.In(text)).Min);

    [Fact]
    public void The_one_person_of_whom_the_news_is_counts()
    {
        var figure = Assert.Single(Found.In("A woman was killed in Mirel."));
        Assert.Equal((1m, "woman", FigureMeasure.Killed), (figure.Max, figure.Unit, figure.Measure));
    }

    [Fact]
    public void A_doubtful_number_has_less_confidence_than_a_plain_one()
    {
        var doubtful = Assert.Single(Found.In("The floods killed 1.200 people."));
        var plain = Assert.Single(Found.In("The floods killed 1,200 people."));
        Assert.True(doubtful.Confidence < plain.Confidence);
    }
}
