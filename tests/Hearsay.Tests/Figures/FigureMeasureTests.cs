namespace Hearsay.Tests.Figures;

public sealed class FigureMeasureTests
{
    [Theory]
    [InlineData("The shelling killed 12 people in Varda.", "12-12 person Killed")]
    [InlineData("At least seven villagers were killed and 20 wounded near Orsk Tal.", "7-* villager Killed; 20-20 villager Injured")]
    [InlineData("The army lost more than 900 soldiers.", "900-* soldier KilledOrInjured")]
    [InlineData("The clashes left 3 dead and dozens wounded.", "3-3 person Killed; 24-* person Injured")]
    [InlineData("The death toll rose to 15.", "15-15 person Killed")]
    [InlineData("Thousands of families fled the town of Mirel.", "2000-* family Displaced")]
    [InlineData("Police arrested 40 protesters on Friday.", "40-40 protester Detained")]
    [InlineData("The rebels captured 60 villages.", "60-60 village Captured")]
    [InlineData("The deaths of 12 miners shocked Tarn.", "12-12 miner Killed")]
    public void What_happened_is_read(string text, string figures) => Assert.Equal(figures, Found.Read(text));
}
