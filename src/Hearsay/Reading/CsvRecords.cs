using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hearsay.Reading;

/// <summary>Reads a table with a head row, a report a row (RFC 4180, leniently: stray quotes and short rows are taken as they are).</summary>
internal static class CsvRecords
{
    /// <summary>Between fields while hashing a row: the unit separator of ASCII, which no field holds.</summary>
    private const char UnitSeparator = '\u001F';

    /// <summary>How many rows are looked at to tell whether a table writes the day or the month first.</summary>
    private const int RowsAhead = 500;

    /// <summary>Every row, lazily; a row without a text is a failure of its own.</summary>
    /// <exception cref="RefusedInputException">No column holds the text.</exception>
    public static IEnumerable<ReadOutcome> Read(Source source, FieldMap map)
    {
        using var reader = new StreamReader(source.Open(), StreamEncoding.Of(source), detectEncodingFromByteOrderMarks: true);
        using var parser = new CsvParser(reader, Configuration);
        if (!parser.Read())
            yield break;
        var columns = Columns(parser);
        var (fields, names) = (new FieldReader(map, columns), new RecordNames());
        if (!fields.HasText)
            throw new RefusedInputException(fields.NoTextReason("column", "columns"));
        var (ahead, number) = (Take(parser, RowsAhead), 0);
        var order = DateOrder.OfColumn(ahead.Select(row => fields.Published(Values(row))));
        foreach (var row in ahead.Concat(Rest(parser)))
            yield return fields.Document(source.Path, names, ++number, Hash(row), Values(row), order);

        Func<string, string?> Values(string[] row) => column => At(row, Array.IndexOf(columns, column));
    }

    private static List<string[]> Take(CsvParser parser, int count)
    {
        var rows = new List<string[]>();
        while (rows.Count < count && parser.Read())
            rows.Add(parser.Record ?? []);
        return rows;
    }

    private static IEnumerable<string[]> Rest(CsvParser parser)
    {
        while (parser.Read())
            yield return parser.Record ?? [];
    }

    private static CsvConfiguration Configuration { get; } = new(CultureInfo.InvariantCulture)
    {
        BadDataFound = null,
        DetectDelimiter = true,
        DetectDelimiterValues = [",", "\t", ";", "|"],
        MaxFieldSize = Limits.ReportBytes,
        CountBytes = false,
    };

    private static string[] Columns(CsvParser parser)
    {
        var columns = parser.Record ?? [];
        if (columns.Length > 0)
            columns[0] = columns[0].TrimStart('\uFEFF');
        return columns;
    }

    private static string? At(string[] row, int index) => index >= 0 && index < row.Length ? row[index] : null;

    private static string Hash(string[] row) =>
        InputReader.Hex(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(UnitSeparator, row))));
}
