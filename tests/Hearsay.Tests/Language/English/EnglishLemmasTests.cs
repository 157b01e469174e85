using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Tests.Language.English;

public sealed class EnglishLemmasTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();

    [Theory]
    [InlineData("said", "VBD", "say")]
    [InlineData("running", "VBG", "run")]
    [InlineData("cities", "NNS", "city")]
    [InlineData("children", "NNS", "child")]
    [InlineData("Was", "VBD", "be")]
    [InlineData("blorking", "VBG", "blork")]
    public void Words_lose_their_endings(string form, string tag, string lemma) =>
        Assert.Equal(lemma, English.Lemmas.Of(form, tag[0] == 'V' ? PartOfSpeech.Verb : PartOfSpeech.Noun, tag));

    [Fact]
    public void Names_stay_as_they_are() => Assert.Equal("Hastings", English.Lemmas.Of("Hastings", PartOfSpeech.Propn, "NNP"));

    [Fact]
    public void Nations_keep_their_capital() => Assert.Equal("Peruvian", English.Lemmas.Of("Peruvian", PartOfSpeech.Adj, "JJ"));
}
