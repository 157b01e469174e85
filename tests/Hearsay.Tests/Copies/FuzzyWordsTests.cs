using Hearsay.Copies;

namespace Hearsay.Tests.Copies;

public class FuzzyWordsTests
{
    [Theory]
    [InlineData("Hasakah", "Hassakeh")]
    [InlineData("Mohammed", "Muhammad")]
    [InlineData("Gaddafi", "Qaddafi")]
    [InlineData("neighbourhood", "neighborhood")]
    [InlineData("centre", "center")]
    [InlineData("organised", "organized")]
    [InlineData("traveller", "traveler")]
    public void Another_spelling_is_the_same_word(string one, string other) => Assert.True(Same(one, other));

    [Theory]
    [InlineData("Damascus", "Aleppo")]
    [InlineData("killed", "killer")]
    [InlineData("attack", "attacks")]
    [InlineData("112", "126")]
    [InlineData("Iran", "Iraq")]
    public void Another_word_is_another_word(string one, string other) => Assert.False(Same(one, other));

    private static bool Same(string one, string other) => FuzzyWords.Same(WordScanner.Read(one), 0, WordScanner.Read(other), 0);
}
