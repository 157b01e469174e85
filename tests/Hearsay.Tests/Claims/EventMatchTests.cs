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
