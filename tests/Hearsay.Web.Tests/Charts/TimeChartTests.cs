using Hearsay.Storing;
using Hearsay.Web.Charts;
using Hearsay.Web.Pages;

namespace Hearsay.Web.Tests.Charts;

public sealed class TimeChartTests
{
    [Fact]
    public void Time_runs_evenly_and_days_without_claims_have_their_room()
    {
        var chart = TimeChart.Of([Day("2024-03-12", 4), Day("2024-03-16", 2)], null, null, 500, 100);
        Assert.Equal(["2024-03-12", "2024-03-13", "2024-03-14", "2024-03-15", "2024-03-16"], chart.Bars.Select(bar => bar.Value));
        Assert.Equal([4, 0, 0, 0, 2], chart.Bars.Select(bar => bar.Count));
        Assert.Equal(2 * chart.Bars[4].Height, chart.Bars[0].Height, 3);
    }

    [Fact]
    public void The_few_that_lie_far_before_all_others_share_a_bar()
    {
        var days = new[] { Day("1500-01-01", 1) }.Concat(Enumerable.Range(1, 28).Select(day => Day($"2024-02-{day:00}", 10))).ToList();
        var chart = TimeChart.Of(days, null, null, 500, 100);
        Assert.Equal(("..2024-01-31", 1), (chart.Bars[0].Value, chart.Bars[0].Count));
        Assert.Equal("2024-02-01", chart.Bars[1].Value);
    }

    [Theory]
    [InlineData(40, "2024-03-12")]
    [InlineData(20, "2024-03")]
    public void Bars_are_as_fine_as_there_is_room_for(int most, string first) =>
        Assert.Equal(first, TimeChart.Of([Day("2024-03-12", 5), Day("2024-04-10", 5)], null, null, 500, most).Bars[0].Value);

    [Fact]
    public void No_claim_is_lost()
    {
        var days = Enumerable.Range(0, 4000).Select(i => Day(new DateOnly(1700, 1, 1).AddDays(i * 29).ToString("yyyy-MM-dd", null), i % 7)).ToList();
        var chart = TimeChart.Of(days, null, null, 900, 60);
        Assert.True(chart.Bars.Count <= 62);
        Assert.Equal(days.Sum(day => day.Count), chart.Bars.Sum(bar => bar.Count));
    }

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-02..2024-04", "2024-02-01", "2024-04-30")]
    [InlineData("2024-02-03..2025", "2024-02-03", "2025-12-31")]
    [InlineData("..2010", "0001-01-01", "2010-12-31")]
    [InlineData("2010-05..", "2010-05-01", "9999-12-31")]
    public void A_time_is_read_as_it_stands_in_an_address(string text, string from, string to)
    {
        var when = TimelineView.When(text)!;
        Assert.Equal((from, to), (when.From!.Value.ToString("yyyy-MM-dd", null), when.To!.Value.ToString("yyyy-MM-dd", null)));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("2025..2024")]
    [InlineData("2024..2025..2026")]
    [InlineData("soon")]
    [InlineData("")]
    public void What_is_no_time_is_refused(string text) => Assert.Throws<FormatException>(() => TimelineView.When(text));

    private static FacetCount Day(string day, int count) => new(day, day, count);
}
