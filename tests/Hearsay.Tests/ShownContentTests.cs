namespace Hearsay.Tests;

public sealed class ShownContentTests
{
    [Theory]
    [InlineData("that the bridge was closed", "the bridge was closed")]
    [InlineData("that was wrong", "that was wrong")]
    [InlineData("“that bridge is closed”", "“that bridge is closed”")]
    [InlineData("That bridge is closed.", "That bridge is closed.")]
    [InlineData("that ", "that ")]
    public void The_that_of_a_clause_is_left_out_and_the_pronoun_kept(string text, string shown) =>
        Assert.Equal(shown, ShownContent.Of(text, [new TextSpan(0, text.Length)]));

    [Fact]
    public void Pieces_are_parted_by_an_ellipsis() => Assert.Equal("one … three", ShownContent.Of("one two three", [new TextSpan(0, 3), new TextSpan(8, 13)]));
}
