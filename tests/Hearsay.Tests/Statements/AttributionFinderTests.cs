using Hearsay.Language.English;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public sealed class AttributionFinderTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();
    private static readonly AttributionFinder Finder = AttributionFinder.Load();

    private static IReadOnlyList<Attribution> Find(string text) => Finder.Find(English.Analyze(text));

    private static string[] Told(string text) =>
        [.. Find(text).Select(a => $"{a.Source?.Of(text) ?? "–"} | {a.Cue?.Of(text)} | {string.Join(" … ", a.Content.Select(c => c.Of(text)))}")];

    [Fact]
    public void Indirect_speech_has_source_cue_and_content_with_its_that() =>
        Assert.Equal(["The harbour master | said | that three boats had sunk"], Told("The harbour master said that three boats had sunk."));

    [Fact]
    public void A_quotation_goes_before_its_speaker() =>
        Assert.Equal(["Ada Quillon | said | “We will rebuild the bridge,”"], Told("“We will rebuild the bridge,” Ada Quillon said."));

    [Fact]
    public void A_quotation_that_its_speaker_interrupts_has_two_pieces()
    {
        const string Text = "“We will rebuild the bridge,” said Ada Quillon. “It will take two years.”";
        Assert.Equal(["Ada Quillon | said | “We will rebuild the bridge,” … “It will take two years.”"], Told(Text));
    }

    [Fact]
    public void A_quotation_runs_on_over_paragraphs_that_are_left_open()
    {
        const string Text = "“The river rose at night,” Tom Brandt told reporters on Friday. “Nobody was warned.\n\n“We lost two houses. The road is gone.”\n\nThe town has 900 residents.";
        var content = Assert.Single(Find(Text)).Content;
        Assert.Contains("The road is gone", string.Join(" ", content.Select(c => c.Of(Text))));
        Assert.DoesNotContain("900", string.Join(" ", content.Select(c => c.Of(Text))));
    }

    [Fact]
    public void According_to_introduces_a_source() =>
        Assert.Equal(["the Harwick River Authority | according to | The dam is safe"], Told("The dam is safe, according to the Harwick River Authority."));

    [Fact]
    public void Speech_without_marks_ends_with_its_sentence()
    {
        const string Text = "The Velmore observatory said at least twelve people were killed in the raid. The town has been under siege since May. The road to the coast is closed.";
        Assert.EndsWith("in the raid", Assert.Single(Find(Text)).Content[^1].Of(Text));
    }

    [Fact]
    public void A_paper_that_relays_a_speaker_shares_the_content_with_him()
    {
        const string Text = "“The talks have failed,” Orlo said, according to the Velmore Gazette.";
        var found = Find(Text);
        Assert.Equal(["Orlo", "the Velmore Gazette"], found.Select(a => a.Source!.Value.Of(Text)));
        Assert.Equal(found[0].Content, found[1].Content);
    }

    [Fact]
    public void A_statement_within_a_statement_is_nested()
    {
        const string Text = "The ministry said that activists claimed the village had been shelled.";
        var found = Find(Text);
        Assert.Equal([("The ministry", false), ("activists", true)], found.Select(a => (a.Source!.Value.Of(Text), a.IsNested)));
    }

    [Fact]
    public void Quoted_as_saying_is_a_statement_of_the_one_quoted()
    {
        const string Text = "The Gazette quoted the governor as saying that the dam would hold.";
        Assert.Contains("the governor | as saying | that the dam would hold", Told(Text));
    }

    [Fact]
    public void Hearsay_of_nobody_has_no_source() =>
        Assert.Contains("– | are believed | The men … to have fled across the river", Told("The men are believed to have fled across the river."));

    [Fact]
    public void A_headline_names_its_speaker_after_a_colon() =>
        Assert.Contains("mayor | : | Old bridge closed for three weeks after flood", Told("Old bridge closed for three weeks after flood: mayor\n\nThe water rose on Monday."));

    [Fact]
    public void Plain_news_has_no_attributions() =>
        Assert.Empty(Find("The bridge was closed on Monday. Twelve soldiers were killed near the river. The rain stopped at noon."));

    [Fact]
    public void Nothing_comes_of_nothing() => Assert.Empty(Find(""));

    [Fact]
    public void Confidence_is_a_probability() =>
        Assert.All(Find("The harbour master said that three boats had sunk. Brandt denied it. Officials fear more rain."), a => Assert.InRange(a.Confidence, 0, 1));

    [Fact]
    public void Spans_lie_within_the_text_and_in_order_whatever_the_text()
    {
        var random = new Random(7);
        string[] parts = ["“", "”", "\"", "he said", "according to", ",", ".", ":", "\n\n", "Velmore", "that", "the war", "quoted", "as saying", "so-called", "‘", "’", "reportedly", "is believed to", "X"];
        for (int i = 0; i < 60; i++)
        {
            string text = string.Join(' ', Enumerable.Range(0, 60).Select(_ => parts[random.Next(parts.Length)]));
            foreach (var attribution in Find(text))
            {
                TextSpan[] spans = [.. attribution.Content, attribution.Cue!.Value, attribution.Source ?? attribution.Cue.Value];
                Assert.All(spans, s => Assert.True(s.Start >= 0 && s.Start < s.End && s.End <= text.Length));
                Assert.Equal(attribution.Content.Order(), attribution.Content);
            }
        }
    }

    [Fact]
    public void Threads_find_the_same()
    {
        const string Text = "“The river rose at night,” Tom Brandt told reporters. The ministry said that activists claimed the village had been shelled. Orlo denied it.";
        var document = English.Analyze(Text);
        var alone = Finder.Find(document).Select(a => (a.Cue, a.Confidence)).ToList();
        Parallel.For(0, 16, _ => Assert.Equal(alone, Finder.Find(document).Select(a => (a.Cue, a.Confidence))));
    }

    [Fact]
    public void A_document_that_no_network_has_read_is_refused() =>
        Assert.Throws<ArgumentException>(() => Finder.Find(English.Divide("Orlo said no.")));
}
