using System.Text.Json;
using Hearsay.Exporting;

namespace Hearsay.Tests.Exporting;

public sealed class UnseenCharactersTests
{
    private const string Hostile = "a\u0007b\u001B[31mc\u009Bd\u202Ee\u2066f\u2028g\u007Fh";

    [Fact]
    public void Positions_stay_where_unseen_characters_are_marked() =>
        Assert.Equal("a\uFFFDb\uFFFD[31mc\uFFFDd\uFFFDe\uFFFDf\u2028g\uFFFDh", UnseenCharacters.Marked(Hostile));

    [Fact]
    public void A_text_without_them_is_left_alone()
    {
        const string Text = "Kyjiw, Київ, كييف\nand\tmore";
        Assert.Same(Text, UnseenCharacters.Marked(Text));
        Assert.Same(Text, UnseenCharacters.Escaped(Text));
    }

    [Fact]
    public void Answers_in_JSON_have_the_same_text_with_nothing_in_it_that_a_terminal_obeys()
    {
        var json = JsonAnswers.Of(new Report { Id = "r-1", File = "a.txt", Text = Hostile, Language = "en" });
        Assert.DoesNotContain(json, c => char.IsControl(c) || c is '\u202E' or '\u2066' or '\u2028');
        Assert.Equal(Hostile, JsonDocument.Parse(json).RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void A_lone_surrogate_is_written_as_a_replacement_character()
    {
        var json = JsonAnswers.Of(new Report { Id = "r-1", File = "a.txt", Text = "a\uD800b\uDC00c", Language = "en" });
        Assert.Equal("a\uFFFDb\uFFFDc", JsonDocument.Parse(json).RootElement.GetProperty("text").GetString());
    }
}
