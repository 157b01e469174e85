using Hearsay.Web.Text;

namespace Hearsay.Web.Tests.Text;

public sealed class WordingTests
{
    [Theory]
    [InlineData("they had heard one blast", "“they had heard one blast”")]
    [InlineData("“First the light,”", "“First the light”")]
    [InlineData("We have dogs, and need more.\"", "“We have dogs, and need more.”")]
    [InlineData("\"Toxic gas\" was used", "“\"Toxic gas\" was used”")]
    public void Words_are_quoted_once(string words, string quoted) => Assert.Equal(quoted, Wording.Quoted(words, 100));

    [Theory]
    [InlineData("Idlib, SY", "Idlib, Syria")]
    [InlineData("Idlib", "Idlib")]
    [InlineData("Paris, Texas", "Paris, Texas")]
    public void A_country_is_told_by_its_name(string label, string told) => Assert.Equal(told, Wording.InCountry(label));

    [Theory]
    [InlineData("people killed · Veldra", "People killed · Veldra")]
    [InlineData("40 people", "40 people")]
    [InlineData("", "")]
    public void A_heading_begins_with_a_capital(string text, string heading) => Assert.Equal(heading, Wording.Heading(text));

    [Fact]
    public void A_condition_is_told_in_words() =>
        Assert.Equal(["said by", "without kind:", "published from"], new[] { "by", "not-act", "since" }.Select(ConditionWording.Name));
}
