using Hearsay.Places;
using Hearsay.Training.Places;

namespace Hearsay.Tests.Places;

public sealed class GazetteerTests
{
    private static byte[] Small()
    {
        var town = new GazetteerPlace { Name = "Zör", Kind = PlaceKind.City, Latitude = 1.5, Longitude = -2.25, Country = "QQ", Division = "01", GeonameId = 7, Population = 1000 };
        town.AddName("Zör", NameUse.Main);
        town.AddName("Zor el-Kebir", NameUse.Other);
        return GazetteerFile.Write([town], new Dictionary<uint, WordTraits>());
    }

    [Fact]
    public void What_is_written_is_read()
    {
        var gazetteer = Gazetteer.Of(Small());
        var link = new PlaceLink(gazetteer.Links(NameKey.OfWholeName("zor"))[0]);
        var place = gazetteer.Place(link.Place);
        Assert.Equal((150000, -225000, 7, (byte)30, "QQ", "Zör"), (place.Latitude, place.Longitude, place.GeonameId, place.Importance, gazetteer.CountryOf(link.Place), gazetteer.Text(place.Name)));
        Assert.True(gazetteer.MayBegin(NameKey.OfWholeName("Zor el")));
        Assert.True(gazetteer.Links(NameKey.OfWholeName("el Kebir")).IsEmpty);
    }

    [Fact]
    public void The_same_places_make_the_same_bytes() => Assert.Equal(Small(), Small());

    [Fact]
    public void Damage_is_noticed()
    {
        byte[] bytes = Small();
        bytes[^5] ^= 1;
        Assert.Throws<InvalidDataException>(() => Gazetteer.Of(bytes));
    }

    [Fact]
    public void Another_version_is_refused_by_name()
    {
        byte[] bytes = Small();
        bytes[4] = 99;
        Assert.Contains("99", Assert.Throws<InvalidDataException>(() => Gazetteer.Of(bytes)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Saint-Étienne", "St. Etienne")]
    [InlineData("Dar‘ā", "Dara")]
    [InlineData("Ḩamāh", "HAMAH")]
    [InlineData("Artemivs'k", "Artemivsk")]
    public void Accents_hyphens_and_short_forms_make_no_difference(string one, string other) =>
        Assert.Equal(NameKey.OfWholeName(other), NameKey.OfWholeName(one));
}
