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

    [DataFact("copies")]
    public void Copies_are_found_as_well_as_before() => Check("copies");

    [DataFact("language")]
    public void Words_and_trees_are_read_as_well_as_before() => Check("language");

    [DataFact("lemma")]
    public void Lemmas_are_found_as_well_as_before() => Check("lemma");

    [DataFact("names")]
    public void Names_are_found_as_well_as_before() => Check("names");

    [DataFact("coreference")]
    public void Pronouns_are_resolved_as_well_as_before() => Check("coreference");

    [DataFact("times")]
    public void Times_are_found_and_resolved_as_well_as_before() => Check("times");

    [DataFact("places")]
    public void Places_are_found_and_resolved_as_well_as_before() => Check("places");

    [DataFact("attributions")]
    public void Attributions_are_found_as_well_as_before() => Check("attributions");

    [DataFact("statements")]
    public void Statements_are_found_and_read_as_well_as_before() => Check("statements");

    [DataFact("statements-fields")]
    public void Given_attributions_are_read_as_well_as_before() => Check("statements-fields");

    [DataFact("figures")]
    public void Figures_are_found_and_read_as_well_as_before() => Check("figures");

    [DataFact("figures-specs")]
    public void Numbers_are_read_as_well_as_before() => Check("figures-specs");

    [DataFact("claims")]
    public void Claims_are_grouped_as_well_as_before() => Check("claims");

    [Fact]
    public void Every_floor_has_a_test_here()
    {
        var tested = typeof(FloorTests).GetMethods()
            .SelectMany(method => method.GetCustomAttributes(typeof(DataFactAttribute), false).Cast<DataFactAttribute>())
            .Select(attribute => attribute.Task);
        Assert.Equal(Floors.Load().Select(f => f.Task).Distinct().Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }

    private static void Check(string task)
    {
        foreach (var floor in Floors.Load().Where(f => f.Task == task))
            Check(floor);
    }

    private static void Check(Floor floor)
    {
        Assert.True(Floors.HashOf(floor.Data) == floor.Sha256, $"{floor.Data} is not the data that the floors of '{floor.Task}' were set on");
        var scores = Floors.Measure(floor.Task, floor.Data).ToDictionary(s => s.Name, s => s.Value);
        var sunk = floor.Scores.Where(f => scores.GetValueOrDefault(f.Key, double.NegativeInfinity) < f.Value)
            .Select(f => FormattableString.Invariant($"{f.Key}: {scores.GetValueOrDefault(f.Key):0.####}, floor {f.Value}"));
        Assert.Empty(sunk);
    }
}
