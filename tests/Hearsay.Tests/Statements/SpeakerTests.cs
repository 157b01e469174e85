using Hearsay.Statements;
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

    [Fact]
    public void A_role_behind_a_name_without_a_comma_leaves_the_name() =>
        Assert.Equal("Ilan Torvek", Marked.Last("[1:Ilan Torvek deputy editor of the Harbour Gazette] <1:said> {1:the dam would hold}.").Speaker);

    [Theory]
    [InlineData("a fisherman identified as Ilan Torvek")]
    [InlineData("an activist known as Ilan Torvek")]
    public void Who_is_called_by_a_name_has_it(string source) =>
        Assert.Equal(("Ilan Torvek", Standing.Named), (Marked.Last($"[1:{source}] <1:said> {{1:the dam would hold}}.").Speaker, Marked.Last($"[1:{source}] <1:said> {{1:the dam would hold}}.").Standing));

    [Fact]
    public void An_ally_of_somebody_is_somebody_else() =>
        Assert.NotEqual("Anna Petersen", Marked.Last("Mayor Anna Petersen closed the port. [1:The staunch Petersen ally] <1:insisted> {1:it was right}.").Speaker);

    [Theory]
    [InlineData("the aid group Fishers Without Nets", "Fishers Without Nets")]
    [InlineData("the humanitarian group Nets Without Borders", "Nets Without Borders")]
    [InlineData("Kurdish media", "Kurdish media")]
    [InlineData("Danish state television", "Danish state television")]
    [InlineData("the board in a statement carried by its channel", "board")]
    [InlineData("recently fishermen", "fishermen")]
    [InlineData("Citing reports from fishermen UNICEF", "UNICEF")]
    public void A_body_is_called_by_its_name_and_nothing_more(string source, string speaker) =>
        Assert.Equal(speaker, Marked.Last($"[1:{source}] <1:said> {{1:the port was closed}}.").Speaker);

    [Fact]
    public void The_statement_is_of_who_made_one() =>
        Assert.Equal("Harbour Board", Marked.Last("[1:The Harbour Board] <1:said in a statement> {1:two boats were missing}. [2:The statement] <2:added> {2:that a third was late}.").Speaker);

    [Fact]
    public void The_statement_is_nobodys_when_others_have_spoken_since() =>
        Assert.Null(Marked.Last(
            "[1:Anna Petersen] <1:said in a statement> {1:two boats were missing}. The boats left on Monday. It was raining. [2:The Coast Council] <2:said> {2:a third was late}. [3:The statement] <3:added> {3:that it was blue}.").Speaker);

    [Fact]
    public void His_office_is_whose_it_is() =>
        Assert.Equal("Anna Petersen's office", Marked.Last("[1:Anna Petersen] <1:said> {1:the dam would hold}. {2:She came on Monday}, [2:her office] <2:said>.").Speaker);

    [Theory]
    [InlineData("all indications")]
    [InlineData("the evidence")]
    [InlineData("the strategy")]
    public void What_only_shows_something_is_nobody(string source) => Assert.Null(Marked.Last($"[1:{source}] <1:suggests> {{1:that the dam was old}}.").Speaker);

    [Fact]
    public void A_person_at_the_end_of_a_bodys_name_is_parted_from_it() =>
        Assert.Equal("Staffan Lindqvist", Marked.Last("[1:Vice President of the Northern Harbour Coalition Staffan Lindqvist] <1:said> {1:the port was closed}. [2:Lindqvist] <2:added> {2:that it would open}.").Speaker);

    [Theory]
    [InlineData("The chairman of the Velmore Network for Human Rights Ilan Torvek", "Ilan Torvek")]
    [InlineData("High Representative of the Harbour Union for Foreign Affairs Anna Petersen", "Anna Petersen")]
    [InlineData("a member of the Velmore National Council Ilan Torvek", "Ilan Torvek")]
    [InlineData("the director of the Velmore Observatory for Human Rights", "director of the Velmore Observatory for Human Rights")]
    public void A_person_behind_an_office_whose_comma_was_lost_is_the_speaker(string source, string name) => Assert.Equal(name, Marked.Last($"[1:{source}] <1:said> {{1:the dam would hold}}.").Speaker);

    [Theory]
    [InlineData("Secretary of State Ilan Torvek", "Ilan Torvek")]
    [InlineData("Monday Velmore Press", "Velmore Press")]
    public void Neither_an_office_nor_a_day_is_part_of_a_name(string name, string trimmed) => Assert.Equal(trimmed, Phrase.Trimmed(name));

    [Fact]
    public void A_body_with_a_capital_is_the_one_of_that_name() =>
        Assert.Equal("Velmore Observatory for Human Rights", Marked.Last("[1:The Velmore Observatory for Human Rights] <1:said> {1:Harbour Front fighters had fled}. The Harbour Front held the port. [2:The Observatory] <2:said> {2:it was withdrawing}.").Speaker);
}
