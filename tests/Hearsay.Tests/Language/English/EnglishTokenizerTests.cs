using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Tests.Language.English;

public sealed class EnglishTokenizerTests
{
    [Theory]
    [InlineData("They don't know.", "They|do|n't|know|.")]
    [InlineData("They don\u2019t know.", "They|do|n\u2019t|know|.")]
    [InlineData("Marlow's cannot come", "Marlow|'s|can|not|come")]
    [InlineData("the miners' union", "the|miners|'|union")]
    [InlineData("a 15-year term", "a|15|-|year|term")]
    [InlineData("the U.S.-led force", "the|U.S.|-|led|force")]
    [InlineData("non-commercial co-workers", "non-commercial|co-workers")]
    [InlineData("It cost $200,000.50, or 30%.", "It|cost|$|200,000.50|,|or|30|%|.")]
    [InlineData("on 9/11/2001 at 5:30pm", "on|9/11/2001|at|5:30|pm")]
    [InlineData("and/or", "and|/|or")]
    [InlineData("Mr. Orlo met J. K. Venn.", "Mr.|Orlo|met|J.|K.|Venn|.")]
    [InlineData("wait...what?!", "wait|...|what|?!")]
    [InlineData("\u201CGo,\u201D he said.", "\u201C|Go|,|\u201D|he|said|.")]
    [InlineData("see www.example.org/a-b, then", "see|www.example.org/a-b|,|then")]
    [InlineData("write to a.b@example.org.", "write|to|a.b@example.org|.")]
    [InlineData("the end.The next", "the|end|.|The|next")]
    [InlineData("Call 713-555-0142 now", "Call|713-555-0142|now")]
    [InlineData("(the 1990s)", "(|the|1990s|)")]
    public void Cuts_words_by_the_conventions_of_the_treebank(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Forms(text));

    [Fact]
    public void Marks_the_second_half_of_a_contraction_as_written_with_the_first()
    {
        var words = Tokenize("She won't.");
        Assert.Equal([false, false, true, false], words.Select(w => w.Joined));
    }

    [Fact]
    public void Covers_every_visible_character_once_whatever_the_text()
    {
        var random = new Random(5);
        const string Alphabet = "ab Z.,-'\u2019\"()/:;!?0 9$%&@#\n\t\u201C\u201D\u00E9\uD83D\uDE00\u200B*_=<>+~`\uD800";
        for (int round = 0; round < 2000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            var words = Tokenize(text);
            int at = 0;
            foreach (var word in words)
            {
                Assert.True(word.Length > 0 && word.Start >= at);
                Assert.True(text[at..word.Start].All(c => char.IsWhiteSpace(c) || c == '\u200B'));
                at = word.End;
            }

            Assert.True(text[at..].All(c => char.IsWhiteSpace(c) || c == '\u200B'));
        }
    }

    [Theory]
    [InlineData('x')]
    [InlineData('(')]
    [InlineData('-')]
    [InlineData('.')]
    [InlineData(',')]
    [InlineData('\'')]
    [InlineData('@')]
    public void Takes_time_in_proportion_to_ten_million_characters_without_a_space(char c)
    {
        string text = new(c, 10_000_000);
        Assert.NotEmpty(Tokenize(text));
    }

    private static List<Word> Tokenize(string text)
    {
        var words = new List<Word>();
        EnglishTokenizer.Tokenize(text, 0, text.Length, words);
        return words;
    }

    private static IEnumerable<string> Forms(string text) => Tokenize(text).Select(w => text.Substring(w.Start, w.Length));
}
