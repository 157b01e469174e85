using Hearsay.Web.Text;

namespace Hearsay.Web.Tests.Text;

public sealed class TextPiecesTests
{
    [Fact]
    public void Pieces_are_together_the_text_and_carry_the_marks_over_them()
    {
        var pieces = TextPieces.Of("0123456789", new TextSpan(0, 10), [new(new(2, 6), "a"), new(new(4, 8), "b"), new(new(4, 5), "c")]);
        Assert.Equal(["01", "23", "4", "5", "67", "89"], pieces.Select(piece => piece.Text));
        Assert.Equal(["", "a", "a b c", "a b", "b", ""], pieces.Select(piece => piece.Classes));
        Assert.Equal(["b", "c"], pieces[2].Beginning.Select(mark => mark.Kind));
    }

    [Fact]
    public void A_mark_over_two_paragraphs_begins_in_the_first_only()
    {
        const string Text = "one two\n\nthree four";
        var marks = new TextMark[] { new(new(4, 14), "a") };
        var pieces = TextPieces.Paragraphs(Text).Select(paragraph => TextPieces.Of(Text, paragraph, marks)).ToList();
        Assert.Equal(["one ", "two", "three", " four"], pieces.SelectMany(each => each).Select(piece => piece.Text));
        Assert.Single(pieces.SelectMany(each => each), piece => piece.Beginning.Count > 0);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("  \n\n ", 0)]
    [InlineData("one", 1)]
    [InlineData("one\ntwo\nthree", 3)]
    [InlineData("one\ntwo\n\nthree\nfour", 2)]
    [InlineData("one\r\n\r\ntwo\r\n", 2)]
    [InlineData("\n\none\n\n\n\ntwo\n\n", 2)]
    public void Paragraphs_lie_between_empty_lines_or_else_between_lines(string text, int count)
    {
        var paragraphs = TextPieces.Paragraphs(text);
        Assert.Equal(count, paragraphs.Count);
        Assert.All(paragraphs, paragraph => Assert.Equal(paragraph.Of(text).Trim(), paragraph.Of(text)));
    }

    [Fact]
    public void What_turns_the_writing_is_shown_as_a_mark_in_its_place() =>
        Assert.Equal("a\uFFFDb\uFFFDc\n", Wording.Safe("a\u202eb\0c\n"));

    [Theory]
    [InlineData("short", "short")]
    [InlineData("a longer text that goes on", "a longer…")]
    [InlineData("12345678😀0", "12345678…")]
    public void Long_texts_are_cut_between_characters(string text, string shown) => Assert.Equal(shown, Wording.Shortened(text, 10));
}
