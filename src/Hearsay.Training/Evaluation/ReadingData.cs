using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Hearsay.Training.Evaluation;

/// <summary>A page of the WCXB set with what people read off it.</summary>
internal sealed record ReadingPage(
    string Id, string Url, string Html, string Text, string? Title, string? Author, DateOnly? Published,
    IReadOnlyList<string> With, IReadOnlyList<string> Without);

/// <summary>The WCXB set: <c>html/*.html.gz</c> and <c>ground-truth/*.json</c>.</summary>
internal static class ReadingData
{
    /// <summary>The pages were collected in December 2025 and reviewed until the end of January; no day after it can be right.</summary>
    public static readonly DateOnly Latest = new(2026, 1, 31);

    /// <summary>The pages in order of their identifiers, one at a time.</summary>
    public static IEnumerable<ReadingPage> Pages(string folder)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "ground-truth"), "*.json").Order(StringComparer.Ordinal))
            yield return Load(folder, file);
    }

    private static ReadingPage Load(string folder, string file)
    {
        var id = Path.GetFileNameWithoutExtension(file);
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var truth = json.RootElement.GetProperty("ground_truth");
        return new ReadingPage(
            id, json.RootElement.GetProperty("url").GetString() ?? "", Html(Path.Combine(folder, "html", id + ".html.gz")),
            Value(truth, "main_content") ?? "", Value(truth, "title"), Value(truth, "author"), Day(Value(truth, "publish_date")),
            List(truth, "with"), List(truth, "without"));
    }

    private static string Html(string file)
    {
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string? Value(JsonElement truth, string name) =>
        truth.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateOnly? Day(string? value) =>
        value is { Length: >= 10 } && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string[] List(JsonElement truth, string name) =>
        truth.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.GetString() ?? "")] : [];
}
