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

    [Theory]
    [InlineData(14, false)]
    [InlineData(9, true)]
    public void Two_told_days_are_one_night_only_with_one_number(int number, bool conflict) =>
        Assert.Equal(conflict, EventMatch.Conflicts(Told.Killed("a", 14, 14), Told.Killed("b", number, number, day: 1)));

    [Fact]
    public void Two_quarters_of_a_town_are_two_places()
    {
        var (market, harbour) = (In("a", "Market Hill"), In("b", "Old Harbour"));
        Assert.True(PlaceMatch.Points(market, harbour) < PlaceMatch.Points(market, In("c", "Market Hill")));
        Assert.True(PlaceMatch.Points(market, harbour) < PlaceMatch.Points(Told.Killed("d", 14, 14), harbour));

        static Proposition In(string report, string quarter)
        {
            var told = Told.Killed(report, 14, 14);
            return told with { Places = [.. told.Places, Unlisted(quarter)] };
        }
    }

    [Fact]
    public void A_name_that_no_gazetteer_has_excuses_no_towns_that_lie_apart()
    {
        var beside = Told.Killed("b", 14, 14, town: "Brenhold");
        beside = beside with { Places = [Unlisted("Salt Valley"), .. beside.Places] };
        Assert.True(EventMatch.Conflicts(Told.Killed("a", 14, 14), beside));
    }

    [Fact]
    public void Tolls_of_a_war_are_as_of_the_day_on_which_they_are_told()
    {
        var since = Told.Killed("a", 90_000, null) with { Time = new EventTime(new(2019, 5, 1), null, TimeBasis.Told) };
        var undated = Told.Killed("b", 90_000, null) with { Time = EventTime.Unknown };
        var until = Told.Killed("c", 90_000, null) with { Time = new EventTime(null, Told.Day, TimeBasis.Told) };
        Assert.True(TimeMatch.Points(since, undated) > 0);
        Assert.True(TimeMatch.Points(since, until) > 0);
        Assert.True(TimeMatch.Points(since, Told.Killed("d", 90_000, null)) < 0);
    }

    private static EventPlace Unlisted(string name) =>
        new(name, PropositionReader.Hash(NameSkeleton.Of(name)), PlacePrecision.Unresolved, float.NaN, float.NaN, string.Empty, string.Empty, 0, PlaceBasis.Told);

    [Theory]
    [InlineData("A gas attack killed 14", nameof(EventKinds.Chemical))]
    [InlineData("They were killed with gas", nameof(EventKinds.Chemical))]
    [InlineData("They were killed in a gas field", nameof(EventKinds.None))]
    public void Gas_that_is_burnt_poisons_nobody(string text, string kinds) =>
        Assert.Equal(kinds, EventLexicon.KindsOf(TellingWords.All(text, new TextSpan(0, text.Length)).Select(word => word.Stem)).ToString());

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
