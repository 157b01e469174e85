using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Training.Evaluation;

/// <summary>A report of <c>statements/gold</c>: its text, who published it when, and the statements that people found in it.</summary>
internal sealed record GoldReport(string Name, string Text, string? Outlet, PublicationDate? Published, IReadOnlyList<GoldStatement> Statements)
{
    private const string Suffix = ".gold.json";

    /// <summary>The reports of a folder, by name.</summary>
    public static IReadOnlyList<GoldReport> Load(string folder)
    {
        string index = Path.Combine(folder, "index.json");
        var entries = File.Exists(index) ? JsonSerializer.Deserialize<Entry[]>(File.ReadAllBytes(index))!.ToDictionary(e => e.Doc) : [];
        return [.. Directory.GetFiles(folder, "*" + Suffix).Order(StringComparer.Ordinal).Select(f => Read(f, entries))];
    }

    private static GoldReport Read(string file, Dictionary<string, Entry> entries)
    {
        string name = Path.GetFileName(file)[..^Suffix.Length];
        var entry = entries.GetValueOrDefault(name);
        var published = DateOnly.TryParseExact(entry?.Published, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? PublicationDate.Day(day) : null;
        var document = JsonSerializer.Deserialize<Document>(File.ReadAllBytes(file))!;
        return new GoldReport(name, File.ReadAllText(Path.ChangeExtension(file[..^".json".Length], ".txt")), entry?.Outlet, published, document.Statements);
    }

    private sealed record Entry([property: JsonPropertyName("doc")] string Doc, [property: JsonPropertyName("outlet")] string? Outlet, [property: JsonPropertyName("published")] string? Published);

    private sealed record Document([property: JsonPropertyName("statements")] GoldStatement[] Statements);
}
