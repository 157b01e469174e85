using System.Text;
using Hearsay.Reading;

namespace Hearsay.Tests.Reading;

public sealed class BinarySignaturesTests
{
    [Theory]
    [InlineData("%PDF-1.7 …", "a PDF document")]
    [InlineData("PK\u0003\u0004....word/document.xml", "a Word document")]
    [InlineData("PK\u0003\u0004....a.txt", "a ZIP archive")]
    [InlineData("GIF89a", "a GIF image")]
    [InlineData("{\\rtf1", "an RTF document")]
    [InlineData("SQLite format 3\0", "a SQLite database")]
    public void Known_kinds_are_named(string content, string kind) =>
        Assert.Equal(kind, TextDecoding.BinaryKind(Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void Control_characters_give_other_data_away() =>
        Assert.Equal("a binary file", TextDecoding.BinaryKind([1, 2, 3, 0, 0, 200, 13, 7, 65]));

    [Fact]
    public void Text_is_not_binary() => Assert.Null(TextDecoding.BinaryKind("Plain words."u8));

    [Fact]
    public void A_stray_NUL_does_not_make_a_text_binary() =>
        Assert.Null(TextDecoding.BinaryKind(Encoding.UTF8.GetBytes(new string('a', 500) + "\0" + new string('b', 500))));

    [Fact]
    public void UTF_16_is_not_binary() => Assert.Null(TextDecoding.BinaryKind(Encoding.Unicode.GetBytes("Plain words.")));
}
