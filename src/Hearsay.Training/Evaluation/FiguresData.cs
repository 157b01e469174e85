using System.Text.Json;

namespace Hearsay.Training.Evaluation;

/// <summary>Reads <c>NAME.txt</c> with <c>NAME.gold.json</c>, and the days of publication from <c>index.json</c>.</summary>
internal static class FiguresData
{
    private const string Suffix = ".gold.json";

    /// <summary>The documents of a folder, by name.</summary>
    public static IReadOnlyList<FiguresDocument> Load(string folder)
    {
        var days = Days(Path.Combine(folder, "index.json"));
        return [.. Directory.GetFiles(folder, "*" + Suffix).Order(StringComparer.Ordinal).Select(f => Read(f, days))];
    }

    private static FiguresDocument Read(string file, Dictionary<string, DateOnly> days)
    {
        string path = file[..^Suffix.Length];
        string name = Path.GetFileName(path);
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var statements = json.RootElement.GetProperty("statements").EnumerateArray().Select(Statement).ToList();
        var figures = json.RootElement.GetProperty("figures").EnumerateArray().Select(Figure).ToList();
        return new FiguresDocument(name, File.ReadAllText(path + ".txt"), days.TryGetValue(name, out var day) ? day : null, statements, figures);
    }

    // Month, day and year, the year with two or four digits.
    private static Dictionary<string, DateOnly> Days(string file)
    {
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        if (!File.Exists(file))
            return days;
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var entry in json.RootElement.EnumerateArray())
            if (entry.GetProperty("published").GetString()?.Split('/') is [var month, var day, var year] && int.TryParse(year, out int y) && int.TryParse(month, out int m) && int.TryParse(day, out int d))
                days[entry.GetProperty("doc").GetString()!] = new DateOnly(y < 100 ? y + 2000 : y, m, d);
        return days;
    }

    private static Statement Statement(JsonElement json)
    {
        var chain = json.GetProperty("chain").EnumerateArray().Select(l => l.GetString()!).Where(l => l != "unknown").ToList();
        return new Statement
        {
            Id = Text(json, "id")!,
            Source = Span(json.GetProperty("source")),
            Cue = Span(json.GetProperty("cue")),
            Content = [.. json.GetProperty("content").EnumerateArray().Select(c => Span(c)!.Value)],
            Form = Enum.Parse<StatementForm>(Text(json, "form")!, ignoreCase: true),
            Act = Enum.Parse<StatementAct>(Text(json, "act")!, ignoreCase: true),
            Certainty = Enum.Parse<Certainty>(Text(json, "certainty")!, ignoreCase: true),
            Speaker = Text(json, "speaker"),
            Standing = Enum.Parse<Standing>(Text(json, "standing")!, ignoreCase: true),
            Chain = chain,
            RootKnown = json.GetProperty("root_known").GetBoolean(),
            Inside = Text(json, "inside"),
            Confidence = 1,
        };
    }

    private static MarkedFigure Figure(JsonElement json) => new(
        Span(json.GetProperty("span"))!.Value, Number(json, "min"), Number(json, "max"), Text(json, "unit") ?? "", Text(json, "measure") ?? "", Text(json, "claimant") ?? "unknown");

    private static TextSpan? Span(JsonElement json) => json.ValueKind == JsonValueKind.Array ? new TextSpan(json[0].GetInt32(), json[1].GetInt32()) : null;

    private static decimal? Number(JsonElement json, string name) => json.GetProperty(name).ValueKind == JsonValueKind.Number ? json.GetProperty(name).GetDecimal() : null;

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).ValueKind == JsonValueKind.String ? json.GetProperty(name).GetString() : null;
}
