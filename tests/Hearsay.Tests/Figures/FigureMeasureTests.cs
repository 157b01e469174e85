namespace Hearsay.Tests.Figures;

public sealed class FigureMeasureTests
{
    [Theory]
    [InlineData("The shelling killed 12 people in Varda.", "12-12 person Killed")]
    [InlineData("At least seven villagers were killed and 20 wounded near Orsk Tal.", "7-* villager Killed; 20-20 villager Injured")]
    [InlineData("Gunmen shot dead three shopkeepers in Mirel, killing two more on the road.", "3-3 shopkeeper Killed; 2-2 shopkeeper Killed")]
    [InlineData("A blast in Mirel killed 12 and wounded 20.", "12-12 person Killed; 20-20 person Injured")]
    [InlineData("The clashes left 3 dead and dozens wounded.", "3-3 person Killed; 24-* person Injured")]
    [InlineData("The flood claimed the lives of 40 farmers.", "40-40 farmer Killed")]
    [InlineData("The war has claimed 21 lives.", "21-21 life Killed")]
    [InlineData("The deaths of 12 miners shocked Tarn.", "12-12 miner Killed")]
    [InlineData("The army announced the elimination of 34 militants.", "34-34 militant Killed")]
    [InlineData("Rescuers found the bodies of two sailors.", "2-2 sailor Killed")]
    [InlineData("Eleven soldiers died in the ambush.", "11-11 soldier Killed")]
    [InlineData("Ten civilians killed in the raid were buried on the hill.", "10-10 civilian Killed")]
    [InlineData("The group executed 25 captured soldiers.", "25-25 soldier Killed")]
    [InlineData("The airstrikes eliminated nine fighters and 4 tanks.", "9-9 fighter Killed; 4-4 tank Destroyed")]
    [InlineData("Tens of villagers who wanted to leave the valley were killed.", "20-* villager Killed")]
    [InlineData("Twelve people were killed, 30 others were injured.", "12-12 person Killed; 30-30 person Injured")]
    [InlineData("The ambush wiped out 14 rebels.", "14-14 rebel Killed")]
    public void Killed_is_read(string text, string figures) => Assert.Equal(figures, Found.Read(text));

    [Theory]
    [InlineData("The death toll rose to 15.", "15-15 person Killed")]
    [InlineData("The death toll stood at 48 on the island.", "48-48 person Killed")]
    [InlineData("The storm brought the number of sailors killed to 18.", "18-18 person Killed")]
    [InlineData("The number of wounded reached 60.", "60-60 person Injured")]
    public void A_toll_tells_what_is_counted(string text, string figures) => Assert.Equal(figures, Found.Read(text));

    [Theory]
    [InlineData("The bomb wounded eight pupils.", "8-8 pupil Injured")]
    [InlineData("Several injured nurses were taken to Tarn.", "3-* nurse Injured")]
    [InlineData("33 people, mostly women, were affected by the gas.", "33-33 person Injured")]
    [InlineData("Dozens suffered burns.", "24-* person Injured")]
    [InlineData("Two people were slightly hurt.", "2-2 person Injured")]
    [InlineData("Seven hundred got injured in the quake.", "700-700 person Injured")]
    public void Injured_is_read(string text, string figures) => Assert.Equal(figures, Found.Read(text));

    [Theory]
    [InlineData("The army lost more than 900 soldiers.", "900-* soldier KilledOrInjured")]
    [InlineData("Fifty fighters were killed or wounded.", "50-50 fighter KilledOrInjured")]
    [InlineData("Mortars kill and injure over 70 villagers.", "70-* villager KilledOrInjured")]
    [InlineData("The brigade suffered 200 casualties.", "200-200 casualty KilledOrInjured")]
    public void Killed_and_injured_together_are_one(string text, string figures) => Assert.Equal(figures, Found.Read(text));

    [Theory]
    [InlineData("Thousands of families fled the town of Mirel.", "2000-* family Displaced")]
    [InlineData("The floods displaced 12,000 people.", "12000-12000 person Displaced")]
    [InlineData("Half a million people were forced to flee.", "500000-500000 person Displaced")]
    [InlineData("Some 400 villagers were evacuated.", "400-400 villager Displaced")]
    [InlineData("The camp received 3,000 refugees.", "3000-3000 refugee Displaced")]
    [InlineData("Over 18,000 civilians left the besieged quarters.", "18000-* civilian Displaced")]
    [InlineData("Ten people are missing after the landslide.", "10-10 person Missing")]
    [InlineData("Nine sailors remain missing.", "9-9 sailor Missing")]
    [InlineData("Police arrested 40 protesters on Friday.", "40-40 protester Detained")]
    [InlineData("Fourteen suspects were detained in Tarn.", "14-14 suspect Detained")]
    [InlineData("The rebels captured 60 villages.", "60-60 village Captured")]
    [InlineData("The marines seized 5 tanks.", "5-5 tank Captured")]
    [InlineData("The army took control of seven towns.", "7-7 town Captured")]
    [InlineData("The gang kidnapped 12 tourists.", "12-12 tourist Captured")]
    [InlineData("The navy rescued 84 migrants.", "84-84 migrant Rescued")]
    [InlineData("Twenty hostages were freed.", "20-20 hostage Rescued")]
    [InlineData("The kingdom deployed 3,000 troops along the border.", "3000-3000 troop Deployed")]
    [InlineData("The raid destroyed three ammunition depots.", "3-3 depot Destroyed")]
    [InlineData("Gunners shot down two helicopters.", "2-2 helicopter Destroyed")]
    [InlineData("The army lost a dozen T-72 tanks.", "12-12 tank Destroyed")]
    [InlineData("Some 250,000 people live in the valley.", "250000-250000 person Population")]
    [InlineData("The port is home to around 240,000 residents.", "240000-240000 resident Population")]
    [InlineData("The city of approximately 70,000 residents lies in ruins.", "70000-70000 resident Population")]
    public void Other_fates_are_read(string text, string figures) => Assert.Equal(figures, Found.Read(text));

    [Theory]
    [InlineData("The aircraft carried out 182 airstrikes.", "182-182 airstrike Other")]
    [InlineData("Several shells fell on the market.", "3-* shell Other")]
    [InlineData("Two million people lack clean water.", "2000000-2000000 person Other")]
    [InlineData("The union pledged $40 million.", "40000000-40000000 USD Other")]
    [InlineData("The troops are only 6 km from the dam.", "6-6 km Other")]
    public void What_no_word_tells_is_other(string text, string figures) => Assert.Equal(figures, Found.Read(text));

    [Theory]
    [InlineData("Car bomb kills six", "6-6 person Killed")]
    [InlineData("Seven dead 20 wounded in blast", "7-7 person Killed; 20-20 person Injured")]
    [InlineData("Thirty Killed in Strikes on Mirel", "30-30 person Killed")]
    [InlineData("Over 19 Civilians Killed in Raids on Tarn", "19-* civilian Killed")]
    [InlineData("Army Kills 16 Rebels in Orsk Tal", "16-16 rebel Killed")]
    public void Headlines_are_read(string text, string figures) => Assert.Equal(figures, Found.Read(text));
}
