using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

public sealed class FilterWordsTests
{
    [Fact]
    public void Every_value_has_a_word_and_is_found_by_it()
    {
        Assert.Equal("killed-or-injured", FilterWords.Of(FigureMeasure.KilledOrInjured));
        Assert.All(FilterWords.All<FigureMeasure>(), word => Assert.Equal(word, FilterWords.Of(Assert.Single(FilterWords.Parse<FigureMeasure>(word)))));
    }

    [Fact]
    public void Lists_may_have_blanks_and_capitals() => Assert.Equal([Standing.Named, Standing.Group], FilterWords.Parse<Standing>("Named, GROUP,"));

    [Theory]
    [InlineData("nobody")]
    [InlineData("1")]
    [InlineData("named role")]
    public void A_word_that_means_nothing_is_refused(string word) =>
        Assert.Contains("named, role, group, anonymous, impersonal", Assert.Throws<FormatException>(() => FilterWords.Parse<Standing>(word)).Message, StringComparison.Ordinal);
}
