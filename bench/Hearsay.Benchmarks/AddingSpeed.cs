using System.Globalization;
using Hearsay.Reading;
using Hearsay.Storing;
using Hearsay.Training.Quality;

namespace Hearsay.Benchmarks;

/// <summary>The whole way of <c>hearsay add</c> over a corpus: reading, analysis, writing.</summary>
internal static class AddingSpeed
{
    private const string Corpus = "../shared/data/corpora/fakes-dev.csv";
    private const int Reports = 547;

    public static void Run()
    {
        var corpus = Path.Combine(Floors.Root, Corpus);
        if (!File.Exists(corpus))
        {
            Console.WriteLine($"  skipped: {Corpus} is not here");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("hearsay-bench-");
        var store = Path.Combine(folder.FullName, "hearsay.db");
        var analyst = Analyst.LoadEnglish();
        Repeated.Rate("reports added", Reports, () => Add(store, corpus, analyst));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  bytes of store a report {new FileInfo(store).Length / Reports,27:N0}"));
        folder.Delete(recursive: true);
    }

    private static void Add(string store, string corpus, Analyst analyst)
    {
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(store)!))
            File.Delete(file);
        using var archive = Archive.Open(store);
        archive.AddAsync([corpus], new ReadingOptions { Threads = 2 }, analyst, TimeProvider.System).GetAwaiter().GetResult();
    }
}
