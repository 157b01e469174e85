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
    public void A_name_that_was_parted_is_the_speakers() =>
        Assert.Contains(Told("There must be clarity on what happened and the harbour must be watched envoy Maria Cristina Quillon said after the council met."), t => t.Contains("Maria Cristina Quillon | said |", StringComparison.Ordinal));

    [Theory]
    [InlineData("The council met. The Velmore Observatory said at least six boats were among those lost.", "The Velmore Observatory | said | at least six boats were among those lost")]
    [InlineData("The raid on the harbour killed at least 18 people including five children, said the Observatory.", "the Observatory | said | The raid on the harbour killed at least 18 people including five children")]
    [InlineData("The council met. On 2 July IS said its militants had destroyed six boats.", "IS | said | its militants had destroyed six boats")]
    public void The_plainest_forms_are_found(string text, string expected) => Assert.Contains(expected, Told(text));

    [Fact]
    public void A_caption_says_nothing() => Assert.DoesNotContain(Told("A view shows the damage at the harbour of Velmore on Monday. Two boats sank."), t => t.Contains("view", StringComparison.OrdinalIgnoreCase));

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

    [Theory]
    [InlineData("The dam has burst the river ministry was quoted as saying by Harwick Radio.", "the river ministry | was quoted as saying | The dam has burst")]
    [InlineData("\"The crew died. The boat is lost\" a harbour official was quoted as saying.", "a harbour official | was quoted as saying | \"The crew died. The boat is lost\"")]
    public void Who_was_quoted_may_stand_behind_what_he_said(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("The ministry denied that the so-called Harbour Front rebel group had left.", "– | so-called | Harbour Front rebel group")]
    [InlineData("Two soldiers died in a so-called \"safe zone\" on Monday.", "– | so-called | \"safe zone\"")]
    public void So_called_means_the_whole_name(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("(Gazette Photo) Two boats have sunk in the bay, a monitor said.")]
    [InlineData("VELMORE (Harwick Press) Two boats have sunk in the bay, a monitor said.")]
    [InlineData("A boat lies in the bay on Monday (Gazette photo) VELMORE Two boats have sunk in the bay, a monitor said.")]
    [InlineData("A boat lies in the bay on Monday. (Gazette and Agencies) Two boats have sunk in the bay a monitor said.")]
    public void A_credit_or_dateline_is_no_part_of_what_is_said(string text) =>
        Assert.Contains(Told(text), t => t.EndsWith("| Two boats have sunk in the bay", StringComparison.Ordinal) || t.EndsWith("| Two boats have sunk in the bay,", StringComparison.Ordinal));

    [Fact]
    public void A_claim_of_the_same_breath_is_a_second_statement() =>
        Assert.Contains(Told("The council condemned the raid saying the guards had broken the truce."), t => t == "The council | saying | the guards had broken the truce");

    [Fact]
    public void A_noun_of_a_relative_clause_is_not_the_speaker() =>
        Assert.Contains(Told("The coalition which calls itself Harbour Watch has said it seeks to close the port."), t => t.StartsWith("The coalition which calls itself Harbour Watch | has said", StringComparison.Ordinal));

    [Fact]
    public void What_is_nested_ends_with_what_holds_it() =>
        Assert.DoesNotContain(Told("Two boats have reportedly sunk in the bay Velmore Radio reported."), t => t.StartsWith("– | reportedly", StringComparison.Ordinal) && t.Contains("Velmore", StringComparison.Ordinal));

    [Fact]
    public void A_conflict_says_nothing() => Assert.Empty(Told("The airstrikes on the town mark another violation of the truce."));

    private const string Adding = "The Harbour Board said the bridge had been closed on Monday, adding that two boats were missing.";

    [Fact]
    public void What_an_army_attacks_is_not_said() => Assert.Empty(Told("The Karsovan army attacked military posts on the outskirts of Velmore on Monday."));

    [Fact]
    public void A_title_that_ran_into_the_speaker_is_no_part_of_him() =>
        Assert.Contains(Told("Chlorine gas The Velmore Harbour Committees said the guards used chlorine gas on Tuesday."), t => t.StartsWith("The Velmore Harbour Committees | said", StringComparison.Ordinal));

    [Theory]
    [InlineData("The old bridge was closed to heavy traffic from the port said the Velmore Committees activist network. The council met.", "the Velmore Committees activist network | said | The old bridge was closed to heavy traffic from the port")]
    [InlineData("The old bridge was closed to heavy traffic and two boats were lost the ministry said adding that six more were missing.", "the ministry | said | The old bridge was closed to heavy traffic and two boats were lost")]
    [InlineData("A bombing struck the harbour on Wednesday killing 44 people and wounding dozens more Karsovas state-run news agency reported.", "Karsovas state-run news agency | reported | A bombing struck the harbour on Wednesday killing 44 people and wounding dozens more")]
    public void A_speaker_at_the_end_of_a_sentence_without_commas_is_found(string text, string expected) => Assert.Contains(expected, Told(text));

    [Theory]
    [InlineData("YouTube UN envoy Ada Quillon said the bridge would be opened next week.", "UN envoy Ada Quillon | said")]
    [InlineData("(AFP) (AFP) The Harbour Board said the bridge would be opened next week.", "The Harbour Board | said")]
    [InlineData("World and Agencies) The Harbour Board said the bridge would be opened next week.", "The Harbour Board | said")]
    public void Credits_are_no_part_of_the_speaker(string text, string expected) => Assert.Contains(Told(text), t => t.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void Tags_are_no_part_of_what_is_said() =>
        Assert.Contains(Told("Tags Velmore Harwick siege army Overnight raids on the harbour killed at least six people on Monday, the Velmore Observatory said."), t => t.Contains("| Overnight raids on the harbour", StringComparison.Ordinal));
}
