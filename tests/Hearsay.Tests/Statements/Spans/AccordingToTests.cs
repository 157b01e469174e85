using Hearsay.Language.English;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements.Spans;

public sealed class AccordingToTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();
    private static readonly AttributionFinder Finder = AttributionFinder.Load();

    private static string[] Told(string text) =>
        [.. Finder.Find(English.Analyze(text)).Select(a => $"{a.Source?.Of(text) ?? "–"} | {a.Cue?.Of(text)} | {string.Join(" … ", a.Content.Select(c => c.Of(text)))}")];

    [Theory]
    [InlineData("According to the Velmore Gazette over a dozen boats burned and killed at least seven people.", "the Velmore Gazette | According to | over a dozen boats burned and killed at least seven people")]
    [InlineData("According to sources in the Harbour Church at least 15 of the hostages have been freed.", "sources in the Harbour Church | According to | at least 15 of the hostages have been freed")]
    [InlineData("According to the Observatory the raid killed two sailors.", "the Observatory | According to | the raid killed two sailors")]
    public void A_source_without_a_comma_ends_before_the_subject_of_the_clause(string text, string expected) => Assert.Contains(expected, Told(text));

    [Fact]
    public void What_tells_who_the_source_is_begins_no_clause() =>
        Assert.DoesNotContain(Told("According to Airgauge a Velmore monitoring group there were 72 raids."), t => t.EndsWith("| a Velmore monitoring group there were 72 raids", StringComparison.Ordinal));
}
