using Hearsay.Language.English;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public sealed class ClosingClauseTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();
    private static readonly AttributionFinder Finder = AttributionFinder.Load();

    private static string[] Told(string text) =>
        [.. Finder.Find(English.Analyze(text)).Select(a => $"{a.Source?.Of(text) ?? "–"} | {a.Cue?.Of(text)} | {string.Join(" … ", a.Content.Select(c => c.Of(text)))}")];

    [Theory]
    [InlineData("The old bridge was closed after the flood a river monitor said.", "a river monitor | said | The old bridge was closed after the flood")]
    [InlineData("The ferry sank near the harbour on Monday Velmore Radio reports.", "Velmore Radio | reports | The ferry sank near the harbour on Monday")]
    [InlineData("The guards opened the gates at noon residents and sources in the town said.", "residents and sources in the town | said | The guards opened the gates at noon")]
    [InlineData("Dozens of sailors were rescued during a storm in the province of Velmore local residents have reported.", "local residents | have reported | Dozens of sailors were rescued during a storm in the province of Velmore")]
    [InlineData("The raid hit two schools an activist with the Harwick Media Centre told the Gazette.", "an activist with the Harwick Media Centre | told the Gazette | The raid hit two schools")]
    public void The_speaker_who_ends_a_sentence_without_commas_is_found_whole(string text, string expected) =>
        Assert.Contains(Told(text), t => t.StartsWith(expected.Split(" | ")[0] + " | ", StringComparison.Ordinal) && t.EndsWith(expected.Split(" | ")[2], StringComparison.Ordinal));

    [Fact]
    public void A_quotation_of_a_few_words_needs_no_comma_before_its_speaker() =>
        Assert.Contains("Harbour director Ada Quillon | said | The road to the coast is now \"effectively cut\"", Told("The road to the coast is now \"effectively cut\" Harbour director Ada Quillon said."));

    [Fact]
    public void What_a_preposition_needs_is_not_the_speaker() =>
        Assert.DoesNotContain(Told("The relief has yet to begin in earnest monitors said."), t => t.StartsWith("earnest", StringComparison.Ordinal));
}
