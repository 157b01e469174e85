namespace Hearsay.Tests.Figures;

public sealed class FigureUnitTests
{
    [Theory]
    [InlineData("The blast killed 12 people.", "person")]
    [InlineData("The blast killed 12 men.", "man")]
    [InlineData("The blast killed three children.", "child")]
    [InlineData("The blast killed 70 Ruritanian troops.", "troop")]
    [InlineData("The blast killed over 70 Syrians.", "person")]
    [InlineData("The blast destroyed 5 SUVs.", "SUV")]
    [InlineData("The rebels captured two oil fields.", "oil field")]
    [InlineData("The blast killed six members of the border guard.", "member")]
    [InlineData("The blast killed dozens of policemen.", "policeman")]
    [InlineData("The blast killed at least one opposition fighter.", "fighter")]
    [InlineData("The blast destroyed 907 air-to-surface missiles.", "missile")]
    [InlineData("The raids killed at least 70 regime and rebel fighters.", "fighter")]
    public void The_head_noun_is_the_unit_in_the_singular(string text, string unit) => Assert.Equal(unit, Assert.Single(Found.In(text)).Unit);

    [Theory]
    [InlineData("More than 100 civilians were killed and 700 got injured.", "civilian civilian")]
    [InlineData("The raid left 3 citizens killed and 20 others wounded.", "citizen citizen")]
    [InlineData("The blast killed 48 people and left dozens more wounded.", "person person")]
    [InlineData("The fire claimed 21 lives and wounded dozens.", "life person")]
    [InlineData("Twenty-one people have died and five of them were children.", "person child")]
    [InlineData("Twenty-one people have died, five of them children.", "person child")]
    [InlineData("Twenty-one people have died and five of them were wounded before.", "person person")]
    public void What_is_left_out_is_what_was_counted_before(string text, string units) =>
        Assert.Equal(units, string.Join(' ', Found.In(text).Select(f => f.Unit)));

    [Theory]
    [InlineData("Around half of the country's population has been displaced.", "percent", 50)]
    [InlineData("Some 60 percent of the bridges were destroyed.", "percent", 60)]
    [InlineData("Two-thirds of the villagers fled.", "percent", 66.7)]
    public void A_share_is_counted_in_percent(string text, string unit, double value)
    {
        var figure = Assert.Single(Found.In(text));
        Assert.Equal((unit, (decimal)value), (figure.Unit, figure.Min));
    }

    [Theory]
    [InlineData("The blast killed 25 Syrian soldiers.", "Syrian")]
    [InlineData("The blast killed 18 rebel fighters.", "rebel")]
    [InlineData("The blast killed six members of the border guard.", "border guard")]
    [InlineData("Ruritania has lost more than 900 soldiers.", "Ruritania")]
    [InlineData("Some 300 residents of Mirel fled.", "residents of Mirel")]
    [InlineData("The blast killed 12 people in Mirel.", null)]
    [InlineData("The blast killed 12 Northern Front fighters.", "Northern Front")]
    [InlineData("The blast killed six members of the \"Northern Front\" in Mirel.", "Northern Front")]
    public void Whose_they_are_is_told(string text, string? of) => Assert.Equal(of, Assert.Single(Found.In(text)).Of);

    [Theory]
    [InlineData("The shelling killed more than 40 Ruritanian soldiers in Mirel.", "more than 40 Ruritanian soldiers")]
    [InlineData("The strikes killed 12.", "12")]
    [InlineData("Hundreds of families and fighters were evacuated.", "Hundreds of families and fighters")]
    [InlineData("Dozens more were wounded.", "Dozens more")]
    [InlineData("Up to 30 % of the houses were destroyed.", "Up to 30 % of the houses")]
    public void The_span_holds_approximator_number_and_noun(string text, string span) => Assert.Equal(span, Assert.Single(Found.In(text)).Text);
}
