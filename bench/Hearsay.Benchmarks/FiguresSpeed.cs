using System.Globalization;
using Hearsay.Figures;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Times;
using Hearsay.Training.Language;

namespace Hearsay.Benchmarks;

/// <summary>
/// Words a second of the figures stage alone, one thread, over reports that the stages before it have read; the median of several runs in processor time.
/// </summary>
internal static class FiguresSpeed
{
    private const int Characters = 2_000_000;
    private const int Runs = 7;
    private const string Corpus = "../shared/data/corpora/tehrantimes.jsonl";

    public static void Run()
    {
        if (!File.Exists(Corpus))
        {
            Console.Error.WriteLine($"skipped: there is no {Corpus}");
            return;
        }

        var language = EnglishLanguage.Load();
        var documents = Texts().Select(t => (Document: language.Analyze(t), Times: TimeFinder.Find(t, null))).ToList();
        int words = documents.Sum(d => d.Document.Words.Length);
        int found = Find(documents);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        Find(documents);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var times = Enumerable.Range(0, Runs).Select(_ => Seconds(documents)).Order().ToList();
        Print("texts", documents.Count);
        Print("words", words);
        Print("figures", found);
        Print("words/s", words / times[Runs / 2]);
        Print("bytes allocated a word", allocated / (double)words);
    }

    private static int Find(List<(LanguageDocument Document, IReadOnlyList<TimeExpression> Times)> documents) =>
        documents.Sum(d => FigureFinder.Find(d.Document, [], d.Times).Count);

    private static double Seconds(List<(LanguageDocument Document, IReadOnlyList<TimeExpression> Times)> documents)
    {
        var before = Environment.CpuUsage.TotalTime;
        Find(documents);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static IEnumerable<string> Texts()
    {
        int length = 0;
        foreach (string text in RawText.Read(Corpus))
        {
            if (length > Characters)
                yield break;
            length += text.Length;
            yield return text;
        }
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {value,14:N1}"));
}
