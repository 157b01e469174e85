using FsCheck;
using FsCheck.Fluent;
using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public sealed class ClaimStageTests
{
    private static readonly string[] Towns = ["Veldra", "Brenhold", "Quellmouth"];

    [Fact]
    public void Reports_of_one_event_with_the_same_number_are_one_claim() =>
        Assert.Equal("0: a/0 f1, b/0 f1", Told.Groups([Told.Killed("a", 14, null), Told.Killed("b", 14, 14)]));

    [Fact]
    public void Another_number_is_another_claim_of_the_same_series() =>
        Assert.Equal("0: a/0 f1 | 0: b/0 f1", Told.Groups([Told.Killed("a", 14, null), Told.Killed("b", 9, 9)]));

    [Fact]
    public void Children_are_one_series_whether_a_report_says_of_whom_or_not()
    {
        var included = Told.Killed("a", 10, 10, unit: "child");
        included = included with { Figures = [included.Figures[0] with { PartOf = "f2" }] };
        Assert.Equal("0: a/0 f1, b/0 f1", Told.Groups([included, Told.Killed("b", 10, 10, unit: "child")]));
    }

    [Fact]
    public void A_report_between_two_days_does_not_bind_the_events_of_both_together()
    {
        var between = Told.Killed("c", 14, 14) with { Time = new EventTime(Told.Day, Told.Day.AddDays(4), TimeBasis.Told) };
        var groups = Told.Groups([Told.Killed("a", 14, 14), Told.Killed("b", 14, 14, day: 4), between]).Split('\n');
        Assert.DoesNotContain(groups, group => group.Contains("a/0", StringComparison.Ordinal) && group.Contains("b/0", StringComparison.Ordinal));
    }

    [Fact]
    public void A_town_that_holds_neither_does_not_bind_two_others_together()
    {
        var province = Told.Killed("c", 14, 14) with { Places = [Told.Town("Veldra") with { Name = "North", Precision = PlacePrecision.Region, Skeleton = 7 }] };
        var groups = Told.Groups([Told.Killed("a", 14, 14), Told.Killed("b", 14, 14, town: "Brenhold"), province]).Split('\n');
        Assert.DoesNotContain(groups, group => group.Contains("a/0", StringComparison.Ordinal) && group.Contains("b/0", StringComparison.Ordinal));
    }

    [Fact]
    public void What_one_report_tells_of_two_days_stays_two_events()
    {
        var (monday, tuesday) = (Told.Killed("a", 14, 14), Told.Killed("a", 15, 15, day: 1) with { Scene = 1, Spans = [new TextSpan(50, 90)] });
        var groups = Told.Groups([monday, tuesday, Told.Killed("b", 14, 14), Told.Killed("c", 15, 15, day: 1)]).Split('\n');
        Assert.Equal(2, groups.Length);
    }

    [Fact]
    public void One_sentence_that_was_misread_does_not_part_what_many_tell()
    {
        var reports = Enumerable.Range(0, 6).SelectMany(i => new[] { Told.Killed($"r{i}", 14, 14), Told.Killed($"r{i}", 30, 30) with { Spans = [new TextSpan(50, 90)] } }).ToList();
        var misread = Told.Killed("r0", 14, 14, day: 5) with { Spans = [new TextSpan(100, 140)] };
        var largest = Told.Groups([.. reports, misread]).Split('\n').MaxBy(group => group.Length)!;
        Assert.All(reports, told => Assert.Contains($"{told.Report}/{told.Start}", largest, StringComparison.Ordinal));
    }

    [Fact]
    public void Groups_are_the_same_whatever_the_order_in_which_reports_came() =>
        Prop.ForAll(Stories().ToArbitrary(), story =>
        {
            var other = story.ToArray();
            new Random(story.Length).Shuffle(other);
            return Told.Groups(story) == Told.Groups(other);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_removed_leaves_no_trace() =>
        Prop.ForAll(Stories().ToArbitrary(), story =>
        {
            var index = new MemoryClaimIndex();
            var stage = new ClaimStage(index);
            var numbers = story.Select(stage.Add).ToList();
            stage.Settle();
            foreach (var number in numbers.Where((_, i) => i % 3 == 0))
                stage.Remove(number);
            stage.Settle();
            return Told.Listing(index) == Told.Groups(story.Where((_, i) => i % 3 != 0));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_key_that_too_many_share_is_the_same_whatever_the_order()
    {
        var crowd = Enumerable.Range(0, ClaimStage.RareKey + 20).Select(i => Told.Killed($"r{i:000}", 14, 14)).ToArray();
        Assert.Equal(Told.Groups(crowd), Told.Groups(crowd.Reverse()));
    }

    [Fact]
    public void Groups_are_the_same_however_often_they_were_settled_on_the_way() =>
        Prop.ForAll(Chains().ToArbitrary(), story =>
        {
            var index = new MemoryClaimIndex();
            var stage = new ClaimStage(index);
            var numbers = new List<long>();
            foreach (var proposition in story)
            {
                numbers.Add(stage.Add(proposition));
                stage.Settle();
            }
            var added = Told.Listing(index) == Told.Groups(story);
            foreach (var number in numbers.Where((_, i) => i % 5 == 0))
            {
                stage.Remove(number);
                stage.Settle();
            }
            return added && Told.Listing(index) == Told.Groups(story.Where((_, i) => i % 5 != 0));
        }).QuickCheckThrowOnFailure();

    /// <summary>Many events of which each is like the next, so that edges connect nearly all of them.</summary>
    private static Gen<Proposition[]> Chains() =>
        from told in Gen.Choose(0, int.MaxValue).ListOf(60)
        select told.Select((seed, i) => Told.Killed($"r{i:00}", 8 + (seed % 5), seed % 2 == 0 ? null : 8 + (seed % 5), Towns[seed / 7 % 2], seed / 31 % 12) with
        {
            Time = new EventTime(Told.Day.AddDays(seed / 31 % 12), Told.Day.AddDays((seed / 31 % 12) + (seed / 5 % 3)), TimeBasis.Told),
        }).ToArray();

    private static Gen<Proposition[]> Stories() =>
        from count in Gen.Choose(1, 12)
        from told in Gen.Choose(0, int.MaxValue).ListOf(count)
        select told.Select((seed, i) => Told.Killed(
            $"r{i:00}", 10 + (seed % 4), seed % 2 == 0 ? null : 10 + (seed % 4), Towns[seed / 7 % 3], seed / 31 % 4, seed / 5 % 3 == 0 ? EventKinds.Bomb : EventKinds.Air)).ToArray();
}
