using Hearsay.Storing;
using Hearsay.Web.Maps;

namespace Hearsay.Web.Tests.Maps;

public sealed class WeightTests
{
    /// <summary>A first visit may fetch 300 kB; styles, scripts and lists take half of that. A sign is some 300 characters of a page.</summary>
    private const int Budget = 160_000, Sign = 300;

    [Fact]
    public void Five_hundred_places_all_over_the_earth_do_not_make_a_page_heavy()
    {
        var random = new Random(7);
        var places = Enumerable.Range(0, 500).Select(i => Place(i, random.NextDouble() * 340 - 170, random.NextDouble() * 120 - 50, i % 4 == 0 ? PlacePrecision.Country : PlacePrecision.City)).ToList();
        var length = new[] { 780.0, 380.0 }.Sum(width => Length(PlaceMap.Of(places, MapBox.World, width)));
        Assert.InRange(length, 50_000, Budget);
    }

    private static int Length(PlaceMap map) =>
        map.Land.Length + map.Countries.Concat(map.Provinces).Sum(area => area.Path.Length + Sign) + map.Signs.Count * Sign + map.Labels.Count * Sign / 2;

    private static StoredPlace Place(int number, double longitude, double latitude, PlacePrecision precision) => new()
    {
        Name = $"Quarn {number}",
        GeonameId = number + 1,
        Longitude = longitude,
        Latitude = latitude,
        Precision = precision,
        Statements = 500 - number,
        Reports = 1,
        Figures = 0,
        Mentions = 1,
    };
}
