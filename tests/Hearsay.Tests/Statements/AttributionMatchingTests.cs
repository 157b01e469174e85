using Hearsay.Statements;
using Hearsay.Training.Statements;

namespace Hearsay.Tests.Statements;

public sealed class AttributionMatchingTests
{
    private static GoldAttribution Gold(int source, int content, int length) => new([new TextSpan(source, source + 5)], [new TextSpan(50, 54)], [new TextSpan(content, content + length)]);

    private static Attribution Found(int source, int content, int length) =>
        new() { Source = new TextSpan(source, source + 5), Cue = new TextSpan(50, 54), Content = [new TextSpan(content, content + length)], Confidence = 1 };

    [Fact]
    public void Half_of_the_content_and_a_bit_of_the_source_are_enough() => Assert.Equal([0], AttributionMatching.Match([Gold(0, 100, 20)], [Found(4, 100, 10)]));

    [Fact]
    public void Another_source_is_wrong() => Assert.Equal([-1], AttributionMatching.Match([Gold(0, 100, 20)], [Found(5, 100, 20)]));

    [Fact]
    public void Less_than_half_of_the_content_is_wrong() => Assert.Equal([-1], AttributionMatching.Match([Gold(0, 100, 20)], [Found(0, 100, 9)]));

    [Fact]
    public void Absent_sources_match_only_each_other()
    {
        var nobody = Gold(0, 100, 20) with { Source = [] };
        Assert.Equal([0], AttributionMatching.Match([nobody], [Found(0, 100, 20) with { Source = null }]));
        Assert.Equal([-1], AttributionMatching.Match([nobody], [Found(0, 100, 20)]));
    }

    [Fact]
    public void As_many_as_can_be_are_matched() =>
        Assert.Equal([1, 0], AttributionMatching.Match([Gold(0, 100, 20), Gold(0, 110, 20)], [Found(0, 105, 20), Found(0, 98, 20)]));
}
