using System.Globalization;
using Hearsay.Copies;

namespace Hearsay.Training.Evaluation;

/// <summary>Lists the largest families of a corpus, to be read by eye, and measures the speed of the stage on it.</summary>
internal static class CopiesLargest
{
    /// <summary>The task.</summary>
    public static EvaluationTask Task { get; } = new("copies-largest", "The largest copy families of a corpus, for reading, and the speed of finding them", "../shared/data/corpora/tehrantimes.jsonl", Run);

    private const int Shown = 10;
    private const int WarmUp = 1_000;

    /// <summary>Runs the stage over a file such as <c>tehrantimes.jsonl</c>, on one thread. Time is the processor's, whoever else is at work on the machine.</summary>
    public static IReadOnlyList<Score> Run(string path)
    {
        var reports = CopiesData.ReadTehranTimes(path).DistinctBy(r => r.Id).ToList();
        // The compiler compiles hot methods again while they run; what is measured is the speed after that.
        FoundFamilies.In(reports.Take(WarmUp));
        var begin = Environment.CpuUsage.TotalTime;
        var texts = reports.ConvertAll(CopyText.Of);
        var prepared = Environment.CpuUsage.TotalTime - begin;
        var found = FoundFamilies.Of(texts);
        var all = Environment.CpuUsage.TotalTime - begin;
        foreach (var family in found.Families.OrderByDescending(f => f.Length).ThenBy(f => f[0], StringComparer.Ordinal).Take(Shown))
            Show(found, family);
        return
        [
            new("reports", reports.Count),
            new("families.two-or-more", found.Families.Count),
            new("families.largest", found.Families.Select(f => f.Length).DefaultIfEmpty(1).Max()),
            new("families.members", found.Families.Sum(f => f.Length)),
            new("prepare.reports-per-cpu-second", reports.Count / prepared.TotalSeconds),
            new("stage.reports-per-cpu-second", reports.Count / all.TotalSeconds),
            new("order.identical", IsTheSameShuffled(texts, found) ? 1 : 0),
            new("fingerprints-per-report", texts.Average(t => (double)t.Hashes.Length)),
        ];
    }

    private static bool IsTheSameShuffled(List<CopyText> texts, FoundFamilies found)
    {
        var shuffled = texts.ToArray();
        new Random(1).Shuffle(shuffled);
        return FoundFamilies.Of(shuffled).Listing() == found.Listing();
    }

    private static void Show(FoundFamilies found, string[] family)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"family of {family.Length}"));
        foreach (var id in family)
        {
            var parent = found.Parent(id);
            var report = found.Report(id);
            var opening = report.Text.ReplaceLineEndings(" ");
            Console.Error.WriteLine($"  {id} < {parent ?? "-"} {(parent is null ? "" : found.Relation(id, parent))} | {report.Title} | {opening[..Math.Min(160, opening.Length)]}");
        }
    }
}
