using Hearsay.Reading;
using Hearsay.Tests.Storing;

namespace Hearsay.Tests.Reading;

public sealed class RecordTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Records_of_one_identifier_have_names_of_their_own()
    {
        var names = new RecordNames();
        Assert.Equal(["a", "a(2)", "a(3)", "4", "a(2)(2)", "4(2)"], new[] { "a", "a", "a", null, "a(2)", "4" }.Select((id, i) => names.Of(i + 1, id)));
    }

    [Fact]
    public void A_broken_first_line_costs_only_itself()
    {
        var outcomes = Read("a.jsonl", "{\"text\":\"cut of\n{\"text\":\"One, said Bob.\"}\n\n{\"text\":\"Two, said Bob.\"}");
        Assert.EndsWith("#1", Assert.Single(outcomes.OfType<ReadFailure>()).File, StringComparison.Ordinal);
        Assert.Equal(["One, said Bob.", "Two, said Bob."], Texts(outcomes));
    }

    [Fact]
    public void Half_a_character_costs_only_itself() =>
        Assert.Equal(["Up \uFFFD and 😀 away, \\ud83d said Bob."], Texts(Read("a.jsonl", """{"text":"Up \ud83d and \ud83d\ude00 away, \\ud83d said Bob.","\udc00":1}""")));

    [Fact]
    public void Columns_can_be_named() =>
        Assert.Equal("Ida Roth", ReadAll("a.csv", "who,what\nIda Roth,\"It rained, said Bob.\"\n", "text=what,byline=who").OfType<ReportRead>().Single().Report.Byline);

    [Fact]
    public void A_named_column_that_is_not_there_is_told() =>
        Assert.StartsWith("has no column 'body'; its columns are text", ReadAll("a.csv", "text\nIt rained.\n", "text=body").OfType<ReadFailure>().Single().Reason, StringComparison.Ordinal);

    [Fact]
    public void Quotes_that_stray_and_rows_that_are_short_or_long_are_taken_as_they_are()
    {
        var texts = Texts(Read("a.csv", "id,text,outlet\n1,\"He said \"no\" to it, twice.\",X\n2,Short row said Bob.\n3,Long row said Bob.,Y,Z,Z\n\n4,\"Line\none, said Bob.\",X"));
        Assert.Equal(4, texts.Count);
        Assert.Equal("Line\none, said Bob.", texts[^1]);
    }

    [Fact]
    public void A_row_that_never_ends_is_refused_and_those_before_it_are_kept()
    {
        var outcomes = Read("a.csv", "id,text\n1,\"One, said Bob.\"\n2,\"" + new string('x', 5_000_000));
        Assert.Equal(["One, said Bob."], Texts(outcomes));
        Assert.Contains("never closed", Assert.Single(outcomes.OfType<ReadFailure>()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_bounded()
    {
        using var reader = new StringReader("short\r\n" + new string('x', 50) + "\n\nlast");
        Assert.Equal(["short", null, "", "last"], BoundedLines.Read(reader, 10));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("=x")]
    [InlineData("text=")]
    [InlineData("colour=red")]
    public void A_map_that_is_none_is_refused(string map) => Assert.Throws<FormatException>(() => FieldMap.Parse(map));

    [Fact]
    public void A_byte_order_mark_belongs_to_no_column() =>
        Assert.Equal(["It rained, said Bob."], Texts(Read("a.csv", "\uFEFFtext,id\n\"It rained, said Bob.\",1\n")));

    private List<ReadOutcome> Read(string name, string content) => ReadAll(name, content, null);

    private List<ReadOutcome> ReadAll(string name, string content, string? map) => [.. ReportReader.ReadAsync(
        [_folder.Write(name, content)], new ReadingOptions { Map = map is null ? FieldMap.Usual : FieldMap.Parse(map) }).ToBlockingEnumerable()];

    private static List<string> Texts(List<ReadOutcome> outcomes) => [.. outcomes.OfType<ReportRead>().Select(read => read.Report.Text)];
}
