using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public sealed class WordsTests
{
    [Theory]
    [InlineData("bombing", "bombed")]
    [InlineData("strikes", "strike")]
    [InlineData("villages", "village")]
    [InlineData("stopped", "stops")]
    public void Tense_and_number_do_not_matter(string one, string other) => Assert.Equal(TellingWords.Stem(one), TellingWords.Stem(other));

    [Theory]
    [InlineData("Hasakeh", "al-Hasakah")]
    [InlineData("Tariq al-Bab", "Tareeq al-Bab")]
    [InlineData("Qalamoun", "Kalamun")]
    public void Ways_of_writing_a_name_in_latin_letters_are_one(string one, string other) => Assert.Equal(NameSkeleton.Of(one), NameSkeleton.Of(other));

    [Theory]
    [InlineData("Veldra", "Brenhold")]
    [InlineData("Homs", "Hama")]
    public void Other_names_are_others(string one, string other) => Assert.NotEqual(NameSkeleton.Of(one), NameSkeleton.Of(other));
}
