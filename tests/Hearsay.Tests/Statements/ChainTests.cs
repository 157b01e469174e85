namespace Hearsay.Tests.Statements;

public sealed class ChainTests
{
    private static string Chain(string marked, string? outlet = null) => string.Join(" < ", Marked.Last(marked, outlet).Chain);

    [Theory]
    [InlineData("a spokesman for the Harbour Board", "Harbour Board")]
    [InlineData("Harbour Board spokeswoman Anna Petersen", "Harbour Board")]
    [InlineData("the head of the Harbour Board, Anna Petersen", "Harbour Board")]
    [InlineData("a rebel spokesman", "rebels")]
    [InlineData("monitors at the Harbour Board", "Harbour Board")]
    public void Staff_speak_for_their_body(string source, string root) => Assert.Equal(root, Chain($"{{1:Two boats were missing}}, [1:{source}] <1:said>."));

    [Theory]
    [InlineData("Fisheries Minister Anna Petersen", "Anna Petersen")]
    [InlineData("President Anna Petersen", "Anna Petersen")]
    [InlineData("a former official of the Harbour Board", "former official of the Harbour Board")]
    public void Ministers_heads_of_state_and_those_who_left_speak_for_themselves(string source, string root) =>
        Assert.Equal(root, Chain($"{{1:Two boats were missing}}, [1:{source}] <1:said>."));

    [Fact]
    public void An_office_told_once_holds_for_the_whole_report() =>
        Assert.Equal("Harbour Board", Chain("[1:Harbour Board spokesman John Miller] <1:said> {1:two boats were missing}. [2:Miller] <2:added> {2:that a third was late}."));

    [Theory]
    [InlineData("[1:John Miller] <1:told> AFP {1:two boats were missing}.", "John Miller < AFP")]
    [InlineData("[1:John Miller] <1:told> reporters {1:two boats were missing}.", "John Miller")]
    [InlineData("[1:John Miller] <1:was quoted> by Reuters <1:as saying> {1:two boats were missing}.", "John Miller < Reuters")]
    [InlineData("Reuters quoted [1:the Harbour Board] <1:as saying> {1:two boats were missing}.", "Harbour Board < Reuters")]
    [InlineData("{1:“Two boats are missing,”} [1:John Miller] <1:said>, according to Reuters.", "John Miller < Reuters")]
    public void Who_only_passes_it_on_is_a_link(string marked, string chain) => Assert.Equal(chain, Chain(marked));

    [Fact]
    public void The_outlet_is_no_link_of_its_own_chain() => Assert.Equal("John Miller", Chain("[1:John Miller] <1:told> AFP {1:two boats were missing}.", "AFP"));

    [Fact]
    public void An_according_to_over_a_saying_passes_it_on()
    {
        var statement = Assert.Single(Marked.Read("{1:“Two boats are missing,” John Miller said}, <1:according to> [1:Reuters]."));
        Assert.Equal(("John Miller", "John Miller < Reuters"), (statement.Speaker, string.Join(" < ", statement.Chain)));
        Assert.Equal("“Two boats are missing,”", statement.Content[0].Of(Marked.Text("{1:“Two boats are missing,” John Miller said}, <1:according to> [1:Reuters].")));
    }

    [Fact]
    public void Two_attributions_of_one_content_are_a_chain() =>
        Assert.Equal("John Miller < Reuters", string.Join(" < ", Assert.Single(Marked.Read(
            "{1:{2:“Two boats are missing,”}} [1:John Miller] <1:said>, <2:according to> [2:Reuters].")).Chain));

    [Fact]
    public void Who_cites_passes_the_root_on()
    {
        var statement = Marked.Last("[1:State television] <1:said> {1:that two boats were missing, citing a fisherman}.");
        Assert.Equal(["fisherman", "State television"], statement.Chain);
        Assert.True(statement.RootKnown);
    }

    [Theory]
    [InlineData("[2:Reuters] <2:quoted> [1:the Harbour Board] <1:as saying> {1:{2:two boats were missing}}.")]
    [InlineData("[2:Reuters], <2:citing> {2:[1:the Harbour Board], <1:said> {1:two boats were missing}}.")]
    public void Who_quotes_is_a_link_and_says_nothing_of_its_own(string marked) => Assert.Equal("Harbour Board < Reuters", string.Join(" < ", Assert.Single(Marked.Read(marked)).Chain));

    [Fact]
    public void Who_is_cited_is_not_what_is_said() => Assert.Single(Marked.Read("{1:Two boats were missing}, [1:Reuters] <1:reported>, <2:citing> {2:anonymous sources}."));

    [Fact]
    public void A_nested_statement_goes_on_with_the_outer_chain() =>
        Assert.Equal("villagers < Harbour Board", Chain("[1:The Harbour Board] <1:said> {1:[2:villagers] <2:claimed> {2:two boats were missing}}."));

    [Fact]
    public void Who_thinks_within_what_he_says_is_heard_through_the_same_chain() =>
        Assert.Equal("Ilan Torvek < Island Radio", Chain("{1:“{2:[2:I] <2:think> the bridge will hold},”} [1:Ilan Torvek] <1:said>, according to Island Radio."));

    [Fact]
    public void A_nested_cue_without_a_source_has_an_unknown_root()
    {
        var inner = Marked.Last("[1:The Harbour Board] <1:said> {1:the ship was <2:reportedly> {2:full of grain}}.");
        Assert.Equal([Statement.UnknownLink, "Harbour Board"], inner.Chain);
        Assert.Null(inner.Root);
        Assert.False(inner.RootKnown);
        Assert.Equal("s1", inner.Inside);
    }

    [Fact]
    public void According_to_a_medium_passes_on_what_it_says_somebody_said()
    {
        var statement = Assert.Single(Marked.Read("{1:The Harbour Board said that two boats were missing}, <1:according to> [1:Reuters]."));
        Assert.Equal(["Harbour Board", "Reuters"], statement.Chain);
    }

    [Fact]
    public void Whom_a_medium_quotes_is_the_source()
    {
        var statement = Assert.Single(Marked.Read("[1:State television] <1:quoted> Fisheries Minister Anna Petersen as saying {1:that two boats were missing}."));
        Assert.Equal(("Anna Petersen", "Anna Petersen"), (statement.Speaker, statement.Root));
    }

    [Fact]
    public void Two_sources_that_speak_each_for_themselves_are_two_statements() =>
        Assert.Equal(["Harbour Board", "villagers"], Marked.Read("{1:Two boats were missing}, [1:the Harbour Board and villagers] <1:said>.").Select(s => s.Root));

    [Theory]
    [InlineData("[1:Denmark and Norway] <1:agreed> {1:to close the strait}.")]
    [InlineData("[1:Denmark, Norway and Sweden] <1:said> {1:the strait was closed}.")]
    [InlineData("[1:A spokesman for the army and the police] <1:said> {1:the strait was closed}.")]
    public void Joint_acts_lists_and_joint_spokesmen_are_one(string marked) => Assert.Single(Marked.Read(marked));

    [Theory]
    [InlineData("several officials involved in internal council discussions")]
    [InlineData("rescue workers in council-held areas")]
    public void A_body_that_only_stands_before_a_thing_is_nobodys_root(string source) => Assert.DoesNotContain("council", Chain($"[1:{source}] <1:said> {{1:two boats were missing}}.").Replace(source, "", StringComparison.Ordinal));

    [Fact]
    public void Of_two_bodies_whose_comma_was_lost_the_one_beside_the_office_counts() =>
        Assert.Equal("Pentagon", Chain("Speaking to [1:Al Jazeera Pentagon spokesman John Miller] <1:said> {1:two boats were missing}.").Split(" < ")[0]);

    [Theory]
    [InlineData("John Miller, the special aide to the speaker of the Harbour Council,", "John Miller")]
    [InlineData("Foreign Ministry spokesman John Miller", "Foreign Ministry")]
    public void An_aide_is_his_superiors_and_a_ministry_has_its_whole_name(string source, string root) =>
        Assert.Equal(root, Chain($"[1:{source}] <1:said> {{1:two boats were missing}}."));

    [Fact]
    public void A_persons_office_holds_when_he_goes_on() =>
        Assert.Equal("Harbour Board", Chain("[1:John Miller a member of the Harbour Board] <1:said> {1:two boats were missing}. [2:He] <2:added> {2:that a third was late}."));

    [Fact]
    public void A_bare_spokesman_speaks_for_the_body_that_spoke_before() =>
        Assert.Equal("Harbour Board", Chain("[1:The Harbour Board] <1:said> {1:two boats were missing}. {2:“A third is late,”} [2:spokesman John Miller] <2:said>."));

    [Theory]
    [InlineData("[1:John Miller] <1:told> CNN {1:two boats were missing}.", "John Miller < CNN")]
    [InlineData("Speaking to state television, [1:John Miller] <1:said> {1:two boats were missing}.", "John Miller < state television")]
    [InlineData("{1:Two boats were missing}, [1:John Miller] <1:said> and an AFP photographer saw a third.", "John Miller")]
    [InlineData("Reuters quoting [1:Harbour Board officials] <1:said> {1:two boats were missing}.", "Harbour Board < Reuters")]
    public void A_medium_is_a_link_where_it_was_spoken_to(string marked, string chain) => Assert.Equal(chain, Chain(marked));

    [Fact]
    public void What_is_cited_must_be_a_source() =>
        Assert.Equal("Harbour Board", Chain("[1:The Harbour Board] <1:said> {1:two boats were missing}, citing the dark and the rain as causes."));

    [Fact]
    public void An_according_to_with_words_of_its_own_is_no_link() =>
        Assert.Equal("Harbour Board", string.Join(" < ", Marked.Read(
            "<1:According to> [1:the Coast Council] {1:they were the latest of many boats} since [2:the Harbour Board] <2:announced> {2:the rule last year}.").Single(s => s.Speaker == "Harbour Board").Chain));

    [Fact]
    public void Two_sources_of_an_according_to_are_two_statements() =>
        Assert.Equal(["Harbour Board", "Danish officials"], Marked.Read("{1:Two boats were missing} <1:according to> [1:the Harbour Board and Danish officials].").Select(s => s.Speaker));
}
