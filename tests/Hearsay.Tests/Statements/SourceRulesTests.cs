using Hearsay.Language.English;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public sealed class SourceRulesTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();
    private static readonly AttributionFinder Finder = AttributionFinder.Load();

    private static string[] Told(string text) =>
        [.. Finder.Find(English.Analyze(text)).Select(a => $"{a.Source?.Of(text) ?? "–"} | {a.Cue?.Of(text)} | {string.Join(" … ", a.Content.Select(c => c.Of(text)))}")];

    [Fact]
    public void What_a_speaker_saw_is_nested_in_his_words() =>
        Assert.Contains(Told("“I saw two boats near the harbour,” Ada Quillon said."), t => t.StartsWith("I | saw | two boats", StringComparison.Ordinal));

    [Fact]
    public void What_a_speaker_thinks_is_nested_in_his_words() =>
        Assert.Contains(Told("“I think the dam will hold,” Ada Quillon said."), t => t.StartsWith("I | think | the dam will hold", StringComparison.Ordinal));

    [Fact]
    public void A_day_before_the_speaker_is_not_the_speaker() =>
        Assert.Contains(Told("On Saturday police said the bridge had been closed."), t => t.StartsWith("police | said", StringComparison.Ordinal));

    [Fact]
    public void A_month_before_the_speaker_is_not_the_speaker() =>
        Assert.Contains(Told("In June activists said the bridge had been closed."), t => t.StartsWith("activists | said", StringComparison.Ordinal));

    [Fact]
    public void Adding_that_begins_a_second_statement() =>
        Assert.Equal(["said", "adding"], Finder.Find(English.Analyze(Adding)).Select(a => a.Cue!.Value.Of(Adding)));

    private const string Adding = "The Harbour Board said the bridge had been closed on Monday, adding that two boats were missing.";
}
