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
    public void The_place_of_a_toll_since_some_day_is_not_that_of_the_event_it_is_told_beside()
    {
        var toll = Told.Killed("a", 90_000, 90_000) with
        {
            Time = new EventTime(new DateOnly(2019, 5, 1), null, TimeBasis.Told),
            Places = [Told.Town("Veldra") with { Basis = PlaceBasis.Inherited }],
        };
        Assert.Null(Commonly.Where([toll]));
        Assert.Equal("Veldra", Commonly.Where([toll with { Places = [Told.Town("Veldra")] }])?.Name);
    }

    [Fact]
    public void Where_nobody_tells_a_place_there_is_none() => Assert.Null(Commonly.Where([Told.Killed("a", 12, 12) with { Places = [] }]));
}
