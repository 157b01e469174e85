using System.Text;
using Hearsay.Exporting;

namespace Hearsay.Tests.Exporting;

public sealed class CsvTableTests
{
    private static readonly IReadOnlyList<Column<object?>> Columns = [new("cell", row => row), new("next", _ => 1)];

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30 1234", "'+49 30 1234")]
    [InlineData("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\t=1+1", "'\t=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("a=b", "a=b")]
    [InlineData("fell;=HYPERLINK(\"http://a.example\")", "fell;'=HYPERLINK(\"http://a.example\")")]
    [InlineData("fell\n @SUM(A1)\n+1|x", "fell\n' @SUM(A1)\n'+1|x")]
    [InlineData("colder; -5 degrees\n- ice", "colder; -5 degrees\n- ice")]
    [InlineData("the \u202Enosirp\u202C \u001B[2J fell", "the \uFFFDnosirp\uFFFD \uFFFD[2J fell")]
    [InlineData("– a dash", "– a dash")]
    public void Text_that_a_spreadsheet_would_calculate_is_marked_as_text(string text, string cell) => Assert.Equal(cell, CsvTable.Cell(text));

    [Fact]
    public void Numbers_below_nought_stay_numbers() => Assert.Equal(("-3.75", "-12"), (CsvTable.Cell(-3.75), CsvTable.Cell(-12m)));

    [Fact]
    public void Values_are_written_alike_everywhere() =>
        Assert.Equal(("true", "2024-05-01", "", "1234.5"), (CsvTable.Cell(true), CsvTable.Cell(new DateOnly(2024, 5, 1)), CsvTable.Cell(null), CsvTable.Cell(1234.5m)));

    [Fact]
    public async Task Quotation_marks_commas_and_line_ends_are_quoted() =>
        Assert.Equal("cell,next\r\n\"She said \"\"no\"\", twice.\nThen left.\",1\r\n", await Written("She said \"no\", twice.\nThen left."));

    [Theory]
    [InlineData("two\nlines")]
    [InlineData("two\rlines")]
    [InlineData("two;parts")]
    [InlineData("two\u2028lines")]
    [InlineData("two\tparts")]
    [InlineData(" a blank")]
    public async Task Whatever_may_part_cells_or_rows_somewhere_is_quoted(string text) =>
        Assert.Equal($"cell,next\r\n\"{text}\",1\r\n", await Written(text));

    [Fact]
    public async Task There_is_no_byte_order_mark_and_letters_are_UTF_8() =>
        Assert.Equal("cell,next\r\nÇatal,1\r\n", await Written("Çatal"));

    [Fact]
    public async Task Without_rows_there_are_the_names_of_the_columns()
    {
        using var target = new MemoryStream();
        await CsvTable.WriteAsync(target, Columns, [], default);
        Assert.Equal("cell,next\r\n", Encoding.UTF8.GetString(target.ToArray()));
    }

    private static async Task<string> Written(object? value)
    {
        using var target = new MemoryStream();
        await CsvTable.WriteAsync(target, Columns, [value], default);
        return Encoding.UTF8.GetString(target.ToArray());
    }
}
