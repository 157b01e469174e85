using Hearsay.Copies;

namespace Hearsay.Tests.Copies;

public class WordScannerTests
{
    [Theory]
    [InlineData("Quellmouth’s harbour", "Quellmouth's harbour")]
    [InlineData("Quellmouth's harbour", "Quellmouths harbour")]
    [InlineData("Quellmouthâ€™s harbour", "Quellmouth's harbour")]
    [InlineData("Quellmouth\uFFFDs harbour", "Quellmouth's harbour")]
    [InlineData("Quellmouthï¿½s harbour", "Quellmouth's harbour")]
    [InlineData("1,300 boats", "1300 boats")]
    [InlineData("the U.S. fleet", "the US fleet")]
    [InlineData("São Tomé", "Sao Tome")]
    [InlineData("“Yes,” SHE said", "\"Yes\" she said")]
    public void Marks_case_and_damage_do_not_change_the_words(string one, string other) =>
        Assert.Equal(WordScanner.Read(one).Keys.ToArray(), WordScanner.Read(other).Keys.ToArray());

    [Fact]
    public void Words_stand_where_they_stand_in_the_text()
    {
        var text = WordScanner.Read("  The “Gannet” sank.");
        Assert.Equal("Gannet", text.Span(1).Of(text.Text));
    }

    [Fact]
    public void A_sentence_does_not_end_at_an_initial_or_a_title() =>
        Assert.Equal([0, 8, 10], WordScanner.Read("Dr. M. Tennick met Gen. Ottery in Quellmouth. They talked.").Sentences);

    [Fact]
    public void Nothing_but_marks_has_no_words() => Assert.Equal(0, WordScanner.Read("… — ?!").Count);
}
