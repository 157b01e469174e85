namespace Hearsay.Tests.Statements;

public sealed class PronounTests
{
    [Fact]
    public void He_is_who_spoke_last_and_not_who_was_only_spoken_about() =>
        Assert.Equal("Steffen Brandt", Marked.Last(
            "[1:Karl Lindgren] <1:said> {1:the dam was old}. Nobody came. [2:Government spokesman Steffen Brandt] <2:said> {2:repairs could not be had from Lindgren}. {3:“It sounds like a joke,”} [3:he] <3:told> a meeting.").Speaker);

    [Fact]
    public void He_is_left_open_when_a_body_has_spoken_in_between() =>
        Assert.Null(Marked.Last(
            "[1:The mayor's office] <1:said> {1:the dam was old}. [2:The Harbour Board] <2:said> {2:two boats were missing}. [3:He] <3:said> {3:a third was late}.").Speaker);

    [Fact]
    public void He_is_who_says_something_in_the_sentence_before_though_nobody_marked_it() =>
        Assert.Equal("Anna Petersen", Marked.Last("The boats left although Anna Petersen said the wind was strong. [1:She] <1:added> {1:that one was old}.").Speaker);

    [Fact]
    public void It_is_not_the_sources_but_who_quotes_them() =>
        Assert.Equal("Harbour Board", Marked.Last(
            "The Harbour Board quoted [1:trusted sources] <1:as saying> {1:that two boats were missing}. [2:It] <2:said> {2:a third was late}.").Speaker);

    [Fact]
    public void It_is_not_a_body_that_was_only_spoken_about() =>
        Assert.Null(Marked.Last("The Harbour Board was founded long ago. Its boats are blue. [1:It] <1:said> {1:two boats were missing}.").Speaker);

    [Fact]
    public void He_within_a_quotation_is_not_its_speaker() =>
        Assert.NotEqual("John Miller", Marked.Read("{1:“[2:He] <2:hopes> {2:the dam will hold},”} [1:John Miller] <1:said>.")[1].Speaker);
}
