using Hearsay.Copies;

namespace Hearsay.Training.Evaluation;

/// <summary>Measures how the time per report grows with the number of reports already there.</summary>
internal static class CopiesScale
{
    private const int Small = 10_000;
    private const int Large = 100_000;

    /// <summary>Reports over which the time is taken.</summary>
    private const int Timed = 5_000;

    /// <summary>The task; it needs no data, and takes the repository's folder for one.</summary>
    public static EvaluationTask Task { get; } =
        new("copies-scale", "Time per report among 10,000 and among 100,000 invented reports", ".", _ => Run());

    private static IReadOnlyList<Score> Run()
    {
        var stage = new CopyStage(new MemoryCopyIndex());
        var (number, words, small, begin, spent) = (0L, 0L, 0.0, TimeSpan.Zero, TimeSpan.Zero);
        foreach (var report in InventedReports.Make(Large, seed: 1))
        {
            if (number is Small - Timed or Large - Timed)
                spent = TimeSpan.Zero;
            begin = Environment.CpuUsage.TotalTime;
            var text = CopyText.Of(report);
            stage.Add(++number, text);
            spent += Environment.CpuUsage.TotalTime - begin;
            words += text.Words.Count;
            if (number == Small)
                small = spent.TotalMicroseconds / Timed;
        }
        var large = spent.TotalMicroseconds / Timed;
        return [new("words-per-report", words / (double)number), new("microseconds.at-10000", small), new("microseconds.at-100000", large), new("ratio", large / small)];
    }
}
