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
    /// <summary>How much of the beginning tells how the values lie, in characters.</summary>
    private const int HeadLength = 64 * 1024;

    private enum Layout
    {
        Lines,
        Array,
        Object,
    }

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Every record, lazily; a line that is no JSON object is a failure of its own.</summary>
    public static IEnumerable<ReadOutcome> Read(Source source, FieldMap map) => LayoutOf(source) switch
    {
        Layout.Array => ReadArray(source, map),
        Layout.Object => ReadObject(source, map),
        _ => ReadLines(source, map),
    };

    private static IEnumerable<ReadOutcome> ReadLines(Source source, FieldMap map)
    {
        var encoding = StreamEncoding.Of(source);
        using var reader = new StreamReader(source.Open(), encoding, detectEncodingFromByteOrderMarks: true);
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

    /// <summary>An array, element by element, so that its length does not matter.</summary>
    private static IEnumerable<ReadOutcome> ReadArray(Source source, FieldMap map)
    {
        var encoding = StreamEncoding.Of(source);
        var (number, names, text) = (0, new RecordNames(), new BoundedStream(source.Open()));
        using var utf8 = Encoding.CreateTranscodingStream(text, encoding, Encoding.UTF8);
        foreach (var element in JsonSerializer.DeserializeAsyncEnumerable(utf8, RecordJson.Default.JsonElement).ToBlockingEnumerable())
        {
            text.NextRecord();
            yield return FromObject(source.Path, names, ++number, element, map);
        }
    }

    private static IEnumerable<ReadOutcome> ReadObject(Source source, FieldMap map)
    {
        var encoding = StreamEncoding.Of(source);
        using var reader = new StreamReader(source.Open(), encoding, detectEncodingFromByteOrderMarks: true);
        var block = new char[64 * 1024];
        var json = new StringBuilder();
        for (int count; (count = reader.Read(block)) > 0; json.Append(block, 0, count))
            if (json.Length > Limits.LineCharacters)
                throw new RefusedInputException(FormattableString.Invariant($"is a JSON object of more than {Limits.LineCharacters} characters"));
        using var document = JsonDocument.Parse(json.ToString(), Lenient);
        yield return FromObject(source.Path, new RecordNames(), 1, document.RootElement, map);
    }

    private static ReadOutcome FromObject(string path, RecordNames names, int number, JsonElement element, FieldMap map)
    {
        try
        {
            return FromSoundObject(path, names, number, element, map);
        }
        catch (InvalidOperationException)
        {
            using var mended = JsonDocument.Parse(JsonEscapes.Mend(element.GetRawText()), Lenient);
            return FromSoundObject(path, names, number, mended.RootElement, map);
        }
    }

    /// <exception cref="InvalidOperationException">A string holds half a character.</exception>
    private static ReadOutcome FromSoundObject(string path, RecordNames names, int number, JsonElement element, FieldMap map)
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

    /// <summary>
    /// How the values lie in a file: an array, one object over several lines, or a value a line. The second line tells the last two apart:
    /// the first may be broken, and the rest must not suffer for it.
    /// </summary>
    private static Layout LayoutOf(Source source)
    {
        using var reader = new StreamReader(source.Open(), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var block = new char[HeadLength];
        var head = block.AsSpan(0, reader.ReadBlock(block)).TrimStart();
        if (head.IsEmpty || head[0] == '[')
            return head.IsEmpty ? Layout.Lines : Layout.Array;
        var end = head.IndexOf('\n');
        var next = end < 0 ? default : head[end..].TrimStart();
        return head[0] == '{' && !next.IsEmpty && next[0] != '{' ? Layout.Object : Layout.Lines;
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
