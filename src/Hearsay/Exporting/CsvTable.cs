using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hearsay.Exporting;

/// <summary>
/// Writes tables as RFC 4180 has them: commas, lines ended by CR LF, quotation marks where they are needed and doubled within, UTF-8 without a
/// byte order mark. Numbers have a point and no groups; days are ISO 8601; truth values <c>true</c> and <c>false</c>; nothing is an empty cell.
/// </summary>
/// <remarks>
/// Spreadsheets take a cell that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line end for a formula, and reports are written by
/// strangers. Such a text gets an apostrophe before it, which spreadsheets take for "this is text"; numbers stay as they are. Where lists are parted
/// by semicolons, a spreadsheet begins a new cell at each semicolon, tab and line end within a text, so a call that follows one gets an apostrophe, too.
/// Characters that are not seen but do something become U+FFFD.
/// </remarks>
internal static class CsvTable
{
    /// <summary>How many UTF-16 units are gathered before they are sent.</summary>
    private const int Chunk = 32 * 1024;

    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",;\t\"\r\n\u2028\u2029");

    private static readonly CsvConfiguration s_dialect = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // CsvHelper would leave a lone CR or LF without marks around it.
        ShouldQuote = cell => cell.Field is [' ', ..] or [.., ' '] || cell.Field.AsSpan().ContainsAny(s_quoted),
    };

    /// <summary>Where a spreadsheet may begin a new cell in the middle of a text.</summary>
    private static readonly SearchValues<char> s_partings = SearchValues.Create(";\t\r\n");

    /// <summary>What a formula has that does something: a call, or words to another program.</summary>
    private static readonly SearchValues<char> s_calls = SearchValues.Create("(|");

    /// <summary>Writes rows as they come; memory does not grow with their number.</summary>
    public static async Task WriteAsync<T>(Stream target, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Chunk, leaveOpen: true);
        await using var csv = new CsvWriter(text, s_dialect, leaveOpen: true);
        foreach (var column in columns)
            csv.WriteField(column.Name);
        await csv.NextRecordAsync();
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var column in columns)
                csv.WriteField(Cell(column.Value(row)));
            await csv.NextRecordAsync();
        }
    }

    /// <summary>What stands in a cell.</summary>
    internal static string Cell(object? value) => value switch
    {
        null => "",
        string text => WithoutFormulas(UnseenCharacters.Marked(text)),
        bool truth => truth ? "true" : "false",
        DateOnly day => IntervalJson.Iso(day)!,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>A text with an apostrophe before each formula in it.</summary>
    private static string WithoutFormulas(string text)
    {
        var safe = new StringBuilder(text.Length + 1);
        if (text is ['\t' or '\r' or '\n', ..] || IsFormula(text))
            safe.Append('\'');
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(s_partings);
            var piece = text.AsSpan(start, length < 0 ? text.Length - start : length + 1);
            if (start > 0 && IsFormula(piece) && piece.ContainsAny(s_calls))
                safe.Append('\'');
            safe.Append(piece);
            start += piece.Length;
        }
        return safe.ToString();
    }

    /// <summary>Whether a spreadsheet would calculate with a text. Blanks before the sign do not keep it from that.</summary>
    private static bool IsFormula(ReadOnlySpan<char> text) => text.TrimStart() is [('=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'), ..];
}
