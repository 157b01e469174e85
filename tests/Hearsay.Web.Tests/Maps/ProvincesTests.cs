using Hearsay.Storing;
using Hearsay.Web.Maps;

namespace Hearsay.Web.Tests.Maps;

public sealed class ProvincesTests
{
    [Theory]
    [InlineData("Aleppo", "SY", 170062, 37.5, 36.3)]
    [InlineData("Bavaria", "DE", 2951839, 11.5, 48.8)]
    public void A_province_has_its_own_outline(string name, string country, int geonameId, double longitude, double latitude)
    {
        var outline = Provinces.World.Of(Place(name, country, geonameId));
        Assert.NotNull(outline);
        Assert.True(outline.Contains(longitude, latitude));
        Assert.False(outline.Contains(longitude + 20, latitude));
    }

    [Fact]
    public void A_region_of_several_provinces_is_all_of_them()
    {
        var england = Provinces.World.Of(Place("England", "GB", null));
        Assert.NotNull(england);
        Assert.True(england.Contains(-1.5, 52.5) && england.Contains(-0.75, 51.25));
        Assert.False(england.Contains(-4.2, 56.6));
    }

    [Fact]
    public void What_is_not_known_has_none() => Assert.Null(Provinces.World.Of(Place("Karsova", null, null)));

    [Fact]
    public void What_is_no_file_of_provinces_is_refused() => Assert.Throws<InvalidDataException>(() => Provinces.Read("HRSO"u8));

    private static StoredPlace Place(string name, string? country, int? geonameId) => new()
    {
        Name = name,
        Country = country,
        GeonameId = geonameId,
        Precision = PlacePrecision.Region,
        Statements = 1,
        Reports = 1,
        Figures = 0,
        Mentions = 1,
    };
}
