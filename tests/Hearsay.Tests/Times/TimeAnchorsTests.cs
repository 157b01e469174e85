using Hearsay.Times;

namespace Hearsay.Tests.Times;

public sealed class TimeAnchorsTests
{
    private const string Story =
        "In March 1851 the town rose. In May it was besieged. Two years later it fell. The following year the walls were razed; on the same day in June 1854 the guild was dissolved. "
        + "By 1860 all was quiet.";

    [Fact]
    public void In_a_narrative_dates_count_from_the_date_last_spoken_of() =>
        Assert.Equal(["1851-03", "1851-05", "1853", "1854"], Found.Values(Story).Take(4));

    [Fact]
    public void What_counts_from_an_earlier_date_says_where_that_stands()
    {
        var times = Found.In(Story);
        Assert.Equal(new TimeAnchor(TimeAnchorKind.Mention, times[0].Span), times[1].Anchor);
    }

    [Fact]
    public void In_news_dates_count_from_the_day_of_publication() =>
        Assert.Equal(TimeAnchorKind.Publication, Found.One("It rained on Tuesday.").Anchor.Kind);

    [Fact]
    public void A_date_that_is_written_out_needs_no_anchor() =>
        Assert.Equal(TimeAnchorKind.None, Found.One("It rained on 5 May 2014.").Anchor.Kind);

    [Fact]
    public void The_next_day_is_the_one_after_the_day_spoken_of_in_news_too() =>
        Assert.Equal(["2022-11-29", "2022-11-30"], Found.Values("The mill burned on Tuesday. Neighbours rebuilt it the next day."));

    [Fact]
    public void Without_a_day_of_publication_the_text_may_date_itself() =>
        Assert.Equal(["2014-05-05", "2014-05-06"], TimeFinder.Find("The mill burned on 5 May 2014. The following day it rained.", null).Select(t => t.Value));

    [Fact]
    public void The_answer_is_the_same_every_time() => Assert.Equal(Found.In(Story), Found.In(Story));
}
