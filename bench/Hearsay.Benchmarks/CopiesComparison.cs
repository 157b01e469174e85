using System.Globalization;
using Hearsay.Training.Evaluation;
using Hearsay.Training.Quality;

namespace Hearsay.Benchmarks;

/// <summary>The copies stage beside plain MinHash-LSH, on the same reports and the same labels.</summary>
internal static class CopiesComparison
{
    private const string Folder = "../shared/data/copies";

    public static void Run()
    {
        var folder = Path.Combine(Floors.Root, Folder);
        if (Directory.Exists(folder))
            Run(folder);
        else
            Console.WriteLine($"  skipped: {Folder} is not here");
    }

    private static void Run(string folder)
    {
        var data = CopiesData.Read(folder);
        var places = data.Reports.Index().ToDictionary(r => r.Item.Id, r => r.Index);
        var minHash = new MinHashFamilies();
        foreach (var report in data.Reports)
            minHash.Add(report.Text);
        var ours = FoundFamilies.In(data.Reports);
        Print("MinHash-LSH", data, (a, b) => minHash.AreOne(places[a], places[b]));
        Print("Hearsay", data, ours.SameFamily);
        PrintSpeed(folder);
    }

    private static void Print(string name, CopiesData data, Func<string, string, bool> areOne)
    {
        var members = data.Reports.Select(r => r.Id).Where(id => id.StartsWith("fakes:", StringComparison.Ordinal)).ToList();
        var gold = data.Families.SelectMany(family => Pairs(family)).ToHashSet();
        var found = Pairs(members).Where(pair => areOne(pair.Item1, pair.Item2)).ToHashSet();
        Line(name, "families", found.Count(gold.Contains), found.Count, gold.Count);
        foreach (var label in new[] { "verbatim", "edited", "abridged" })
            Recalled(name, label, data, areOne);
        Line(name, "labelled pairs", data.Pairs.Count(p => IsFamily(p) && areOne(p.A, p.B)), data.Pairs.Count(p => areOne(p.A, p.B)), data.Pairs.Count(IsFamily));
        Console.WriteLine($"  {name,-12} none-pairs in one family: {data.Pairs.Count(p => p.Label == "none" && areOne(p.A, p.B))}");
    }

    private static void Recalled(string name, string label, CopiesData data, Func<string, string, bool> areOne)
    {
        var pairs = data.Pairs.Where(p => p.Label == label).ToList();
        Console.WriteLine($"  {name,-12} {label} pairs in one family: {pairs.Count(p => areOne(p.A, p.B))} of {pairs.Count}");
    }

    private static void Line(string name, string what, int right, int found, int expected)
    {
        var (precision, recall) = (right / (double)Math.Max(1, found), right / (double)expected);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {name,-12} {what}: precision {precision:0.000} recall {recall:0.000} F1 {2 * precision * recall / (precision + recall):0.000}"));
    }

    private static void PrintSpeed(string folder)
    {
        var reports = CopiesData.ReadTehranTimes(Path.Combine(folder, "..", "corpora", "tehrantimes.jsonl"));
        Time("MinHash-LSH", reports, some =>
        {
            var minHash = new MinHashFamilies();
            foreach (var report in some)
                minHash.Add(report.Text);
        });
        Time("Hearsay", reports, some => FoundFamilies.In(some));
    }

    /// <summary>Processor time on one thread, after a first round for the compiler.</summary>
    private static void Time(string name, List<Report> reports, Action<IEnumerable<Report>> run)
    {
        run(reports.Take(1_000));
        var begin = Environment.CpuUsage.TotalTime;
        run(reports);
        var seconds = (Environment.CpuUsage.TotalTime - begin).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-12} {reports.Count / seconds:0} reports a second"));
    }

    private static bool IsFamily(LabelledPair pair) => pair.Label is "verbatim" or "edited" or "abridged";

    private static IEnumerable<(string, string)> Pairs(IReadOnlyList<string> ids) =>
        from a in ids from b in ids where string.CompareOrdinal(a, b) < 0 select (a, b);
}
