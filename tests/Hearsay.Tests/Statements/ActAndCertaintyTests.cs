using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public sealed class ActAndCertaintyTests
{
    private static (StatementAct Act, Certainty Certainty) Of(string marked) => Marked.Last(marked) is var s ? (s.Act, s.Certainty) : default;

    [Theory]
    [InlineData("[1:The harbour master] <1:said> {1:two boats were missing}.", StatementAct.Says, Certainty.Stated)]
    [InlineData("[1:The council] <1:condemned> {1:the closure of the harbour}.", StatementAct.Says, Certainty.Stated)]
    [InlineData("[1:The ministry] <1:claimed> {1:the bridge was safe}.", StatementAct.Says, Certainty.Stated)]
    [InlineData("[1:The engineers] <1:estimate> {1:that the repair costs nine million crowns}.", StatementAct.Says, Certainty.Estimated)]
    [InlineData("[1:The mayor] <1:suggested> {1:that the dam had been badly built}.", StatementAct.Says, Certainty.Possible)]
    [InlineData("[1:The fishermen] <1:believe> {1:the storm will pass}.", StatementAct.Believes, Certainty.Probable)]
    [InlineData("[1:The villagers] <1:fear> {1:the dam will break}.", StatementAct.Believes, Certainty.Possible)]
    [InlineData("[1:The divers] <1:discovered> {1:that the hull was torn}.", StatementAct.Knows, Certainty.Stated)]
    [InlineData("[1:The union] <1:threatened> {1:to close the port}.", StatementAct.Intends, Certainty.Stated)]
    [InlineData("[1:The mayor] <1:urged> {1:people to stay at home}.", StatementAct.Asks, Certainty.Stated)]
    [InlineData("[1:The party] <1:called for> {1:an inquiry}.", StatementAct.Asks, Certainty.Stated)]
    [InlineData("[1:The party] <1:called> {1:the plan a disgrace}.", StatementAct.Says, Certainty.Stated)]
    [InlineData("[1:The company] <1:has denied> {1:that oil was spilt}.", StatementAct.Denies, Certainty.Denied)]
    [InlineData("[1:The island] <1:disputes> {1:the new border}.", StatementAct.Denies, Certainty.Doubted)]
    public void A_verb_tells_act_and_certainty(string marked, StatementAct act, Certainty certainty) => Assert.Equal((act, certainty), Of(marked));

    [Theory]
    [InlineData("[1:The council] <1:agreed> {1:to rebuild the pier}.", StatementAct.Intends)]
    [InlineData("[1:The council] <1:agreed> {1:that the pier was unsafe}.", StatementAct.Says)]
    [InlineData("[1:The coast guard] <1:told> sailors {1:to return to port}.", StatementAct.Asks)]
    [InlineData("[1:The coast guard] <1:told> sailors {1:that the port was closed}.", StatementAct.Says)]
    public void What_follows_a_verb_can_turn_its_meaning(string marked, StatementAct act) => Assert.Equal(act, Of(marked).Act);

    [Theory]
    [InlineData("[1:The guild] <1:expressed deep concern> {1:that the mill would close}.", StatementAct.Believes, Certainty.Possible)]
    [InlineData("[1:The guild] <1:made clear> {1:that it would stay}.", StatementAct.Says, Certainty.Stated)]
    [InlineData("[1:The guild] <1:issued a denial> {1:of the reports}.", StatementAct.Denies, Certainty.Denied)]
    public void A_light_verb_leaves_it_to_its_noun(string marked, StatementAct act, Certainty certainty) => Assert.Equal((act, certainty), Of(marked));

    [Theory]
    [InlineData("The guards shot at an <1:alleged> {1:smuggler}.", Certainty.Doubted)]
    [InlineData("The <1:so-called> {1:Free Harbour Army} marched on.", Certainty.Doubted)]
    [InlineData("[1:A film] <1:purporting to show> {1:the sinking} was shown.", Certainty.Doubted)]
    [InlineData("The ship was <1:reportedly> {1:full of grain}.", Certainty.Stated)]
    public void Doubting_words_doubt_but_hearsay_is_stated(string marked, Certainty certainty) => Assert.Equal(certainty, Of(marked).Certainty);

    [Theory]
    [InlineData("[1:The ministry] <1:did not say> {1:whether the ship had sunk}.", StatementAct.Says, Certainty.Doubted)]
    [InlineData("[1:The ministry] <1:declined to say> {1:whether the ship had sunk}.", StatementAct.Says, Certainty.Doubted)]
    [InlineData("[1:The ministry] <1:did not deny> {1:that the ship had sunk}.", StatementAct.Says, Certainty.Possible)]
    [InlineData("[1:The ministry] <1:refused> {1:to comment}.", StatementAct.Says, Certainty.Doubted)]
    [InlineData("[1:The ministry] <1:refused> {1:the offer}.", StatementAct.Denies, Certainty.Denied)]
    public void A_negated_cue_leaves_its_content_open(string marked, StatementAct act, Certainty certainty) => Assert.Equal((act, certainty), Of(marked));

    [Fact]
    public void A_question_is_possible() =>
        Assert.Equal((StatementAct.Asks, Certainty.Possible), Of("[1:The judge] <1:asked> {1:whether the bridge had been inspected}."));

    [Theory]
    [InlineData("[1:The mayor] <1:said> {1:the toll may rise}.", Certainty.Possible)]
    [InlineData("[1:The mayor] <1:said> {1:the toll is likely to rise}.", Certainty.Probable)]
    [InlineData("[1:The mayor] <1:said> {1:the toll is expected to rise}.", Certainty.Probable)]
    [InlineData("[1:The mayor] <1:said> {1:if the dam broke, the valley would be lost}.", Certainty.Conditional)]
    [InlineData("[1:The mayor] <1:said> {1:the boats could not leave}.", Certainty.Stated)]
    [InlineData("[1:The mayor] <1:said> {1:planes believed to be foreign struck the pier}.", Certainty.Stated)]
    public void The_main_clause_of_a_content_tells_where_the_cue_is_plain(string marked, Certainty certainty) => Assert.Equal(certainty, Of(marked).Certainty);

    [Fact]
    public void A_reserve_in_one_sentence_is_none_in_the_others() =>
        Assert.Equal(Certainty.Stated, Of("{1:“I think it was the wind. The roof came down at once. Nobody was inside,”} [1:the miller] <1:said>.").Certainty);

    [Fact]
    public void What_a_source_is_called_tells_too() =>
        Assert.Equal(Certainty.Estimated, Of("{1:Forty houses were lost}, <1:according to> [1:estimates from the Relief Board].").Certainty);

    [Fact]
    public void The_lists_are_broad_and_in_small_letters()
    {
        var all = CueWords.Verbs.Keys.Concat(CueWords.Nouns.Keys).Concat(CueWords.Modifiers.Keys).ToList();
        Assert.True(all.Distinct().Count() > 600, $"{all.Distinct().Count()}");
        Assert.All(all, lemma => Assert.Equal(lemma.ToLowerInvariant(), lemma));
    }
}
