using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public sealed class CommonlyTests
{
    [Fact]
    public void The_place_is_not_a_closer_one_that_one_of_many_tells()
    {
        var seen = Told.Killed("a", 12, 12) with { Places = [Told.Town("Veldra") with { Precision = PlacePrecision.Region }] };
        var elsewhere = Told.Killed("d", 12, 12, town: "Marrow");
        Assert.Equal("Veldra", Commonly.Where([seen, seen with { Report = "b" }, seen with { Report = "c" }, seen with { Report = "e" }, elsewhere])?.Name);
    }

    [Fact]
    public void The_place_is_the_closer_of_two_that_are_told_as_often()
    {
        var town = Told.Killed("a", 12, 12, town: "Marrow");
        var province = Told.Killed("b", 12, 12) with { Places = [Told.Town("Veldra") with { Precision = PlacePrecision.Region }] };
        Assert.Equal("Marrow", Commonly.Where([province, town])?.Name);
    }

    [Fact]
    public void Where_nobody_tells_a_place_there_is_none() => Assert.Null(Commonly.Where([Told.Killed("a", 12, 12) with { Places = [] }]));
}
