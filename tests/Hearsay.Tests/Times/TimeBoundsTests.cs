namespace Hearsay.Tests.Times;

public sealed class TimeBoundsTests
{
    [Theory]
    [InlineData("It rained this weekend.", "2022-12-03..2022-12-04")]
    [InlineData("It rained last week.", "2022-11-21..2022-11-27")]
    [InlineData("Troops gathered in late January.", "2022-01-22..2022-01-31")]
    [InlineData("It has rained since 2014.", "2014-01-01..")]
    [InlineData("It must be done by Friday.", "..2022-12-09")]
    [InlineData("It was built before 2014.", "..2013-12-31")]
    [InlineData("It was built after May 2014.", "2014-06-01..")]
    [InlineData("It was built in the 1920s.", "1920-01-01..1929-12-31")]
    [InlineData("The roof fell shortly after nine o'clock on Friday morning.", "2022-12-02..2022-12-02")]
    [InlineData("It rained during the past year.", "2021-12-03..2022-12-03")]
    [InlineData("It rained for the last six months.", "2022-06-03..2022-12-03")]
    [InlineData("It rained in the last few months.", "..2022-12-03")]
    [InlineData("It will rain for the next three days.", "2022-12-03..2022-12-06")]
    [InlineData("It rained for six months.", "..")]
    [InlineData("It fell in 480 BC.", "..")]
    public void The_days_are_open_where_the_text_leaves_them_open(string sentence, string days) => Assert.Equal(days, Found.Days(Found.One(sentence)));
}
