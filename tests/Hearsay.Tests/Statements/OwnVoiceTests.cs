namespace Hearsay.Tests.Statements;

public sealed class OwnVoiceTests
{
    [Fact]
    public void A_sentence_that_nobody_is_quoted_for_is_the_reports_own() =>
        Assert.Equal(["The port lies in the north."], Marked.OwnVoice("[1:John Miller] <1:said> {1:two boats were missing}. The port lies in the north."));

    [Fact]
    public void A_doubted_word_leaves_the_sentence_to_the_report() =>
        Assert.Equal(["The <alleged> smuggler was led away by two guards in the morning.".Replace("<", "").Replace(">", "")],
            Marked.OwnVoice("The <1:alleged> {1:smuggler} was led away by two guards in the morning."));
}
