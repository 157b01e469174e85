namespace Hearsay.Tests.Statements;

public sealed class StandingTests
{
    [Theory]
    [InlineData("Anna Petersen", Standing.Named)]
    [InlineData("Harbour director Anna Petersen", Standing.Named)]
    [InlineData("a spokesman for the Harbour Board", Standing.Role)]
    [InlineData("a local fisherman", Standing.Role)]
    [InlineData("a source at the hospital", Standing.Role)]
    [InlineData("the Harbour Board", Standing.Group)]
    [InlineData("activists", Standing.Group)]
    [InlineData("residents of the old town", Standing.Group)]
    [InlineData("state media", Standing.Group)]
    [InlineData("Danish officials", Standing.Group)]
    [InlineData("officials", Standing.Anonymous)]
    [InlineData("a military source", Standing.Anonymous)]
    [InlineData("sources in the city", Standing.Anonymous)]
    [InlineData("a witness", Standing.Anonymous)]
    [InlineData("media reports", Standing.Anonymous)]
    [InlineData("dozens of residents", Standing.Group)]
    public void A_source_has_a_standing(string source, Standing standing) =>
        Assert.Equal(standing, Marked.Last($"{{1:Two boats were missing}}, [1:{source}] <1:said>.").Standing);

    [Fact]
    public void A_coordinator_for_a_crisis_speaks_for_nobody_else() =>
        Assert.Equal("Kevin Torvek", Marked.Last("{1:\"It must stop\"}, <1:said> [1:Kevin Torvek, Regional Coordinator for the Karsova Crisis].").Root);

    [Fact]
    public void Figures_of_a_body_are_its_word() => Assert.Equal("UN", Marked.Last("{1:Two boats were missing}, <1:according to> [1:UN figures].").Root);

    [Fact]
    public void Nobody_is_impersonal() => Assert.Equal(Standing.Impersonal, Marked.Last("The boat was <1:reportedly> {1:full of grain}.").Standing);

    [Fact]
    public void A_recording_of_unknown_make_is_impersonal() =>
        Assert.Equal((Standing.Impersonal, false), Marked.Last("[1:A video] <1:showed> {1:two boats adrift}.") is var s ? (s.Standing, s.RootKnown) : default);

    [Theory]
    [InlineData("officials", false)]
    [InlineData("a military source", false)]
    [InlineData("a fisherman", true)]
    [InlineData("activists", true)]
    public void Nobody_in_particular_is_no_known_root(string source, bool known) =>
        Assert.Equal(known, Marked.Last($"{{1:Two boats were missing}}, [1:{source}] <1:said>.").RootKnown);

    [Theory]
    [InlineData("an FBI source", Standing.Role)]
    [InlineData("Jaish al-Bahr", Standing.Group)]
    [InlineData("the monitor", Standing.Group)]
    public void What_kind_of_name_tells_the_standing(string source, Standing standing) =>
        Assert.Equal(standing, Marked.Last($"{{1:Two boats were missing}}, [1:{source}] <1:said>.").Standing);
}
