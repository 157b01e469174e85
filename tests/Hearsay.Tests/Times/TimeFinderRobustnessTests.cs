using Hearsay.Times;

namespace Hearsay.Tests.Times;

public sealed class TimeFinderRobustnessTests
{
    private static readonly string[] s_pieces =
    [
        "the", "of", "last", "next", "first", "half", "week", "days", "year", "ago", "later", "end", "early", "May", "February", "Friday", "Easter", "1999", "2014", "30", "29", "0", "9999", "12:30",
        "p.m.", "BC", "-", ",", ".", "'", "s", "/", "$", "and", "to", "quarter", "third", "twenty", "hundred", "few", "since", "every", "night", "now", "past", "minus", "\n\n", "century", "decade",
    ];

    [Fact]
    public void Any_jumble_of_its_words_is_read_without_overlaps_whatever_the_date()
    {
        var random = new Random(20221203);
        PublicationDate?[] dates = [null, Found.Published, PublicationDate.Day(DateOnly.MinValue), PublicationDate.Day(DateOnly.MaxValue), PublicationDate.Day(new DateOnly(2020, 2, 29))];
        for (int i = 0; i < 2000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => s_pieces[random.Next(s_pieces.Length)] + (random.Next(4) > 0 ? " " : "")));
            var times = TimeFinder.Find(text, dates[random.Next(dates.Length)]);
            Assert.All(times, t => Assert.Equal(t.Text, t.Span.Of(text)));
            Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start, text));
        }
    }
}
