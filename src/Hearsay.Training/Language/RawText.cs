using System.Text.Json;

namespace Hearsay.Training.Language;

/// <summary>Reads corpora of plain text.</summary>
internal static class RawText
{
    /// <summary>The <c>text</c> of each line of JSON.</summary>
    public static IReadOnlyList<string> Read(string path) => [.. File.ReadLines(path).Select(TextOf)];

    private static string TextOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString() ?? "";
    }
}
