using Hearsay.Claims;
using Hearsay.Storing;
using Hearsay.Tests.Conventions;
using Hearsay.Tests.Storing;

namespace Hearsay.Tests.Claims;

/// <summary>The story of <c>samples/</c> comes out as <c>docs/samples.md</c> tells it.</summary>
public sealed class SamplesStoryTests : IClassFixture<SamplesStoryTests.Story>
{
    private const string Rescuers = "Karsovan Civil Rescue Service", Hospital = "Sofia Hallgren", Post = "Sandmark Evening Post";

    private readonly Story _story;

    public SamplesStoryTests(Story story) => _story = story;

    private FigureSeries Dead => _story.Series.Single(series => series.Entries.Any(entry => entry.Figure is { Measure: FigureMeasure.Killed, Min: 14 }));

    [Fact]
    public void The_dead_of_the_market_are_one_series_of_all_claimants_by_day() =>
        Assert.Equal([(Rescuers, 14m), (Hospital, 9m), (Rescuers, 21m), (Post, 21m)], Dead.Entries.Select(entry => (entry.Claimant.Name, entry.Figure.Min!.Value)));

    [Fact]
    public void The_hospital_differs_from_the_rescuers() =>
        Assert.Contains(Dead.Entries[1].Relations, relation => relation.Kind == SeriesRelationKind.Divergence && relation.To == 0);

    [Fact]
    public void The_rescuers_revise_their_own_figure() =>
        Assert.Contains(Dead.Entries[2].Relations, relation => relation.Kind == SeriesRelationKind.Revision && relation.To == 0);

    [Fact]
    public void An_outlet_that_gives_the_figure_as_its_own_joins_the_claim_of_the_rescuers()
    {
        var claim = _story.Claims.Single(claim => claim.Figure is { Measure: FigureMeasure.Killed, Min: 21 });
        Assert.Equal([Rescuers, Post], claim.Roots.Select(root => root.Name));
        Assert.Equal(2, claim.Families.Count);
    }

    [Fact]
    public void Copies_are_one_family_and_their_figure_has_one_root()
    {
        var claim = _story.Claims.Single(claim => claim.Figure is { Measure: FigureMeasure.Injured, Min: 40 } && claim.Outlets.Contains("Island Radio"));
        Assert.Equal(3, claim.Outlets.Count);
        Assert.Single(claim.Families);
        Assert.Equal([Rescuers], claim.Roots.Select(root => root.Name));
    }

    [Fact]
    public void The_denial_denies_what_tells_of_the_attack()
    {
        var denial = _story.Claims.Single(claim => claim.IsDenial && claim.Opposition.Count > 0);
        var attack = _story.Claims.Single(claim => claim.Figure is { Measure: FigureMeasure.Killed, Min: 14 });
        Assert.Contains(denial.Opposition, opposed => opposed.Claim == attack.Id && opposed.Kind == OppositionKind.Denies);
        Assert.Contains(attack.Opposition, opposed => opposed.Claim == denial.Id && opposed.Kind == OppositionKind.DeniedBy);
    }

    [Fact]
    public void Who_could_not_say_whether_it_was_so_is_not_denied() =>
        Assert.Empty(_story.Claims.Single(claim => claim.Text.Contains("could not yet say whether", StringComparison.Ordinal)).Opposition);

    [Fact]
    public void A_source_without_a_name_is_no_root_but_listed_apart()
    {
        var claim = _story.Claims.Single(claim => claim.Text.Contains("was warned weeks ago", StringComparison.Ordinal));
        Assert.Empty(claim.Roots);
        Assert.Equal("source close to the Defence Ministry", Assert.Single(claim.UnknownRoots).Name);
    }

    [Fact]
    public void All_figures_of_the_dead_are_of_the_day_of_the_event() => Assert.Equal(new DateOnly(2024, 3, 12), Dead.When?.From);

    /// <summary>The samples in a fresh store.</summary>
    public sealed class Story : IAsyncLifetime
    {
        public IReadOnlyList<FigureSeries> Series { get; private set; } = [];

        public IReadOnlyList<Claim> Claims { get; private set; } = [];

        public async Task InitializeAsync()
        {
            using var folder = new TemporaryFolder();
            await Dump.AddAsync(folder.At("store.db"), [Path.Combine(SourceTree.Root, "samples")]);
            using var archive = Archive.Open(folder.At("store.db"), create: false);
            Series = [.. archive.Series()];
            Claims = [.. archive.Claims()];
        }

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
