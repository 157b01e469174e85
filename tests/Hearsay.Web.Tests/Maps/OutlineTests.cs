using Hearsay.Web.Maps;

namespace Hearsay.Web.Tests.Maps;

public sealed class OutlineTests
{
    [Fact]
    public void An_outline_that_crosses_the_180th_meridian_does_not_cross_the_whole_earth()
    {
        var outline = new Outline([[new(170, 0), new(-170, 0), new(-170, 10), new(170, 10), new(170, 0)]]);
        Assert.True(outline.Contains(175, 5) && outline.Contains(-175, 5));
        Assert.False(outline.Contains(0, 5));
    }

    [Fact]
    public void An_outline_around_a_pole_holds_the_pole()
    {
        var outline = new Outline([[new(-120, -70), new(0, -70), new(120, -70), new(-120, -70)]]);
        Assert.True(outline.Contains(30, -89) && outline.Contains(-170, -89));
        Assert.False(outline.Contains(30, -60));
    }

    [Fact]
    public void No_border_runs_across_the_map_of_the_world()
    {
        var projection = new Projection(MapBox.World, 780);
        foreach (var outline in Outlines.World.Countries)
            foreach (var part in projection.Path(outline).Split('M', StringSplitOptions.RemoveEmptyEntries))
            {
                var points = part.TrimEnd('Z').Split('L').Select(point => point.Split(' ').Select(number => int.Parse(number, null)).ToArray()).ToList();
                // The edges of the drawing cut Antarctica off with long lines that nobody sees.
                Assert.DoesNotContain(points.Zip(points.Skip(1)), pair => Math.Abs(pair.First[0] - pair.Second[0]) > 300 && pair.First[1] is > 0 and < 340);
            }
    }
}
