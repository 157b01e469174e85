using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public sealed class SeriesRelationsTests
{
    [Fact]
    public void A_claimant_who_raises_a_number_revises_it() => Assert.Equal(SeriesRelationKind.Revision, Second(Entry("Rescuers", 9, 9, "nine"), Entry("Rescuers", 14, null, "at least 14")));

    [Fact]
    public void A_claimant_who_says_the_same_less_exactly_revises_nothing() => Assert.Null(Second(Entry("Rescuers", 9, 9, "nine"), Entry("Rescuers", 3, null, "several")));

    [Fact]
    public void Vague_words_for_more_than_before_revise_it() => Assert.Equal(SeriesRelationKind.Revision, Second(Entry("Rescuers", 9, 9, "nine"), Entry("Rescuers", 24, null, "dozens")));

    [Fact]
    public void A_number_within_a_vague_one_narrows_it() => Assert.Equal(SeriesRelationKind.Narrowing, Second(Entry("Rescuers", 24, null, "dozens"), Entry("Hospital", 38, 38, "38")));

    [Fact]
    public void Claimants_whose_bounds_do_not_meet_differ() => Assert.Equal(SeriesRelationKind.Divergence, Second(Entry("Rescuers", 14, null, "at least 14"), Entry("Hospital", 9, 9, "nine")));

    private static SeriesRelationKind? Second(SeriesEntry first, SeriesEntry second) => SeriesRelations.Of([first, second])[1].Relations.SingleOrDefault()?.Kind;

    private static SeriesEntry Entry(string claimant, decimal? min, decimal? max, string text) => new()
    {
        Claimant = new ClaimRoot("name:" + claimant, claimant, IsKnown: true),
        Figure = new ClaimFigure(FigureMeasure.Killed, "person", min, max, text),
        Claim = "c-1",
        Members = [],
    };
}
