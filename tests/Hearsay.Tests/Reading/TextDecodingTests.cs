using System.Text;
using Hearsay.Reading;

namespace Hearsay.Tests.Reading;

public sealed class TextDecodingTests
{
    private const string Sample = "Zoë said “the ferry left at ten” – and it had. Так сказала она.";

    private static readonly Encoding s_latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string> UnicodeForms => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(UnicodeForms))]
    public void Unicode_with_a_byte_order_mark_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)];
        Assert.Equal(Sample, TextDecoding.Decode(bytes).Text);
    }

    [Theory]
    [MemberData(nameof(UnicodeForms))]
    public void Unicode_without_a_byte_order_mark_is_read(string name)
    {
        var decoded = TextDecoding.Decode(Encoding.GetEncoding(name).GetBytes(Sample));
        Assert.Equal(Sample, decoded.Text);
        Assert.Null(decoded.Note);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_Windows_1252()
    {
        var decoded = TextDecoding.Decode(s_latin.GetBytes("Café “Zoë” – it’s open…"));
        Assert.Equal("Café “Zoë” – it’s open…", decoded.Text);
        Assert.Equal("windows-1252", decoded.Encoding);
    }

    [Fact]
    public void Latin_1_is_read_as_Windows_1252()
    {
        Assert.Equal("“a”", TextDecoding.Decode([0x93, (byte)'a', 0x94], "ISO-8859-1").Text);
    }

    [Fact]
    public void UTF_8_with_a_little_damage_stays_UTF_8_and_says_so()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Sample), 0xE2, 0x80, (byte)' ', .. Encoding.UTF8.GetBytes(Sample)];
        var decoded = TextDecoding.Decode(bytes);
        Assert.Equal(Sample + "\uFFFD " + Sample, decoded.Text);
        Assert.Equal("1 place is not valid UTF-8 and is shown as U+FFFD", decoded.Note);
    }

    [Fact]
    public void A_text_cut_off_within_a_letter_is_still_UTF_8()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sample + "é")[..^1];
        Assert.Equal("utf-8", TextDecoding.Decode(bytes).Encoding);
    }

    [Fact]
    public void A_declared_encoding_is_followed()
    {
        var cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        string page = "<html><head><meta charset='windows-1251'></head>Паром ушёл</html>";
        var decoded = TextDecoding.Decode(cyrillic.GetBytes(page));
        Assert.Equal(page, decoded.Text);
        Assert.Null(decoded.Note);
    }

    [Fact]
    public void An_encoding_declared_in_XML_is_followed()
    {
        var cyrillic = CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!;
        string page = "<?xml version=\"1.0\" encoding=\"KOI8-R\"?><p>Паром</p>";
        Assert.Equal(page, TextDecoding.Decode(cyrillic.GetBytes(page)).Text);
    }

    [Fact]
    public void A_declaration_that_the_bytes_contradict_is_overruled_with_a_note()
    {
        var decoded = TextDecoding.Decode(Encoding.UTF8.GetBytes("<meta charset=iso-8859-1>" + Sample));
        Assert.EndsWith(Sample, decoded.Text, StringComparison.Ordinal);
        Assert.Equal("declared as windows-1252, but the bytes are utf-8", decoded.Note);
    }

    [Fact]
    public void An_unknown_declaration_is_noted()
    {
        Assert.Equal("the declared encoding 'x-mystery' is not known; read as utf-8", TextDecoding.Decode("abc"u8, "x-mystery").Note);
    }

    [Theory]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("\uFEFFa\0b", "ab")]
    public void Text_is_cleaned(string raw, string clean) => Assert.Equal(clean, TextDecoding.Clean(raw));

    [Fact]
    public void Lone_surrogates_do_not_survive() =>
        Assert.Equal("a\uFFFDb\uFFFD\uD83D\uDE00", TextDecoding.Clean("a\uD800b\uDC00\uD83D\uDE00"));

    [Fact]
    public void Clean_text_is_the_same_string() => Assert.Same(Sample, TextDecoding.Clean(Sample));

    [Fact]
    public void No_bytes_are_an_empty_text() => Assert.Equal("", TextDecoding.Decode([]).Text);

    [Fact]
    public void Any_bytes_are_read_without_an_exception()
    {
        var random = new Random(7);
        for (int i = 0; i < 300; i++)
        {
            byte[] bytes = new byte[random.Next(64)];
            random.NextBytes(bytes);
            string text = TextDecoding.Decode(bytes).Text;
            Assert.DoesNotContain('\0', text);
            Assert.DoesNotContain('\r', text);
            Assert.Same(text, TextDecoding.Clean(text));
        }
    }

    [Fact]
    public void A_late_accent_in_a_long_table_is_found_by_the_census()
    {
        byte[] head = Encoding.ASCII.GetBytes(new string('a', 5000));
        var census = new Utf8Census();
        census.Add(head);
        census.Add([0xE9, (byte)' ']);
        census.End();
        Assert.Equal(1252, TextDecoding.Detect(head, census).CodePage);
        Assert.Equal(65001, TextDecoding.Detect(head, isWhole: false).CodePage);
    }

    [Fact]
    public void A_census_in_pieces_equals_one_of_the_whole()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Sample), 0xFF, .. Encoding.UTF8.GetBytes("😀é"), 0xE2, 0x80];
        var whole = Utf8Census.Of(bytes);
        for (int size = 1; size < 6; size++)
        {
            var pieces = new Utf8Census();
            foreach (byte[] piece in bytes.Chunk(size))
                pieces.Add(piece);
            pieces.End();
            Assert.Equal((whole.Sequences, whole.Errors, whole.CutOff), (pieces.Sequences, pieces.Errors, pieces.CutOff));
        }
    }

    [Fact]
    public void A_head_cut_within_a_letter_is_UTF_8()
    {
        byte[] head = Encoding.UTF8.GetBytes("Zoé")[..^1];
        Assert.Equal(65001, TextDecoding.Detect(head, isWhole: false).CodePage);
    }
}
