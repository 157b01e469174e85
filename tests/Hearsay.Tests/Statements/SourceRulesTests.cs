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

    [Fact]
    public void A_second_verb_of_the_same_speaker_begins_a_second_statement()
    {
        string[] told = Told("The Observatory said the fighting was continuing on Sunday and reported \"heavy clashes\" near Harwick.");
        Assert.Contains("The Observatory | said | the fighting was continuing on Sunday", told);
        Assert.Contains("The Observatory | reported | \"heavy clashes\" near Harwick", told);
    }

    [Fact]
    public void What_a_speaker_learned_goes_on_to_the_end_of_his_sentence() =>
        Assert.Contains(Told("\"When I came home I learned the rebels had thrown a shell my brother also was hurt\" Ada Quillon said."), t => t.StartsWith("I | learned | the rebels had thrown a shell my brother also was hurt", StringComparison.Ordinal));

    [Fact]
    public void What_everyone_knows_about_is_nested_in_the_quotation() =>
        Assert.Contains("Everyone around us | knows about | it", Told("“Everyone around us knows about it,” Orlo said."));

    [Fact]
    public void A_place_that_sees_fighting_says_nothing() =>
        Assert.DoesNotContain(Told("London has also seen heavy clashes in recent weeks."), t => t.StartsWith("London", StringComparison.Ordinal));

    [Fact]
    public void A_date_of_publication_is_no_part_of_what_is_said() =>
        Assert.Contains(Told("Date of publication 26 May 2016 Two boats have sunk in the bay, a monitor has said."), t => t.EndsWith("| Two boats have sunk in the bay", StringComparison.Ordinal));

    private const string Adding = "The Harbour Board said the bridge had been closed on Monday, adding that two boats were missing.";
}
