using Hearsay.Reading;

namespace Hearsay.Tests.Reading;

public sealed class ReportIdTests
{
    [Fact]
    public void It_is_r_and_sixteen_hexadecimal_digits() => Assert.Matches("^r-[0-9a-f]{16}$", Of("The ferry left."));

    /// <summary>Identifiers are kept in stores: this one may never change.</summary>
    [Fact]
    public void It_is_the_same_for_ever() => Assert.Equal("r-f71d74b0cfca7a1a", Of("The ferry left Port Marrow at 10."));

    [Theory]
    [InlineData("“The mayor’s ferry”, he said.", "\"The mayor's ferry\" he said")]
    [InlineData("The mayor”s ferry", "The mayorâ€™s  ferry\n")]
    [InlineData("The mayor's ferry", "The mayors ferry")]
    [InlineData("Café Zoë", "CAFE ZOE")]
    [InlineData("1,500 men", "1500 men")]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("the port-city", "the port city")]
    public void Marks_accents_case_and_spacing_do_not_matter(string one, string other) => Assert.Equal(Of(one), Of(other));

    [Theory]
    [InlineData("3.5 percent", "35 percent")]
    [InlineData("10 men", "11 men")]
    [InlineData("the ferry", "theferry")]
    public void Words_matter(string one, string other) => Assert.NotEqual(Of(one), Of(other));

    [Fact]
    public void The_words_are_plain() =>
        Assert.Equal("zoe s 1500 strasse paromы 5", ReportId.WordsOf("Zoë  S... 1,500 Straße—PAROMЫ (5)"));

    private static string Of(string body) => ReportId.Of(MendedText.Of(body));
}
