using Hearsay.Claims;
using Hearsay.Cli;

namespace Hearsay.Tests.Cli;

public sealed class ClaimWordsTests
{
    [Fact]
    public void Relations_to_earlier_entries_are_told_by_kind_with_runs_of_three_as_a_range()
    {
        SeriesRelation[] relations =
        [
            new(SeriesRelationKind.Divergence, 8), new(SeriesRelationKind.Divergence, 7), new(SeriesRelationKind.Agreement, 6), new(SeriesRelationKind.Revision, 5),
            new(SeriesRelationKind.Divergence, 4), new(SeriesRelationKind.Divergence, 3), new(SeriesRelationKind.Divergence, 2), new(SeriesRelationKind.Narrowing, 1), new(SeriesRelationKind.Divergence, 0),
        ];
        Assert.Equal(["revises 6", "narrows 2", "differs from 1, 3–5, 8, 9"], ClaimWords.Relations(relations));
    }

    [Fact]
    public void Agreement_is_not_told() => Assert.Empty(ClaimWords.Relations([new(SeriesRelationKind.Agreement, 3)]));
}
