using Hearsay.Reading;

namespace Hearsay.Tests.Reading;

public sealed class PublicationDatesTests
{
    private static readonly DateOnly s_latest = new(2024, 6, 30);
    private static readonly DateOrder s_dayFirst = PublicationDates.OrderOf(null, null);
    private static readonly DateOrder s_monthFirst = PublicationDates.OrderOf("Newsweek", null);

    [Theory]
    [InlineData("2022-12-03", "2022-12-03")]
    [InlineData("2022-12-03T23:30:00Z", "2022-12-03")]
    [InlineData("2022/12/3", "2022-12-03")]
    [InlineData("20170407", "2017-04-07")]
    [InlineData("20170407123000", "2017-04-07")]
    [InlineData("Fri 07 Apr 2017 at 0914", "2017-04-07")]
    [InlineData("10 Jul 2016", "2016-07-10")]
    [InlineData("Jul 262016", "2016-07-26")]
    [InlineData("Apr 42017", "2017-04-04")]
    [InlineData("April 4 2017", "2017-04-04")]
    [InlineData("Published April 4, 2017", "2017-04-04")]
    [InlineData("Last updated at Feb 092015", "2015-02-09")]
    [InlineData("Date of publication 22 June 2016", "2016-06-22")]
    [InlineData("22nd of June, 2016", "2016-06-22")]
    [InlineData("the 3rd of March 2020", "2020-03-03")]
    [InlineData("Sat, 03 Dec 2022 12:00:00 +0000", "2022-12-03")]
    [InlineData("Sat Dec  3 12:00:00 UTC 2022", "2022-12-03")]
    [InlineData("03-Dec-22", "2022-12-03")]
    [InlineData("Dec. 3, 2022", "2022-12-03")]
    [InlineData("Sept. 11, 2001", "2001-09-11")]
    [InlineData("2022 December 3", "2022-12-03")]
    [InlineData("3 décembre 2022", "2022-12-03")]
    [InlineData("3. Dezember 2022", "2022-12-03")]
    [InlineData("3 de diciembre de 2022", "2022-12-03")]
    [InlineData("3.12.2022", "2022-12-03")]
    [InlineData("22/6/2016", "2016-06-22")]
    [InlineData("6/22/2016", "2016-06-22")]
    [InlineData("29.02.2020", "2020-02-29")]
    [InlineData("1670025600", "2022-12-03")]
    [InlineData("2017-04-07(Reuters)", "2017-04-07")]
    public void Written_dates_are_read(string text, string day) => Assert.Equal(day, Day(text, s_dayFirst));

    [Fact]
    public void A_US_outlet_writes_the_month_first()
    {
        var read = PublicationDates.Read("12/3/22", s_monthFirst, s_latest)!;
        Assert.Equal(new DateOnly(2022, 12, 3), read.From);
        Assert.Equal("month first: Newsweek is a US outlet; 12 March 2022 would also fit", read.Note);
    }

    [Fact]
    public void Others_write_the_day_first()
    {
        var read = PublicationDates.Read("12/3/22", PublicationDates.OrderOf("Marrow Courier", null), s_latest)!;
        Assert.Equal(new DateOnly(2022, 3, 12), read.From);
        Assert.Equal("day first: Marrow Courier is not known to write the month first; 3 December 2022 would also fit", read.Note);
    }

    [Fact]
    public void The_day_of_the_week_settles_the_order()
    {
        var read = PublicationDates.Read("Tuesday, 4/5/2022", s_dayFirst, s_latest)!;
        Assert.Equal(new DateOnly(2022, 4, 5), read.From);
        Assert.Equal("month first: only so is it a Tuesday; 4 May 2022 would also fit", read.Note);
    }

    [Fact]
    public void A_day_of_the_week_that_contradicts_is_noted()
    {
        var read = PublicationDates.Read("Friday 8 April 2017", s_dayFirst, s_latest)!;
        Assert.Equal("8 April 2017 was a Saturday, not a Friday as written", read.Note);
    }

    [Fact]
    public void A_reading_in_the_future_yields_to_the_other()
    {
        var read = PublicationDates.Read("5/8/2024", s_dayFirst, s_latest)!;
        Assert.Equal(new DateOnly(2024, 5, 8), read.From);
    }

    [Theory]
    [InlineData("3 December 2030")]
    [InlineData("2025-01-01")]
    [InlineData("December 2029")]
    [InlineData("31.02.2020")]
    [InlineData("no date here")]
    [InlineData("in March, 15 people")]
    [InlineData("1,500 men of 2020")]
    [InlineData("")]
    public void What_is_no_past_day_is_refused(string text) => Assert.Null(PublicationDates.Read(text, s_dayFirst, s_latest));

    [Fact]
    public void A_month_is_an_interval()
    {
        var read = PublicationDates.Read("December 2022", s_dayFirst, s_latest)!;
        Assert.Equal((new DateOnly(2022, 12, 1), new DateOnly(2022, 12, 31)), (read.From, read.To));
        Assert.Equal("only the month is given", read.Note);
    }

    [Fact]
    public void Two_digit_years_are_of_the_last_hundred() => Assert.Equal("1998-03-12", Day("12/3/98", s_dayFirst));

    [Fact]
    public void The_written_words_are_kept() =>
        Assert.Equal("Fri 07 Apr 2017", PublicationDates.Read("on Fri 07 Apr 2017 at 0914", s_dayFirst, s_latest)!.Text);

    [Theory]
    [InlineData("The New York Times", true)]
    [InlineData("nytimes.com", true)]
    [InlineData("www.washingtonpost.com", true)]
    [InlineData("The Guardian", false)]
    [InlineData("BBC News", false)]
    [InlineData(null, false)]
    public void The_order_follows_the_outlet(string? outlet, bool monthFirst) =>
        Assert.Equal(monthFirst, PublicationDates.OrderOf(outlet, "en").MonthFirst);

    [Fact]
    public void A_column_shows_its_order()
    {
        Assert.True(DateOrder.OfColumn(["4/7/2017", "4/16/2017", null, "x"])!.MonthFirst);
        Assert.False(DateOrder.OfColumn(["4/7/2017", "16/4/2017"])!.MonthFirst);
        Assert.Null(DateOrder.OfColumn(["4/7/2017", "5/6/2017"]));
        Assert.Null(DateOrder.OfColumn(["4/16/2017", "16/4/2017"]));
    }

    [Fact]
    public void Any_text_is_read_without_an_exception()
    {
        string[] pieces = ["12", "/", "3", "Dec", " ", "2022", "-", ".", "Friday", ",", "0", "99999999999", "th", "of", "T10:00", "'", "é"];
        var random = new Random(11);
        for (int i = 0; i < 5000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (PublicationDates.Read(text, s_dayFirst, s_latest) is { } read)
                Assert.True(read.From <= read.To && read.To <= s_latest, text);
        }
    }

    private static string? Day(string text, DateOrder order) =>
        PublicationDates.Read(text, order, s_latest) is { IsDay: true } date ? date.From.ToString("O") : null;
}
