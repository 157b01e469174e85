using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hearsay.Training.Evaluation;

/// <summary>The labelled copy pairs and families, and the corpora that they speak of.</summary>
internal sealed class CopiesData
{
    private CopiesData(List<Report> reports, List<LabelledPair> pairs, List<string[]> families)
    {
        Reports = reports;
        Pairs = pairs;
        Families = families;
    }

    /// <summary>Every report that a pair or a family can name, by identifiers such as <c>fakes:1</c>.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>Pairs that were read side by side.</summary>
    public IReadOnlyList<LabelledPair> Pairs { get; }

    /// <summary>The complete families of two or more among the <c>fakes:</c> reports.</summary>
    public IReadOnlyList<string[]> Families { get; }

    /// <summary>Reads the folder <c>copies</c> and <c>../corpora/fakes-dev.csv</c> beside it.</summary>
    public static CopiesData Read(string folder)
    {
        var reports = ReadFakes(Path.Combine(folder, "..", "corpora", "fakes-dev.csv"));
        reports.AddRange(File.ReadLines(Path.Combine(folder, "texts.jsonl")).Select(ReadText));
        var pairs = File.ReadLines(Path.Combine(folder, "pairs.jsonl")).Select(ReadPair).ToList();
        var families = JsonSerializer.Deserialize<List<string[]>>(File.ReadAllText(Path.Combine(folder, "families-fakes.json")))!;
        return new([.. reports.DistinctBy(r => r.Id)], pairs, families);
    }

    /// <summary>Reads <c>tehrantimes.jsonl</c>; the identifiers are <c>tt:ID</c>.</summary>
    public static List<Report> ReadTehranTimes(string path) => [.. File.ReadLines(path).Select(ReadTehranTimesLine)];

    private static List<Report> ReadFakes(string path)
    {
        var rows = CsvRows.Read(File.ReadAllText(path, Encoding.Latin1)).ToList();
        var at = rows[0].Index().ToDictionary(c => c.Item, c => c.Index);
        return [.. rows.Skip(1).Select(row => MakeReport(
            $"fakes:{row[at["unit_id"]]}", row[at["article_title"]], row[at["article_content"]], row[at["source"]], row[at["date"]]))];
    }

    private static Report ReadText(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement;
        return MakeReport(Field(text, "id")!, Field(text, "title"), Field(text, "text")!, Field(text, "outlet"), Field(text, "date"));
    }

    private static Report ReadTehranTimesLine(string line)
    {
        using var json = JsonDocument.Parse(line);
        var id = string.Create(CultureInfo.InvariantCulture, $"tt:{json.RootElement.GetProperty("id").GetInt64()}");
        return MakeReport(id, Field(json.RootElement, "slug"), Field(json.RootElement, "text")!, "tehrantimes", null);
    }

    private static LabelledPair ReadPair(string line)
    {
        using var json = JsonDocument.Parse(line);
        var pair = json.RootElement;
        return new(Field(pair, "a")!, Field(pair, "b")!, Field(pair, "label")!, Field(pair, "shorter"), Field(pair, "earlier"));
    }

    private static Report MakeReport(string id, string? title, string text, string? outlet, string? date) => new()
    {
        Id = id,
        File = id,
        Title = title,
        Text = text,
        Outlet = outlet,
        Language = "en",
        Published = DateOnly.TryParse(date, CultureInfo.InvariantCulture, out var day) ? PublicationDate.Day(day, date) : null,
    };

    private static string? Field(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
