using System.Diagnostics;
using System.Globalization;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Training.Language;

namespace Hearsay.Benchmarks;

/// <summary>
/// Words a second of the English engine by stage, one thread, the median of several runs; time and memory of loading; bytes allocated a
/// word. Seconds are the processor's, so that a busy machine changes little.
/// </summary>
internal static class LanguageSpeed
{
    private const int Characters = 2_000_000;

    private const string Corpus = "../shared/data/corpora/tehrantimes.jsonl";
    private const int Runs = 5;

    public static void Run()
    {
        if (!File.Exists(Corpus))
        {
            Console.Error.WriteLine($"skipped: there is no {Corpus}");
            return;
        }

        long before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var language = EnglishLanguage.Load();
        double load = watch.Elapsed.TotalMilliseconds;
        double megabytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        var texts = Texts();
        int words = texts.Sum(t => language.Analyze(t).Words.Length);
        Print("load, ms", load);
        Print("models, MB", megabytes);
        Print("texts", texts.Length);
        Print("words", words);
        foreach (var (stage, work) in Stages(language, texts))
            Print($"{stage}, words/s", words / Median(work));
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (string text in texts)
            language.Analyze(text);
        Print("all stages, bytes allocated a word", (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)words);
    }

    private static IEnumerable<(string Stage, Action Work)> Stages(EnglishLanguage language, string[] texts)
    {
        var divided = new LanguageDocument[texts.Length];
        yield return ("words only", () =>
        {
            var words = new List<Word>();
            foreach (string text in texts)
            {
                words.Clear();
                EnglishTokenizer.Tokenize(text, 0, text.Length, words);
            }
        }
        );
        yield return ("words and sentences", () =>
        {
            for (int i = 0; i < texts.Length; i++)
                divided[i] = language.Divide(texts[i]);
        }
        );
        yield return ("tags, trees, lemmas and names", () => Array.ForEach(divided, language.Read));
        yield return ("raw text to entities", () => Array.ForEach(texts, t => language.Analyze(t)));
    }

    /// <summary>The median seconds of the processor over several runs, after one that does not count.</summary>
    public static double Median(Action work)
    {
        work();
        var times = new double[Runs];
        for (int i = 0; i < Runs; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            times[i] = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }

    /// <summary>News of two million characters; empty without the data.</summary>
    public static string[] Texts()
    {
        var texts = new List<string>();
        int length = 0;
        if (!File.Exists(Corpus))
            return [];
        foreach (string text in RawText.Read(Corpus))
        {
            if (length > Characters)
                break;
            texts.Add(text);
            length += text.Length;
        }

        return [.. texts];
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {value,14:N1}"));
}
