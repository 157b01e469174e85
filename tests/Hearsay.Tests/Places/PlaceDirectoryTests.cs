using Hearsay.Places;

namespace Hearsay.Tests.Places;

public sealed class PlaceDirectoryTests
{
    [Theory]
    [InlineData("Kyiv", "Kyiv", PlacePrecision.City)]
    [InlineData("kiev", "Kyiv", PlacePrecision.City)]
    [InlineData(" Artemivsk ", "Bakhmut", PlacePrecision.City)]
    [InlineData("idlib", "Idlib", PlacePrecision.City)]
    [InlineData("idlib province", "Idlib", PlacePrecision.Region)]
    [InlineData("Idlib Governorate", "Idlib", PlacePrecision.Region)]
    [InlineData("syria", "Syria", PlacePrecision.Country)]
    [InlineData("uae", "United Arab Emirates", PlacePrecision.Country)]
    [InlineData("the Black Sea", "Black Sea", PlacePrecision.Sea)]
    public void A_place_is_found_by_any_of_its_names(string asked, string name, PlacePrecision precision)
    {
        var place = PlaceDirectory.Shared.Find(asked);
        Assert.Equal((name, precision), (place?.Name, place?.Precision));
    }

    [Theory]
    [InlineData("Paris, Texas", "US")]
    [InlineData("tripoli, lebanon", "LB")]
    public void What_stands_behind_a_comma_tells_namesakes_apart(string asked, string country) => Assert.Equal(country, PlaceDirectory.Shared.Find(asked)?.Country);

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("the customs house")]
    [InlineData("Quellmouthington")]
    public void What_is_no_place_is_none(string asked) => Assert.Null(PlaceDirectory.Shared.Find(asked));

    [Fact]
    public void A_town_lies_in_its_division_and_country()
    {
        var around = PlaceDirectory.Shared.Around(PlaceDirectory.Shared.Find("Bakhmut")!);
        Assert.Equal([("Donetsk", PlacePrecision.Region), ("Ukraine", PlacePrecision.Country)], around.Select(place => (place.Name, place.Precision)));
    }
}
