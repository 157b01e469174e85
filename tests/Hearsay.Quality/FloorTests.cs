using Hearsay.Training.Quality;

namespace Hearsay.Quality;

/// <summary>No score falls below what was reached before; see <c>docs/measured/README.md</c>.</summary>
public sealed class FloorTests
{
    [DataFact("reading")]
    public void Pages_are_read_as_well_as_before() => Check("reading");

    [DataFact("readability")]
    public void Pages_agree_with_the_readers_mode_of_a_browser_as_well_as_before() => Check("readability");

    [DataFact("headers")]
    public void Headers_are_read_as_well_as_before() => Check("headers");

    [Fact]
    public void Every_floor_has_a_test_here()
    {
        var tested = typeof(FloorTests).GetMethods()
            .SelectMany(method => method.GetCustomAttributes(typeof(DataFactAttribute), false).Cast<DataFactAttribute>())
            .Select(attribute => attribute.Task);
        Assert.Equal(Floors.Load().Select(f => f.Task).Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }

    private static void Check(string task)
    {
        var floor = Floors.Load().Single(f => f.Task == task);
        Assert.True(Floors.HashOf(floor.Data) == floor.Sha256, $"{floor.Data} is not the data that the floors of '{task}' were set on");
        var scores = Floors.Measure(task, floor.Data).ToDictionary(s => s.Name, s => s.Value);
        var sunk = floor.Scores.Where(f => scores.GetValueOrDefault(f.Key, double.NegativeInfinity) < f.Value)
            .Select(f => FormattableString.Invariant($"{f.Key}: {scores.GetValueOrDefault(f.Key):0.####}, floor {f.Value}"));
        Assert.Empty(sunk);
    }
}
