using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public sealed class BackgroundClausesTests
{
    [Fact]
    public void What_a_sentence_only_recalls_is_cut_off()
    {
        const string Text = "Nineteen people died near the harbour hours after an attack on Brenhold left dozens dead.";
        var cut = BackgroundClauses.Cut(Text, new Unit(null, [new TextSpan(0, Text.Length)])).ToList();
        Assert.Equal(["Nineteen people died near the harbour ", "hours after an attack on Brenhold left dozens dead."], cut.Select(unit => unit.Spans[0].Of(Text)));
        Assert.Equal([false, true], cut.Select(unit => unit.IsBackground));
    }

    [Fact]
    public void What_stands_alone_and_only_recalls_is_known()
    {
        const string Text = "days after a bombing killed more than 40 people";
        Assert.True(Assert.Single(BackgroundClauses.Cut(Text, new Unit(null, [new TextSpan(0, Text.Length)]))).IsBackground);
    }

    [Theory]
    [InlineData("He died two days after.")]
    [InlineData("The mayor spoke in the morning, and the shops were open all day.")]
    public void Other_sentences_stay_whole(string text) =>
        Assert.Equal(text, Assert.Single(BackgroundClauses.Cut(text, new Unit(null, [new TextSpan(0, text.Length)]))).Spans[0].Of(text));

    [Theory]
    [InlineData("Seven days of air strikes left 75 dead.", true)]
    [InlineData("More than 300 have died in recent weeks.", true)]
    [InlineData("An air strike left 75 dead.", false)]
    public void A_sentence_that_sums_up_a_long_time_is_known(string text, bool isSum) =>
        Assert.Equal(isSum, BackgroundClauses.IsSum(text, new Unit(null, [new TextSpan(0, text.Length)])));

    [Theory]
    [InlineData("On Monday ministers traded accusations about who launched the attack that killed 72 people.", "attack that killed 72 people.")]
    [InlineData("An attack on Monday killed 72 people.", "")]
    public void What_stands_before_a_recalled_event_does_not_date_it(string text, string recalled)
    {
        var from = BackgroundClauses.RecallsFrom(text, new Unit(null, [new TextSpan(0, text.Length)]));
        Assert.Equal(recalled, from < 0 ? "" : text[from..]);
    }
}
