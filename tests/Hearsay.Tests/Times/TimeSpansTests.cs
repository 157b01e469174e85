using Hearsay.Times;

namespace Hearsay.Tests.Times;

public sealed class TimeSpansTests
{
    [Theory]
    [InlineData("The mayor of Ostrow resigned on Tuesday.", "Tuesday")]
    [InlineData("The ferry sank in late January.", "late January")]
    [InlineData("It was signed on Friday, Oct. 23, 1998 in Marvale.", "Friday, Oct. 23, 1998")]
    [InlineData("They met on the 5th of May 2014.", "the 5th of May 2014")]
    [InlineData("The May 5 meeting was called off.", "May 5")]
    [InlineData("It lasted more than two years.", "more than two years")]
    [InlineData("He fled during the last few months.", "the last few months")]
    [InlineData("A two-day visit began.", "two-day")]
    [InlineData("The siege began at 5:30 p.m. Wednesday, they said.", "5:30 p.m. Wednesday")]
    [InlineData("Shells fell on the morning of 31 March 2011.", "the morning of 31 March 2011")]
    [InlineData("The loss came in the third quarter.", "the third quarter")]
    [InlineData("Its third-quarter loss grew.", "third-quarter")]
    [InlineData("Prices doubled in the mid-1990s.", "the mid-1990s")]
    [InlineData("The bridge fell at the end of last year.", "the end of last year")]
    [InlineData("It was built in the 4th century BC.", "the 4th century BC")]
    [InlineData("Snow fell in the first week of November.", "the first week of November")]
    [InlineData("Snow fell on the eve of Christmas.", "the eve of Christmas")]
    public void Determiners_and_modifiers_belong_to_a_span_and_prepositions_do_not(string sentence, string words) =>
        Assert.Equal(words, Found.One(sentence).Text);

    [Theory]
    [InlineData("A 6-year-old boy from Ostrow waited.")]
    [InlineData("She is 25 years old.")]
    [InlineData("He may march to the hall.")]
    [InlineData("They took 2000 prisoners for $1999.")]
    [InlineData("In exchange 2000 Ostrow residents left.")]
    [InlineData("The town shrank from 2000 to a few hundred.")]
    [InlineData("He came second.")]
    [InlineData("They scored in the fourth quarter of the match.")]
    [InlineData("The wall began to fall.")]
    [InlineData("Three-quarters of the town burned.")]
    [InlineData("He reads USA Today.")]
    [InlineData("The sun set as soon as they left.")]
    [InlineData("A woman in her late 40s and a man in his fifties waited.")]
    [InlineData("They met during the Lunar New Year in working hours.")]
    public void Ages_verbs_counts_and_ranks_are_no_times(string sentence) => Assert.Empty(Found.In(sentence));

    [Fact]
    public void A_war_may_be_a_year_old() => Assert.Equal("five-year-old", Found.One("The five-year-old war goes on.").Text);

    [Fact]
    public void A_range_of_days_is_two_times_that_share_a_month() =>
        Assert.Equal(["2022-05-03", "2022-05-05"], Found.Values("The rains came between 3 and 5 May."));

    [Fact]
    public void A_year_after_the_second_day_of_a_range_is_that_of_both() =>
        Assert.Equal(["2014-05-03", "2014-05-05"], Found.Values("The rains came on May 3-5, 2014."));

    [Fact]
    public void A_shortened_year_borrows_its_century() => Assert.Equal(["1914", "1918"], Found.Values("He fought in the war of 1914-18."));

    [Fact]
    public void Several_years_before_Christ_share_the_era_of_the_last() => Assert.Equal(["BC0490", "BC0479"], Found.Values("The island rebelled from 490 to 479 BC."));

    [Fact]
    public void Spans_point_at_the_words()
    {
        const string text = "On Monday the harbour froze; by Friday it thawed.";
        Assert.All(Found.In(text), time => Assert.Equal(time.Text, time.Span.Of(text)));
    }

    [Fact]
    public void Spans_never_overlap_and_stand_in_text_order()
    {
        var times = Found.In("From 3 to 5 May last year, and every Monday since the end of the first week of June 2021, at 5 p.m. or noon, the bells rang for two hours.");
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    [Fact]
    public void A_possessive_that_lost_its_apostrophe_is_no_recurring_day() =>
        Assert.Equal("2022-11-29", Found.One("Tuesdays executions shocked the village.").Value);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("1")]
    [InlineData("the the the of the")]
    [InlineData("''''''")]
    [InlineData("In 999999999999 and 0 BC on 30 February 2011 at 99:99.")]
    public void Odd_texts_do_no_harm(string text) => Assert.NotNull(TimeFinder.Find(text, null));
}
