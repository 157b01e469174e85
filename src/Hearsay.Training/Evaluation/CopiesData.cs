using System.Text.Json;
using Hearsay.Reading;

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
        var reports = ReadTable(Path.Combine(folder, "..", "corpora", "fakes-dev.csv"), "fakes:");
        reports.AddRange(ReadTable(Path.Combine(folder, "texts.jsonl"), ""));
        var pairs = File.ReadLines(Path.Combine(folder, "pairs.jsonl")).Select(ReadPair).ToList();
        var families = JsonSerializer.Deserialize<List<string[]>>(File.ReadAllText(Path.Combine(folder, "families-fakes.json")))!;
        // The families name each unit once, also where the table has it again.
        return new([.. reports.Where(r => !r.Id.EndsWith(')'))], pairs, families);
    }

    /// <summary>Reads <c>tehrantimes.jsonl</c>; the identifiers are <c>tt:ID</c>.</summary>
    public static List<Report> ReadTehranTimes(string path) =>
        ReadTable(path, "tt:");

    /// <summary>The reports of a table as the product reads them, called by their records' names behind a prefix.</summary>
    private static List<Report> ReadTable(string path, string prefix)
    {
        // One thread, so that measures of speed that follow begin on a quiet machine.
        var outcomes = ReportReader.ReadAsync([path], new ReadingOptions { Threads = 1 }).ToBlockingEnumerable();
        return [.. outcomes.OfType<ReportRead>().Select(read => Rename(read.Report, prefix + RecordName(read.Report.File)))];
    }

    private static string RecordName(string file) => file[(file.LastIndexOf('#') + 1)..];

    private static Report Rename(Report report, string id) => report with { Id = id, File = id };

    private static LabelledPair ReadPair(string line)
    {
        using var json = JsonDocument.Parse(line);
        var pair = json.RootElement;
        return new(Field(pair, "a")!, Field(pair, "b")!, Field(pair, "label")!, Field(pair, "shorter"), Field(pair, "earlier"));
    }

    private static string? Field(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
