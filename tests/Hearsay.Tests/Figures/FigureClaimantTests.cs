namespace Hearsay.Tests.Figures;

public sealed class FigureClaimantTests
{
    private const string Text = "The Ministry of Tides said the flood killed 12 people.";

    [Fact]
    public void What_nobody_is_quoted_for_is_the_outlets()
    {
        var figure = Assert.Single(Found.In("The flood killed 12 people."));
        Assert.Equal((Figure.OutletClaimant, null), (figure.Claimant, figure.Statement));
    }

    [Fact]
    public void The_claimant_is_the_root_of_the_statement_that_holds_the_figure()
    {
        var figure = Assert.Single(Found.In(Text, Said("s1", "Ministry of Tides", null, 28)));
        Assert.Equal(("Ministry of Tides", "s1"), (figure.Claimant, figure.Statement));
    }

    [Fact]
    public void The_innermost_statement_counts()
    {
        var figure = Assert.Single(Found.In(Text, Said("s1", "Radio Tarn", null, 0), Said("s2", "Ministry of Tides", "s1", 28)));
        Assert.Equal(("Ministry of Tides", "s2"), (figure.Claimant, figure.Statement));
    }

    [Fact]
    public void A_statement_of_nobody_passes_its_figures_on_to_the_outer_speaker()
    {
        var figure = Assert.Single(Found.In(Text, Said("s1", "Radio Tarn", null, 0), Said("s2", null, "s1", 28)));
        Assert.Equal(("Radio Tarn", "s2"), (figure.Claimant, figure.Statement));
    }

    [Fact]
    public void A_nameless_source_keeps_its_description() =>
        Assert.Equal("a witness", Assert.Single(Found.In(Text, Said("s1", "a witness", null, 28) with { RootKnown = false, Standing = Standing.Anonymous })).Claimant);

    [Fact]
    public void Nobody_claims_what_is_said_by_nobody() =>
        Assert.Null(Assert.Single(Found.In(Text, Said("s1", null, null, 28))).Claimant);

    [Fact]
    public void The_day_of_the_saying_is_not_that_of_the_figure()
    {
        const string text = "The Ministry of Tides said on Monday that the flood killed 12 people on Sunday.";
        var statement = Said("s1", "Ministry of Tides", null, 41) with { Cue = new TextSpan(22, 36), Content = [new TextSpan(42, text.Length)] };
        Assert.Equal("Sunday", Assert.Single(Found.In(text, statement)).AsOf?.Text);
    }

    private static Statement Said(string id, string? root, string? inside, int from) => new()
    {
        Id = id,
        Content = [new TextSpan(from, Text.Length)],
        Form = StatementForm.Indirect,
        Act = StatementAct.Says,
        Certainty = Certainty.Stated,
        Standing = root is null ? Standing.Impersonal : Standing.Group,
        Chain = root is null ? [] : [root],
        RootKnown = root is not null,
        Inside = inside,
        Confidence = 1,
    };
}
