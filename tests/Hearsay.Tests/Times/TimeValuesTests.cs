using Hearsay.Times;

namespace Hearsay.Tests.Times;

public sealed class TimeValuesTests
{
    [Theory]
    [InlineData("The mayor said on Tuesday that he was tired.", "2022-11-29")]
    [InlineData("The mayor will speak on Tuesday.", "2022-12-06")]
    [InlineData("Talks are set to resume Monday in Marvale.", "2022-12-05")]
    [InlineData("The mayor fell ill on Saturday.", "2022-12-03")]
    [InlineData("He resigned last Saturday.", "2022-11-26")]
    [InlineData("He will leave next Saturday.", "2022-12-10")]
    public void The_tense_decides_which_weekday_is_meant(string sentence, string value) => Assert.Equal(value, Found.One(sentence).Value);

    [Theory]
    [InlineData("Troops gathered in late January.", "2022-01")]
    [InlineData("The port will open in late January.", "2023-01")]
    [InlineData("The war began on February 24 this year.", "2022-02-24")]
    [InlineData("The tax rises on Jan. 1.", "2023-01-01")]
    [InlineData("He died last June.", "2022-06")]
    [InlineData("The harvest failed in the summer.", "2022-SU")]
    [InlineData("Sales fell in the third quarter.", "2022-Q3")]
    [InlineData("Sales fell in the third quarter of 2021.", "2021-Q3")]
    [InlineData("They prayed on Christmas Eve last year.", "2021-12-24")]
    [InlineData("They marched on Good Friday 2022.", "2022-04-15")]
    [InlineData("They ate on Thanksgiving Day.", "2022-11-24")]
    public void A_date_of_no_year_is_the_one_that_the_verb_asks_for(string sentence, string value) => Assert.Equal(value, Found.One(sentence).Value);

    [Theory]
    [InlineData("It rained yesterday.", "2022-12-02")]
    [InlineData("It rained this weekend.", "2022-W48-WE")]
    [InlineData("It rained last week.", "2022-W47")]
    [InlineData("It rained last month.", "2022-11")]
    [InlineData("It rained last year.", "2021")]
    [InlineData("It will rain next week.", "2022-W49")]
    [InlineData("It rained two weeks ago.", "2022-W46")]
    [InlineData("It rained ten days ago.", "2022-11-23")]
    [InlineData("It rained five years ago.", "2017")]
    [InlineData("It rained several years ago.", "PAST_REF")]
    [InlineData("It rained in the first week of November.", "2022-W44")]
    [InlineData("It rained on the last day of February 2020.", "2020-02-29")]
    [InlineData("It rained on the last Friday of June.", "2022-06-24")]
    [InlineData("It rained on the eve of Halloween.", "2022-10-30")]
    [InlineData("It rained on Tuesday of last week.", "2022-11-22")]
    [InlineData("It rained last week on Tuesday.", "2022-11-22")]
    [InlineData("It rained the day before yesterday.", "2022-12-01")]
    [InlineData("It rained on the 18th.", "2022-11-18")]
    public void What_is_relative_counts_from_the_day_of_publication(string sentence, string value) => Assert.Equal(value, Found.One(sentence).Value);

    [Theory]
    [InlineData("It rained for six months.", "P6M")]
    [InlineData("It rained for two and a half years.", "P2.5Y")]
    [InlineData("It rained for half an hour.", "PT0.5H")]
    [InlineData("It rained for a hundred days.", "P100D")]
    [InlineData("It rained for a sixty-day period.", "P60D")]
    [InlineData("It rained for two hours and 15 minutes.", "PT2H15M")]
    [InlineData("It rained for weeks.", "PXW")]
    [InlineData("It rained for a couple of days.", "P2D")]
    [InlineData("It rained for decades.", "PXDE")]
    [InlineData("The rain may last several weeks.", "PXW")]
    [InlineData("It rained for the last month and a half.", "P1.5M")]
    [InlineData("It rained all day.", "P1D")]
    public void Lengths_have_a_period_as_value(string sentence, string value)
    {
        var time = Found.One(sentence);
        Assert.Equal((TimeType.Duration, value), (time.Type, time.Value));
    }

    [Theory]
    [InlineData("The boat sails every Tuesday.", "XXXX-WXX-2")]
    [InlineData("The boat sails every day at noon.", "XXXX-XX-XXT12:00")]
    [InlineData("The boat sails daily.", "P1D")]
    [InlineData("The boat sails twice a week.", "P1W")]
    [InlineData("The boat sails every two weeks.", "P2W")]
    [InlineData("The boat sails on Mondays.", "XXXX-WXX-1")]
    [InlineData("The fish cost $5 a day.", "P1D")]
    public void What_recurs_is_a_set(string sentence, string value)
    {
        var time = Found.One(sentence);
        Assert.Equal((TimeType.Set, value), (time.Type, time.Value));
    }

    [Theory]
    [InlineData("Shells fell at 5 p.m. Friday.", "2022-12-02T17:00")]
    [InlineData("Shells fell at 0600 GMT on Friday.", "2022-12-02T06:00")]
    [InlineData("Shells fell on Friday at 17:45 local time.", "2022-12-02T17:45")]
    [InlineData("Shells fell at 1850 (Ostrow time) on Friday.", "2022-12-02T18:50")]
    [InlineData("Shells fell this morning.", "2022-12-03TMO")]
    [InlineData("Shells fell in the early hours of Friday.", "2022-12-02TMO")]
    [InlineData("Shells fell last night.", "2022-12-02TNI")]
    [InlineData("Shells fell on Sunday night.", "2022-11-27TNI")]
    [InlineData("Shells fell around 600 pm.", "2022-12-03T18:00")]
    [InlineData("Shells fell at 19:10 hours local time.", "2022-12-03T19:10")]
    [InlineData("Shells fell at 8 a.m. Eastern Daylight Time.", "2022-12-03T08:00")]
    [InlineData("Shells fell at half past nine in the evening.", "2022-12-03T21:30")]
    public void A_part_of_a_day_is_a_time(string sentence, string value)
    {
        var time = Found.One(sentence);
        Assert.Equal((TimeType.Time, value), (time.Type, time.Value));
    }

    [Theory]
    [InlineData("He was born in the 1920s.", "192")]
    [InlineData("He sang in the nineties.", "199")]
    [InlineData("It is of the 20th century.", "19")]
    [InlineData("It fell in 480 BC.", "BC0480")]
    [InlineData("It opened in nineteen ninety-seven.", "1997")]
    [InlineData("He recalled the September 11 attacks.", "2001-09-11")]
    [InlineData("He lives in Ostrow now.", "PRESENT_REF")]
    [InlineData("He spoke recently.", "PAST_REF")]
    [InlineData("He fears the future.", "FUTURE_REF")]
    public void Decades_centuries_and_vague_words_have_values(string sentence, string value) => Assert.Equal(value, Found.One(sentence).Value);

    [Fact]
    public void A_year_ago_is_a_quarter_where_quarters_are_compared() =>
        Assert.Equal(["2022-Q3", "2021-Q3"], Found.Values("Brickworks Ltd. lost 5 crowns in the third quarter, after earning 3 a year ago."));

    [Theory]
    [InlineData("It rained yesterday.", "XXXX-XX-XX")]
    [InlineData("It rained last week.", "XXXX-WXX")]
    [InlineData("It rained on Tuesday.", "XXXX-WXX-2")]
    [InlineData("It rained in March.", "XXXX-03")]
    [InlineData("It rained on May 5.", "XXXX-05-05")]
    public void Without_any_date_the_value_stays_open(string sentence, string value)
    {
        var time = Assert.Single(TimeFinder.Find(sentence, null));
        Assert.Equal((value, null, null, TimeAnchorKind.None), (time.Value, time.From, time.To, time.Anchor.Kind));
    }

    [Fact]
    public void A_month_of_publication_does_not_tell_yesterday_but_last_year()
    {
        var month = new PublicationDate(new DateOnly(2022, 12, 1), new DateOnly(2022, 12, 31));
        Assert.Equal(["XXXX-XX-XX", "2021"], TimeFinder.Find("It rained yesterday as it rained last year.", month).Select(t => t.Value));
    }

    [Fact]
    public void The_twenty_ninth_of_February_lies_in_a_leap_year() => Assert.Equal("2020-02-29", Found.One("The dam broke on February 29.").Value);
}
