using Hearsay.Web.Maps;

namespace Hearsay.Web.Tests.Maps;

public sealed class MapLabelsTests
{
    [Fact]
    public void A_name_stands_to_the_left_where_something_else_is_on_the_right()
    {
        var labels = new MapLabels(400, 300);
        labels.Keep(new MapPoint(220, 100), 6);
        labels.AddBeside("Quarn", new MapPoint(200, 100), 5);
        Assert.Equal("end", Assert.Single(labels.Labels).Anchor);
    }

    [Fact]
    public void A_name_without_room_is_left_out()
    {
        var labels = new MapLabels(60, 40);
        labels.AddBeside("A very long name of a town", new MapPoint(30, 20), 5);
        Assert.Empty(labels.Labels);
    }
}
