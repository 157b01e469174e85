using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Tests.Language.English;

public sealed class EnglishInstitutionsTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();

    [Theory]
    [InlineData("He works for the Harwick Institute for the Study of Rivers in town.", "Harwick Institute for the Study of Rivers")]
    [InlineData("A source at the Ministry of Trade and Fisheries said so.", "Ministry of Trade and Fisheries")]
    [InlineData("The Velmore Observatory for Human Rights counted them.", "Velmore Observatory for Human Rights")]
    public void An_institution_is_one_name_with_what_follows_its_preposition(string text, string name) =>
        Assert.Contains((name, NameType.Organization), LanguageResults.Names(English.Analyze(text)).Select(n => (n.Text, n.Type)));

    [Fact]
    public void A_common_noun_takes_nothing_in() =>
        Assert.DoesNotContain(LanguageResults.Names(English.Analyze("The office of Mary Venn was closed.")), n => n.Text.StartsWith("office", StringComparison.Ordinal));
}
