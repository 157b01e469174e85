using Hearsay.Language.English;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements.Spans;

public sealed class CountingsTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();
    private static readonly AttributionFinder Finder = AttributionFinder.Load();

    private static string[] Told(string text) =>
        [.. Finder.Find(English.Analyze(text)).Select(a => $"{a.Source?.Of(text) ?? "–"} | {a.Cue?.Of(text)} | {string.Join(" … ", a.Content.Select(c => c.Of(text)))}")];

    [Theory]
    [InlineData("The Observatory put the toll at 36.", "The Observatory | put | the toll at 36")]
    [InlineData("The Observatory put at 36 the number of dead.", "The Observatory | put | at 36 the number of dead")]
    [InlineData("The Velmore Institute however has put the number of dead at as high as 4000.", "The Velmore Institute | has put | the number of dead at as high as 4000")]
    [InlineData("Harbour police put the death toll at 16 adding that 50 sailors were wounded.", "Harbour police | put | the death toll at 16")]
    [InlineData("It put the toll at 36.", "It | put | the toll at 36")]
    [InlineData("The Harbour Institute estimates the dead at 40.", "The Harbour Institute | estimates | the dead at 40")]
    public void Who_puts_a_toll_at_a_number_vouches_for_it(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("The Harbour Group gave a toll of 24 dead.", "The Harbour Group | gave | a toll of 24 dead")]
    [InlineData("The Observatory updated its toll to 18.", "The Observatory | updated | its toll to 18")]
    [InlineData("The ministry's latest toll of 36 dead does not include soldiers.", "The ministry's | latest toll | of 36 dead")]
    public void Who_gives_or_revises_a_toll_vouches_for_it(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("The monitor counted 24 dead and dozens more wounded.", "The monitor | counted | 24 dead and dozens more wounded")]
    [InlineData("The Velmore Observatory documented 58 deaths in the raid.", "The Velmore Observatory | documented | 58 deaths in the raid")]
    [InlineData("The group has documented 270 civilians killed by mines.", "The group | has documented | 270 civilians killed by mines")]
    [InlineData("The ministry registered three deaths and 22 injuries.", "The ministry | registered | three deaths and 22 injuries")]
    public void Who_counts_the_dead_vouches_for_their_number(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("The toll was put at 36 by the Observatory.", "the Observatory | was put | The toll … at 36")]
    [InlineData("150 bodies were counted by the Harbour Office.", "the Harbour Office | were counted | 150 bodies")]
    public void The_passive_has_its_counter_for_a_source(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("The rebels could not count 36 dead.")]
    [InlineData("The Observatory did not put the toll at 36.")]
    [InlineData("The ministry will publish a toll of 36 dead soon.")]
    [InlineData("The group counted its boats.")]
    [InlineData("The team recorded three wins.")]
    [InlineData("The aid group registered 3,000 refugees on Monday.")]
    [InlineData("The boat company raised the number of seats to 36.")]
    [InlineData("The raid put the number of homeless at 3,000.")]
    public void Deeds_things_and_counts_that_were_not_made_vouch_for_nothing(string text) => Assert.Empty(Told(text));

    [Fact]
    public void A_count_that_another_tells_is_his() => Assert.DoesNotContain(Told("The harbour hospital has counted nine dead, its director told the Gazette."), t => t.Contains("| has counted |", StringComparison.Ordinal));

    [Fact]
    public void A_count_within_what_its_counter_says_is_not_given_twice() => Assert.Single(Told("The Observatory said the raid was over and put the toll at 36."));
}
