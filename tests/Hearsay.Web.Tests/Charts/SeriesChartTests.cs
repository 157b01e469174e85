using Hearsay.Claims;
using Hearsay.Web.Charts;

namespace Hearsay.Web.Tests.Charts;

public sealed class SeriesChartTests
{
    private static readonly ClaimRoot Rescue = new("rescue", "Rescue Service", true), Hospital = new("hospital", "Town Hospital", true);

    [Fact]
    public void A_claimant_has_one_row_with_its_figures_oldest_first()
    {
        var chart = SeriesChart.Of(Series(Entry(Rescue, 14, null), Entry(Hospital, 9, 9), Entry(Rescue, 21, 21, new SeriesRelation(SeriesRelationKind.Revision, 0))), 700);
        Assert.Equal(["Rescue Service", "Town Hospital"], chart.Rows.Select(row => row.Claimant.Name));
        Assert.Equal([0, 2], chart.Rows[0].Bars.Select(bar => bar.Index));
        var link = Assert.Single(chart.Links);
        Assert.Equal((0, 2), (link.From.Index, link.To.Index));
    }

    [Fact]
    public void Larger_numbers_stand_further_right_and_open_ends_fade_beyond_their_bound()
    {
        var bars = SeriesChart.Of(Series(Entry(Rescue, 14, null), Entry(Hospital, 9, 9), Entry(Rescue, null, 30)), 700).Rows.SelectMany(row => row.Bars).OrderBy(bar => bar.Index).ToList();
        Assert.True(bars[1].Heart < bars[0].Heart && bars[0].Heart < bars[2].Heart);
        Assert.True(bars[0].OpensUp && bars[0].To > bars[0].From);
        Assert.True(bars[2].OpensDown && bars[2].From < bars[2].To);
        Assert.True(bars[1].IsExact);
    }

    [Theory]
    [InlineData(350)]
    [InlineData(760)]
    public void Everything_stays_on_the_drawing(double width)
    {
        var chart = SeriesChart.Of(Series(Entry(Rescue, 1, null), Entry(Hospital, 90_000, 90_000), Entry(Rescue, null, 250_000)), width);
        Assert.All(chart.Rows.SelectMany(row => row.Bars), bar => Assert.True(bar.From >= 0 && bar.To <= width && bar.Y < chart.Height));
        Assert.All(chart.Ticks, tick => Assert.InRange(tick.X, 0, width));
        Assert.True(chart.IsLogarithmic);
    }

    [Fact]
    public void A_part_of_the_axis_points_to_what_lies_beside_it()
    {
        var bars = SeriesChart.Of(Series(Entry(Rescue, 14, 14), Entry(Hospital, 3, 3), Entry(Rescue, 90, null), Entry(Hospital, 12, 50)), 700, new AxisRange(10, 20)).Rows.SelectMany(row => row.Bars).OrderBy(bar => bar.Index).ToList();
        Assert.Equal([0, -1, 1, 0], bars.Select(bar => bar.Beyond));
        Assert.Equal((true, false), bars[3].Ends);
        Assert.All(bars, bar => Assert.True(bar.From >= 0 && bar.To <= 700));
    }

    [Fact]
    public void A_chart_with_many_claimants_tells_how_many_it_leaves_out()
    {
        var chart = SeriesChart.Of(Series(Entry(Rescue, 14, 14), Entry(Hospital, 3, 3)), 700, most: 1);
        Assert.Single(chart.Rows);
        Assert.Equal(1, chart.LeftOut);
    }

    [Theory]
    [InlineData("10..40")]
    [InlineData("0..2.5")]
    public void A_part_of_the_axis_is_read_as_it_is_written(string text) => Assert.Equal(text, AxisRange.Parse(text).ToString());

    [Theory]
    [InlineData("40..10")]
    [InlineData("10")]
    [InlineData("-5..5")]
    [InlineData("1e9..2e9")]
    [InlineData("0..99999999999999999999")]
    public void What_is_no_part_of_an_axis_is_refused(string text) => Assert.Throws<FormatException>(() => AxisRange.Parse(text));

    [Theory]
    [InlineData(new[] { 3, 14, 21 }, new[] { "0", "5", "10", "15", "20" })]
    [InlineData(new[] { 5 }, new[] { "5" })]
    public void Round_numbers_stand_along_the_axis(int[] values, string[] ticks)
    {
        var scale = new ValueScale([.. values.Select(value => (decimal)value)], 0, 600);
        Assert.All(ticks, tick => Assert.Contains(decimal.Parse(tick, null), scale.Ticks(60)));
        Assert.All(scale.Ticks(60), value => Assert.InRange(scale.Of(value), 0, 600));
    }

    private static FigureSeries Series(params SeriesEntry[] entries) => new()
    {
        Id = "f-0000000000000001",
        Measure = FigureMeasure.Killed,
        Unit = "person",
        Text = "14 people",
        Entries = entries,
        Outlets = [],
        Families = [],
        Roots = [Rescue, Hospital],
    };

    private static SeriesEntry Entry(ClaimRoot claimant, decimal? min, decimal? max, params SeriesRelation[] relations) => new()
    {
        Claimant = claimant,
        Figure = new ClaimFigure(FigureMeasure.Killed, "person", min, max, "so many"),
        Claim = "c-0000000000000001",
        Members = [],
        Relations = relations,
    };
}
