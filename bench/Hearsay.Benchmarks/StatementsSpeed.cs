using System.Globalization;
using Hearsay.Language.English;
using Hearsay.Statements;

namespace Hearsay.Benchmarks;

/// <summary>
/// Words a second of finding attributions in texts that the language stage has read, one thread, and bytes allocated a word. Seconds are the
/// processor's, so that a busy machine changes little.
/// </summary>
internal static class StatementsSpeed
{
    public static void Run()
    {
        var texts = LanguageSpeed.Texts();
        if (texts.Length == 0)
        {
            Console.Error.WriteLine("skipped: the news corpus is missing");
            return;
        }

        var language = EnglishLanguage.Load();
        var finder = AttributionFinder.Load();
        var documents = Array.ConvertAll(texts, language.Analyze);
        int words = documents.Sum(d => d.Words.Length);
        Print("attributions, words/s", words / LanguageSpeed.Median(() => Array.ForEach(documents, d => finder.Find(d))));
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        Array.ForEach(documents, d => finder.Find(d));
        Print("attributions, bytes allocated a word", (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)words);
        Print("attributions a thousand words", 1000.0 * documents.Sum(d => finder.Find(d).Count) / words);
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {value,14:N1}"));
}
