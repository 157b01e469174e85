using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Hearsay.Reading;

/// <summary>
/// Reads JSON Lines, a report an object; also a JSON array of objects, or one object alone. Keys of nested objects are named with dots
/// (<c>source.name</c>).
/// </summary>
internal static class JsonRecords
{
    /// <summary>A JSON array is held in memory whole; a longer one is better given as JSON Lines.</summary>
    private const long LongestArray = 256L * 1024 * 1024;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Every record, lazily; a line that is no JSON object is a failure of its own.</summary>
    public static IEnumerable<ReadOutcome> Read(Source source, FieldMap map) =>
        IsWholeDocument(source) ? ReadDocument(source, map) : ReadLines(source, map);

    private static IEnumerable<ReadOutcome> ReadLines(Source source, FieldMap map)
    {
        using var reader = new StreamReader(source.Open(), StreamEncoding.Of(source), detectEncodingFromByteOrderMarks: true);
        var (number, names) = (0, new RecordNames());
        foreach (var line in BoundedLines.Read(reader, Limits.LineCharacters))
        {
            number++;
            if (line is null)
                yield return new ReadFailure($"{source.Path}#{number}", $"the line is longer than {Limits.LineCharacters} characters");
            else if (!string.IsNullOrWhiteSpace(line))
                yield return FromLine(source.Path, names, number, line, map);
        }
    }

    private static ReadOutcome FromLine(string path, RecordNames names, int number, string line, FieldMap map)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Lenient);
            return FromObject(path, names, number, document.RootElement, map);
        }
        catch (JsonException e)
        {
            return new ReadFailure($"{path}#{number}", InputErrors.Describe(e));
        }
    }

    private static IEnumerable<ReadOutcome> ReadDocument(Source source, FieldMap map)
    {
        if (source.Length > LongestArray)
            throw new RefusedInputException("is a JSON array of more than 256 MiB; give it as JSON Lines, an object a line");
        using var reader = new StreamReader(source.Open(), StreamEncoding.Of(source), detectEncodingFromByteOrderMarks: true);
        using var document = JsonDocument.Parse(reader.ReadToEnd(), Lenient);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Array)
        {
            yield return FromObject(source.Path, new RecordNames(), 1, root, map);
            yield break;
        }
        var (number, names) = (0, new RecordNames());
        foreach (var element in root.EnumerateArray())
            yield return FromObject(source.Path, names, ++number, element, map);
    }

    private static ReadOutcome FromObject(string path, RecordNames names, int number, JsonElement element, FieldMap map)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return new ReadFailure($"{path}#{number}", "is not a JSON object");
        var values = Flatten(element);
        var fields = new FieldReader(map, [.. values.Keys]);
        if (!fields.HasText)
            return new ReadFailure($"{path}#{number}", fields.NoTextReason("key", "keys"));
        var hash = InputReader.Hex(SHA256.HashData(Encoding.UTF8.GetBytes(element.GetRawText())));
        return fields.Document(path, names, number, hash, key => values.GetValueOrDefault(key));
    }

    /// <summary>Whether the file is one JSON value over several lines rather than a value a line.</summary>
    private static bool IsWholeDocument(Source source)
    {
        using var reader = new StreamReader(source.Open(), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var first = BoundedLines.Read(reader, Limits.LineCharacters).FirstOrDefault(line => !string.IsNullOrWhiteSpace(line));
        if (first is null)
            return false;
        return first.TrimStart()[0] switch
        {
            '[' => true,
            '{' => !IsJson(first),
            _ => false,
        };
    }

    private static bool IsJson(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Lenient);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Dictionary<string, string> Flatten(JsonElement element)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            Put(values, property.Name, property.Value);
            if (property.Value.ValueKind == JsonValueKind.Object)
                foreach (var inner in property.Value.EnumerateObject())
                    Put(values, $"{property.Name}.{inner.Name}", inner.Value);
        }
        return values;
    }

    private static void Put(Dictionary<string, string> values, string key, JsonElement value)
    {
        if (Scalar(value) is { } text)
            values[key] = text;
    }

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString())),
        _ => null,
    };
}
