using Hearsay.Figures;

namespace Hearsay.Tests.Figures;

public sealed class QuantityGrammarTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("3,400", "3400")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.5 million", "1500000")]
    [InlineData("12,50,000", "1250000")]
    [InlineData("1.200.000", "1200000")]
    [InlineData("280 000", "280000")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("40m", "40000000")]
    [InlineData("2bn", "2000000000")]
    [InlineData("5k", "5000")]
    [InlineData("3 hundred", "300")]
    [InlineData("2.5 thousand", "2500")]
    public void Digits_are_read(string text, string value) => Assert.Equal(value, Values(text));

    [Theory]
    [InlineData("seven", "7")]
    [InlineData("nineteen", "19")]
    [InlineData("forty", "40")]
    [InlineData("twenty-five", "25")]
    [InlineData("thirty one", "31")]
    [InlineData("a hundred", "100")]
    [InlineData("two hundred and fifty", "250")]
    [InlineData("one thousand two hundred", "1200")]
    [InlineData("two million three hundred thousand and twelve", "2300012")]
    [InlineData("a dozen", "12")]
    [InlineData("half a dozen", "6")]
    [InlineData("two dozen", "24")]
    [InlineData("three dozens", "36")]
    [InlineData("a couple", "2")]
    [InlineData("half a million", "500000")]
    [InlineData("a quarter of a million", "250000")]
    [InlineData("a quarter million", "250000")]
    [InlineData("two and a half million", "2500000")]
    [InlineData("a million and a half", "1500000")]
    [InlineData("nine point five", "9.5")]
    [InlineData("a hundred thousand", "100000")]
    public void Words_are_read(string text, string value) => Assert.Equal(value, Values(text));

    [Theory]
    [InlineData("several", "3-*")]
    [InlineData("dozens", "24-*")]
    [InlineData("scores", "40-*")]
    [InlineData("tens", "20-*")]
    [InlineData("hundreds", "200-*")]
    [InlineData("thousands", "2000-*")]
    [InlineData("millions", "2000000-*")]
    [InlineData("tens of thousands", "20000-*")]
    [InlineData("hundreds of thousands", "200000-*")]
    [InlineData("several hundred", "300-*")]
    [InlineData("several dozen", "36-*")]
    [InlineData("a few hundred", "200-*")]
    [InlineData("many thousands", "2000-*")]
    public void Vague_words_set_a_lower_bound(string text, string bounds) => Assert.Equal(bounds, Bounds(text));

    [Theory]
    [InlineData("at least 70", "70-*", "at least")]
    [InlineData("more than 90,000", "90000-*", "more than")]
    [InlineData("over 100", "100-*", "over")]
    [InlineData("no fewer than 12", "12-*", "no fewer than")]
    [InlineData("upwards of 300", "300-*", "upwards of")]
    [InlineData("up to 30", "*-30", "up to")]
    [InlineData("as many as 1,300", "*-1300", "as many as")]
    [InlineData("fewer than 50", "*-50", "fewer than")]
    [InlineData("no more than 8", "*-8", "no more than")]
    [InlineData("approximately 70,000", "70000-70000", "approximately")]
    [InlineData("nearly 40", "40-40", "nearly")]
    [InlineData("some 34", "34-34", "some")]
    [InlineData("an estimated 600", "600-600", "an estimated")]
    [InlineData("close to 20", "20-20", "close to")]
    [InlineData("50 or more", "50-*", "or more")]
    [InlineData("about 50 or more", "50-*", "or more")]
    [InlineData("20 or so", "20-20", "or so")]
    [InlineData("200-plus", "200-*", "plus")]
    [InlineData("at least another 20", "20-*", "at least")]
    [InlineData("up to about 30", "*-30", "up to about")]
    [InlineData("at least dozens", "24-*", "at least")]
    public void Approximators_bend_the_bounds(string text, string bounds, string approximator)
    {
        var quantity = Assert.Single(All(text));
        Assert.Equal((bounds, approximator), (Bounds(quantity), quantity.Approximator));
    }

    [Theory]
    [InlineData("20-30", "20-30")]
    [InlineData("20 – 30", "20-30")]
    [InlineData("20 to 30", "20-30")]
    [InlineData("between 20 and 30", "20-30")]
    [InlineData("from 800 to 1,100", "800-1100")]
    [InlineData("two or three", "2-3")]
    [InlineData("20 to 30 thousand", "20000-30000")]
    [InlineData("2-3 million", "2000000-3000000")]
    [InlineData("at least 20-30", "20-*")]
    [InlineData("up to 20 or 30", "*-30")]
    public void Ranges_have_two_bounds(string text, string bounds) => Assert.Equal(bounds, Bounds(text));

    [Theory]
    [InlineData("40 percent", "40")]
    [InlineData("40%", "40")]
    [InlineData("26 per cent", "26")]
    [InlineData("half of", "50")]
    [InlineData("a third of", "33.3")]
    [InlineData("two-thirds", "66.7")]
    [InlineData("three quarters of", "75")]
    [InlineData("one in five", "20")]
    [InlineData("nine out of ten", "90")]
    public void Shares_are_percent(string text, string percent)
    {
        var quantity = Assert.Single(All(text));
        Assert.Equal((QuantityKind.Share, percent), (quantity.Kind, FormattableString.Invariant($"{quantity.Value:0.###}")));
    }

    [Theory]
    [InlineData("$40m", "USD", "40000000")]
    [InlineData("€2bn", "EUR", "2000000000")]
    [InlineData("US$ 500", "USD", "500")]
    [InlineData("A$3 million", "AUD", "3000000")]
    [InlineData("30 million euros", "EUR", "30000000")]
    [InlineData("500,000 Syrian pounds", "SYP", "500000")]
    [InlineData("75 USD million", "USD", "75000000")]
    [InlineData("GBP 350", "GBP", "350")]
    [InlineData("billions of dollars", "USD", "2000000000")]
    [InlineData("200 rubles", "RUB", "200")]
    public void Money_has_a_currency(string text, string currency, string sum)
    {
        var quantity = Assert.Single(All(text));
        Assert.Equal((currency, sum), (quantity.Currency, FormattableString.Invariant($"{quantity.Value:0.###}")));
    }

    [Theory]
    [InlineData("12:30")]
    [InlineData("05-02-2015")]
    [InlineData("9/11")]
    [InlineData("few")]
    [InlineData("a woman")]
    [InlineData("third")]
    public void Other_digits_and_words_are_no_quantities(string text) => Assert.Empty(All(text));

    [Fact]
    public void A_point_before_three_digits_is_doubtful() =>
        Assert.True(Assert.Single(All("1.200")).Traits.HasFlag(CardinalTraits.Doubtful));

    [Fact]
    public void A_percentage_and_a_sum_are_no_range() =>
        Assert.Equal(2, All("rose 15 % to $ 415 million").Count);

    [Fact]
    public void A_rise_from_one_number_to_another_is_no_range() =>
        Assert.Equal(2, All("the toll rose from 12 to 15").Count);

    [Fact]
    public void A_long_run_of_numbers_takes_time_in_proportion()
    {
        string text = string.Concat(Enumerable.Repeat("twenty-five or 30 to a hundred and of tens of thousands - 3,4 ", 5000));
        Assert.NotEmpty(All(text));
    }

    private static List<Quantity> All(string text) => new QuantityGrammar(new Pieces(text)).All();

    private static string Values(string text) => string.Join(" ", All(text).Select(q => FormattableString.Invariant($"{q.Value:0.###}")));

    private static string Bounds(string text) => string.Join(" ", All(text).Select(Bounds));

    private static string Bounds(Quantity q) => FormattableString.Invariant($"{(q.Min is { } min ? min : "*")}-{(q.Max is { } max ? max : "*")}");
}
