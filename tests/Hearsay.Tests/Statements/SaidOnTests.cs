namespace Hearsay.Tests.Statements;

public sealed class SaidOnTests
{
    private static DateOnly? Day(string marked) => Marked.Last(marked).SaidOn?.From;

    [Theory]
    [InlineData("[1:John Miller] <1:said on Tuesday> {1:that two boats were missing}.")]
    [InlineData("[1:John Miller] <1:said> on Tuesday {1:that two boats were missing}.")]
    [InlineData("On Tuesday [1:John Miller] <1:said> {1:that two boats were missing}.")]
    [InlineData("[1:John Miller] <1:said> {1:on Tuesday that two boats were missing}.")]
    public void A_time_of_the_saying_is_resolved(string marked) => Assert.Equal(new DateOnly(2024, 3, 12), Day(marked));

    [Fact]
    public void A_time_in_the_content_is_none_of_the_saying() => Assert.Null(Day("[1:John Miller] <1:said> {1:two boats went missing on Tuesday}."));

    [Fact]
    public void A_time_before_that_leaves_the_content() =>
        Assert.Equal("that two boats were missing", Marked.Last("[1:John Miller] <1:said> {1:on Tuesday that two boats were missing}.").Content[0]
            .Of(Marked.Text("[1:John Miller] <1:said> {1:on Tuesday that two boats were missing}.")));
}
