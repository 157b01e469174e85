using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Exporting;

/// <summary>Writes what stands in the columns of a table as JSON.</summary>
internal static class CellJson
{
    // Letters of all languages stay readable; the answers never stand inside a page.
    private static readonly JsonWriterOptions s_style = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A row as an object on one line.</summary>
    public static string Row<T>(IReadOnlyList<Column<T>> columns, T row) => Line(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schema", JsonAnswers.Schema);
        foreach (var column in columns)
            Write(json, column.Name, column.Value(row));
        json.WriteEndObject();
    });

    /// <summary>What is written, on one line.</summary>
    public static string Line(Action<Utf8JsonWriter> write)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, s_style))
            write(json);
        return UnseenCharacters.Escaped(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
    }

    /// <summary>Writes a property.</summary>
    public static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case string text:
                json.WriteString(name, text);
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case DateOnly day:
                json.WriteString(name, IntervalJson.Iso(day));
                break;
            case IFormattable number:
                json.WritePropertyName(name);
                json.WriteRawValue(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException($"A property cannot hold a {value.GetType().Name}.", nameof(value));
        }
    }
}
