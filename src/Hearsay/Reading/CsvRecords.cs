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
        var encoding = StreamEncoding.Of(source);
        using var rows = Rows(source, encoding).GetEnumerator();
        if (!rows.MoveNext())
            yield break;
        var columns = rows.Current;
        var (fields, names, number) = (new FieldReader(map, columns), new RecordNames(), 0);
        if (!fields.HasText)
            throw new RefusedInputException(fields.NoTextReason("column", "columns"));
        var order = DateOrder.OfColumn(Ahead(source, encoding).Select(row => fields.Published(Values(row))));
        while (rows.MoveNext())
            yield return fields.Document(source.Path, names, ++number, Hash(rows.Current), Values(rows.Current), order);

        Func<string, string?> Values(string[] row) => column => At(row, Array.IndexOf(columns, column));
    }

    /// <summary>The first rows after the head, as far as they can be read; an error among them is met again, and told, by whoever reads them all.</summary>
    private static IEnumerable<string[]> Ahead(Source source, Encoding encoding)
    {
        using var rows = Rows(source, encoding).Skip(1).Take(RowsAhead).GetEnumerator();
        while (TryMove(rows))
            yield return rows.Current;
    }

    private static bool TryMove(IEnumerator<string[]> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (Exception e) when (InputErrors.IsInputError(e))
        {
            return false;
        }
    }

    private static IEnumerable<string[]> Rows(Source source, Encoding encoding)
    {
        using var reader = new BoundedReader(new StreamReader(source.Open(), encoding, detectEncodingFromByteOrderMarks: true));
        using var parser = new CsvParser(reader, Configuration);
        while (parser.Read())
        {
            reader.NextRow();
            yield return Columns(parser);
        }
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
        if (parser.Row == 1 && columns.Length > 0)
            columns[0] = columns[0].TrimStart('\uFEFF');
        return columns;
    }

    private static string? At(string[] row, int index) => index >= 0 && index < row.Length ? row[index] : null;

    private static string Hash(string[] row) =>
        InputReader.Hex(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(UnitSeparator, row))));
}
