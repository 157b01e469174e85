using Hearsay.Storing;
using Hearsay.Web.Maps;

namespace Hearsay.Web.Tests.Maps;

public sealed class SignGatheringTests
{
    [Fact]
    public void Signs_that_would_cover_one_another_are_one()
    {
        var gathered = SignGathering.Gathered([Sign("Quarn", 100, 12), Sign("Upper Quarn", 108, 4), Sign("Tovar", 200, 4)], _ => false);
        Assert.Equal(["Quarn", "Tovar"], gathered.Select(sign => sign.Place.Name));
        Assert.Equal("Upper Quarn", Assert.Single(gathered[0].Others).Name);
    }

    [Fact]
    public void The_one_that_is_chosen_stays_by_itself()
    {
        var gathered = SignGathering.Gathered([Sign("Quarn", 100, 12), Sign("Upper Quarn", 108, 4)], sign => sign.Place.Name == "Upper Quarn");
        Assert.All(gathered, sign => Assert.Empty(sign.Others));
    }

    [Fact]
    public void Coming_closer_shows_every_place_of_a_sign()
    {
        StoredPlace[] places = [Place("Quarn", 10.00), Place("Upper Quarn", 10.02), Place("Tovar", 14)];
        var map = PlaceMap.Of(places, null, 780);
        var sign = Assert.Single(map.Signs, sign => sign.Others.Count > 0);
        var closer = map.Closer(sign);
        Assert.True(closer.Width < map.Box.Width && closer.Contains(10, 50) && closer.Contains(10.02, 50));
    }

    private static MapSign Sign(string name, double x, double radius) => new(Place(name, x), new MapPoint(x, 0), radius);

    private static StoredPlace Place(string name, double longitude) => new()
    {
        Name = name,
        Longitude = longitude,
        Latitude = 50,
        Precision = PlacePrecision.City,
        Statements = 3,
        Reports = 3,
        Figures = 0,
        Mentions = 3,
    };
}
