using Hearsay.Language.English;
using Hearsay.Statements.Spans;

namespace Hearsay.Tests.Statements.Spans;

public sealed class StretchesTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();

    [Theory]
    [InlineData("The bridge is closed. ", 400)]
    [InlineData("The bridge is closed.\n\n", 400)]
    [InlineData("bridge ", 2000)]
    [InlineData("", 1)]
    public void They_cover_every_word_once_and_none_is_too_long(string part, int times)
    {
        var document = English.Divide(string.Concat(Enumerable.Repeat(part, times)));
        int next = 0;
        foreach (var (first, length) in Stretches.Of(document))
        {
            Assert.Equal(next, first);
            Assert.InRange(length, 1, SpanBuffers.LongestStretch);
            next = first + length;
        }

        Assert.Equal(document.Words.Length, next);
    }

    [Fact]
    public void They_begin_with_sentences()
    {
        var document = English.Divide(string.Concat(Enumerable.Repeat("The bridge over the river is closed. ", 200)));
        Assert.All(Stretches.Of(document), s => Assert.Contains(s.First, document.SentenceStarts));
    }
}
