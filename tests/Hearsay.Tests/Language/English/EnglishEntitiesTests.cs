using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Tests.Language.English;

public sealed class EnglishEntitiesTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();

    [Theory]
    [InlineData("Maria Orlova, the head of the Velmore Hospital, spoke on Monday.", "Maria Orlova", "the head of the Velmore Hospital")]
    [InlineData("Velmore leader Peter Brandt flew to Geneva on Monday.", "Peter Brandt", "Velmore leader")]
    [InlineData("Peter Brandt is a farmer. He has three cows.", "Peter Brandt", "a farmer")]
    public void Keeps_the_roles_that_a_report_gives_to_somebody(string text, string name, string role) =>
        Assert.Contains(role, Entity(text, name).Roles.Select(r => r.Of(text)));

    [Theory]
    [InlineData("Maria Orlova came late. She said that her car had broken down.", "Maria Orlova", "She")]
    [InlineData("Peter Brandt denied it on Friday. \"I was at home,\" he told reporters.", "Peter Brandt", "he")]
    [InlineData("President Peter Brandt arrived in Geneva on Monday. The president met farmers.", "Peter Brandt", "The president")]
    [InlineData("The Harwick Observatory for Human Rights counted nine. The observatory said it would go on.", "Harwick Observatory for Human Rights", "The observatory")]
    public void Links_what_means_somebody_to_the_name(string text, string name, string mention) =>
        Assert.Contains(mention, Entity(text, name).Mentions.Select(m => m.Of(text)));

    [Fact]
    public void Takes_a_headline_in_capitals_for_the_same_person()
    {
        const string Text = "BRANDT LEAVES FOR GENEVA\n\nPresident Peter Brandt left for Geneva on Monday. Brandt will stay for a week.";
        Assert.Equal("Peter Brandt", Assert.Single(LanguageResults.Entities(English.Analyze(Text)), e => e.Type == NameType.Person).Name);
    }

    [Fact]
    public void Does_not_take_her_for_a_man() =>
        Assert.DoesNotContain("she", Entity("Mr. Peter Brandt met the minister. Later she left.", "Peter Brandt").Mentions.Select(m => m.Of("Mr. Peter Brandt met the minister. Later she left.")));

    private static Entity Entity(string text, string name) =>
        Assert.Single(LanguageResults.Entities(English.Analyze(text)), e => e.Name == name);
}
