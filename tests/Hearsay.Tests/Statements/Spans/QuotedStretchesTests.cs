using Hearsay.Language.English;
using Hearsay.Statements.Spans;

namespace Hearsay.Tests.Statements.Spans;

public sealed class QuotedStretchesTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();

    private static string[] Quoted(string text)
    {
        var document = English.Divide(text);
        return [.. new QuotedStretches(document).All.Select(q => text[document.Words[q.First].Start..document.Words[q.End - 1].End])];
    }

    [Theory]
    [InlineData("“Go,” she said. “Now.”")]
    [InlineData("\"Go,\" she said. \"Now.\"")]
    public void Marks_of_both_shapes_are_paired(string text) => Assert.Equal(2, Quoted(text).Length);

    [Fact]
    public void An_opening_mark_may_be_closed_by_a_straight_one() => Assert.Equal(["“Go now\""], Quoted("“Go now\" she said."));

    [Fact]
    public void What_nothing_closes_ends_with_its_paragraph() => Assert.Equal(["“Go now, she said."], Quoted("“Go now, she said.\n\nThey went."));

    [Fact]
    public void What_nothing_closes_before_the_next_opening_ends_with_its_sentence() =>
        Assert.Equal(["“Go now, she said.", "“Go far.”"], Quoted("“Go now, she said. They went. It rained. “Go far.”"));

    [Fact]
    public void A_text_without_paragraphs_is_not_all_said_by_whoever_is_quoted_first() =>
        Assert.Equal(["“Go now, she said."], Quoted("“Go now, she said. They went. It rained. It snowed. They ate. They slept. They came back. They went again."));

    [Fact]
    public void A_paragraph_that_opens_anew_goes_on_with_the_open_quotation()
    {
        var all = new QuotedStretches(English.Divide("“Go now.\n\n“Go far.”")).All;
        Assert.Equal([(false, false), (true, true)], all.Select(q => (q.IsClosed, q.Continues)));
    }

    [Fact]
    public void An_apostrophe_opens_nothing() => Assert.Empty(Quoted("The ships’ crews left. It was ’98."));
}
