using Hearsay.Storing;
using Hearsay.Web.Maps;

namespace Hearsay.Web.Tests.Maps;

public sealed class MapTests
{
    [Theory]
    [InlineData(36.3, 33.5)]
    [InlineData(2.35, 48.86)]
    [InlineData(-58.4, -34.6)]
    [InlineData(151.2, -33.87)]
    [InlineData(178.0, -17.8)]
    public void A_town_lies_in_one_country(double longitude, double latitude) =>
        Assert.Single(Outlines.World.Countries, country => country.Contains(longitude, latitude));

    [Fact]
    public void The_open_sea_lies_in_none() => Assert.DoesNotContain(Outlines.World.Countries, country => country.Contains(-30, 0));

    [Fact]
    public void Outlines_are_cut_to_what_is_shown()
    {
        var projection = new Projection(new MapBox(35, 32, 43, 38), 780);
        var paths = Outlines.World.Countries.Select(projection.Path).Where(path => path.Length > 0).ToList();
        Assert.InRange(paths.Count, 4, 12);
        Assert.All(paths.SelectMany(PathReading.Rings).SelectMany(ring => ring), point => Assert.True(point.X is >= -11 and <= 800 && point.Y >= -11 && point.Y <= projection.Height + 11));
    }

    [Theory]
    [InlineData("1,2,3")]
    [InlineData("3,2,1,4")]
    [InlineData("NaN,0,1,1")]
    [InlineData("-181,0,1,1")]
    [InlineData("0,0,1e999,1")]
    public void What_is_no_box_is_refused(string text) => Assert.Throws<FormatException>(() => MapBox.Parse(text));

    [Fact]
    public void A_box_is_read_as_it_is_written() => Assert.Equal(new MapBox(-10.5, 2, 3.25, 40), MapBox.Parse(new MapBox(-10.5, 2, 3.25, 40).ToString()));

    [Fact]
    public void A_province_is_an_area_and_a_town_is_not()
    {
        var map = PlaceMap.Of([Place("Idlib", 36.63, 35.93, PlacePrecision.City, 9), Place("Idlib Governorate", 36.7, 35.8, PlacePrecision.Region, 30)], null, 780);
        Assert.False(map.Signs.Single(sign => sign.Place.Name == "Idlib").IsArea);
        Assert.True(map.Signs.Single(sign => sign.Place.Name == "Idlib Governorate") is { IsArea: true, Radius: > 17 });
    }

    [Fact]
    public void A_few_places_far_away_do_not_widen_the_view()
    {
        var map = PlaceMap.Of([Place("Homs", 36.7, 34.7, PlacePrecision.City, 400), Place("Aleppo", 37.2, 36.2, PlacePrecision.City, 500), Place("Lima", -77, -12, PlacePrecision.City, 1)], null, 780);
        Assert.InRange(map.Box.Width, 1, 15);
    }

    [Fact]
    public void Without_any_place_the_world_is_shown() => Assert.Equal(MapBox.World, PlaceMap.Of([], null, 780).Box);

    private static StoredPlace Place(string name, double longitude, double latitude, PlacePrecision precision, int statements) => new()
    {
        Name = name,
        Longitude = longitude,
        Latitude = latitude,
        Precision = precision,
        Statements = statements,
        Reports = statements,
        Figures = 0,
        Mentions = statements,
    };
}
