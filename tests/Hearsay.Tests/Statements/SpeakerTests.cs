namespace Hearsay.Tests.Statements;

public sealed class SpeakerTests
{
    [Fact]
    public void A_short_name_is_given_in_full() =>
        Assert.Equal("Alexandra Petersen", Marked.Last("Mayor Alexandra Petersen came to the harbour. [1:Petersen] <1:said> {1:two boats were missing}.").Speaker);

    [Fact]
    public void A_pronoun_is_given_its_name() =>
        Assert.Equal("Anna Petersen", Marked.Last("[1:Anna Petersen] <1:said> {1:two boats were missing}. [2:She] <2:added> {2:that a third was late}.").Speaker);

    [Fact]
    public void What_goes_on_speaking_is_who_spoke() =>
        Assert.Equal("Harbour Board", Marked.Last("[1:The Harbour Board] <1:said> {1:two boats were missing}. [2:It] <2:added> {2:that the Danes had lost a third}.").Speaker);

    [Fact]
    public void I_is_whoever_is_quoted()
    {
        var inner = Marked.Read("{1:“[2:I] <2:think> {2:the dam will hold},”} [1:Anna Petersen] <1:said>.")[1];
        Assert.Equal(("Anna Petersen", "s1"), (inner.Speaker, inner.Inside));
    }

    [Fact]
    public void He_in_reported_speech_is_whoever_reports() =>
        Assert.Equal("John Miller", Marked.Last("[1:John Miller] <1:said> {1:[2:he] <2:hopes> {2:the dam will hold}}.").Speaker);

    [Fact]
    public void The_source_is_the_one_before() =>
        Assert.Equal("source at the Harbour Police", Marked.Last(
            "[1:A source at the Harbour Police] <1:said> {1:two boats were missing}. [2:The source] <2:noted> {2:that a third was late}.").Speaker);

    [Fact]
    public void A_monitor_is_the_one_that_is_named_below() =>
        Assert.Equal("Coastal Observatory for Human Rights", Marked.Read(
            "{1:Nine people drowned}, [1:a monitoring group] <1:said>. [2:The Coastal Observatory for Human Rights] <2:said> {2:six were children}.")[0].Speaker);

    [Fact]
    public void A_monitor_is_nobody_else_where_two_are_named() =>
        Assert.Equal("monitoring group", Marked.Read(
            "{1:Nine people drowned}, [1:a monitoring group] <1:said>. [2:The Coastal Observatory for Human Rights] <2:said> {2:six were children}. "
            + "[3:Island Rights Watch] <3:said> {3:five were}.")[0].Speaker);

    [Fact]
    public void A_name_beside_what_it_is_is_the_speaker() =>
        Assert.Equal("Reuters", Marked.Last("[1:The Reuters news agency] <1:said> {1:the port was closed}.").Speaker);

    [Fact]
    public void The_fullest_name_says_whose_it_is() =>
        Assert.Equal("Norway's Fisheries Ministry", Marked.Last("[1:Norway's Fisheries Ministry] <1:said> {1:the port was closed}. [2:The ministry] <2:added> {2:that it would open soon}.").Speaker);

    [Fact]
    public void Somebody_nameless_keeps_the_description_without_clause_and_article() =>
        Assert.Equal("fisherman from the north", Marked.Last("[1:A fisherman from the north who saw the wave] <1:said> {1:it was as high as the church}.").Speaker);

    [Fact]
    public void Nobody_is_nobody() => Assert.Null(Marked.Last("<1:It is believed> {1:that the dam was old}.").Speaker);
}
