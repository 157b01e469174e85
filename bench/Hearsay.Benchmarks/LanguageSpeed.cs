using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Benchmarks;

/// <summary>
/// <c>language FILE [--runs N]</c>: words a second of the English engine by stage, one thread, the median of several runs; time and memory
/// of loading; bytes allocated a word. Seconds are the processor's, so that a busy machine changes little. The file is plain text, or JSON Lines with a <c>text</c> each.
/// </summary>
internal static class LanguageSpeed
{
    private const int Characters = 2_000_000;

    public static int Run(string path, int runs)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var language = EnglishLanguage.Load();
        double load = watch.Elapsed.TotalMilliseconds;
        double megabytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        var texts = Texts(path);
        int words = texts.Sum(t => language.Analyze(t).Words.Length);
        Print("load, ms", load);
        Print("models, MB", megabytes);
        Print("texts", texts.Length);
        Print("words", words);
        foreach (var (stage, work) in Stages(language, texts))
            Print($"{stage}, words/s", words / Median(work, runs));
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (string text in texts)
            language.Analyze(text);
        Print("all stages, bytes allocated a word", (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)words);
        return 0;
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
        });
        yield return ("words and sentences", () =>
        {
            for (int i = 0; i < texts.Length; i++)
                divided[i] = language.Divide(texts[i]);
        });
        yield return ("tags, trees, lemmas and names", () => Array.ForEach(divided, language.Read));
        yield return ("raw text to entities", () => Array.ForEach(texts, t => language.Analyze(t)));
    }

    private static double Median(Action work, int runs)
    {
        work();
        var times = new double[runs];
        for (int i = 0; i < runs; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            times[i] = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        }

        Array.Sort(times);
        return times[runs / 2];
    }

    private static string[] Texts(string path)
    {
        var texts = new List<string>();
        int length = 0;
        foreach (string text in path.EndsWith(".jsonl", StringComparison.Ordinal) ? Hearsay.Training.Language.RawText.Read(path) : [File.ReadAllText(path, Encoding.UTF8)])
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
