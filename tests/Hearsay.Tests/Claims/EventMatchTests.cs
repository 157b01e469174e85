using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public sealed class EventMatchTests
{
    [Fact]
    public void The_same_place_day_and_number_are_one_event() =>
        Assert.True(EventMatch.Score(Told.Killed("a", 14, null), Told.Killed("b", 14, 14)) >= EventMatch.Threshold);

    [Fact]
    public void Another_number_at_the_same_place_on_the_same_day_by_the_same_means_is_one_event() =>
        Assert.True(EventMatch.Score(Told.Killed("a", 14, null), Told.Killed("b", 9, 9)) >= EventMatch.Threshold);

    [Fact]
    public void Told_days_that_lie_apart_cannot_be_one_event() =>
        Assert.True(EventMatch.Conflicts(Told.Killed("a", 14, 14), Told.Killed("b", 14, 14, day: 4)));

    [Fact]
    public void Towns_that_lie_apart_cannot_be_one_event() =>
        Assert.True(EventMatch.Conflicts(Told.Killed("a", 14, 14), Told.Killed("b", 14, 14, town: "Brenhold")));

    [Fact]
    public void The_toll_of_a_war_is_not_that_of_a_strike() =>
        Assert.True(EventMatch.Conflicts(Told.Killed("a", 280_000, null), Told.Killed("b", 14, 14)));

    [Fact]
    public void What_a_report_supposes_cannot_have_happened_after_it_was_published()
    {
        var told = Told.Killed("a", 14, 14, day: 1);
        var (supposed, before) = (Supposed(-2, 0), Supposed(-1, 1));
        Assert.True(EventMatch.Score(told, supposed) < EventMatch.Score(told, before) - 2);

        static Proposition Supposed(int from, int to) =>
            Told.Killed("b", 14, 14) with { Time = new EventTime(Told.Day.AddDays(from), Told.Day.AddDays(to), TimeBasis.Assumed) };
    }

    [Fact]
    public void What_is_recalled_happened_before_and_nobody_knows_when()
    {
        var recalled = Told.Killed("b", 14, 14) with { Time = new EventTime(null, Told.Day.AddDays(100), TimeBasis.Recalled) };
        Assert.True(EventMatch.Score(Told.Killed("a", 14, 14), recalled) >= EventMatch.Threshold);
        Assert.True(EventMatch.Score(Told.Killed("a", 14, 14, day: 101), recalled) < EventMatch.Threshold);
    }

    [Fact]
    public void A_place_that_only_the_scene_gives_keeps_nothing_apart()
    {
        var inherited = Told.Killed("b", 14, 14, town: "Brenhold");
        inherited = inherited with { Places = [inherited.Places[0] with { Basis = PlaceBasis.Inherited }] };
        Assert.False(PlaceMatch.Conflicts(Told.Killed("a", 14, 14), inherited));
    }

    [Theory]
    [InlineData("Jets struck the harbour", nameof(EventKinds.Air))]
    [InlineData("The helicopter was shot down near the harbour", nameof(EventKinds.Crash))]
    public void Aircraft_that_were_shot_down_are_no_air_strike(string text, string kinds) =>
        Assert.Equal(kinds, EventLexicon.KindsOf(TellingWords.All(text, new TextSpan(0, text.Length)).Select(word => word.Stem)).ToString());

    [Fact]
    public void A_car_bomb_is_no_air_strike()
    {
        var (strike, bomb) = (Told.Killed("a", 14, 14), Told.Killed("b", 20, 20, kinds: EventKinds.Bomb));
        Assert.True(EventMatch.Score(strike, bomb) < EventMatch.Threshold);
    }

    [Fact]
    public void Dead_children_are_not_compared_with_all_the_dead() =>
        Assert.False(FigureMatch.AreComparable(Told.Killed("a", 14, 14).Figures[0], Told.Killed("b", 14, 14, unit: "child").Figures[0]));

    [Fact]
    public void Civilians_are_compared_with_people() =>
        Assert.True(FigureMatch.AreComparable(Told.Killed("a", 14, 14).Figures[0], Told.Killed("b", 14, 14, unit: "civilian").Figures[0]));

    [Fact]
    public void The_reasons_say_what_agrees()
    {
        var reasons = EventMatch.Agreements(Told.Killed("a", 14, null), Told.Killed("b", 14, 14), ["market"]);
        Assert.Equal(["place Veldra", "time 12 Mar 2024", "figure killed 14+", "action attack (air)", "root Rescuers", "words market"], reasons.Select(r => r.ToString()));
    }

    [Fact]
    public void Points_do_not_depend_on_which_comes_first() =>
        Assert.Equal(EventMatch.Score(Told.Killed("a", 14, null), Told.Killed("b", 9, 9)), EventMatch.Score(Told.Killed("b", 9, 9), Told.Killed("a", 14, null)));
}
