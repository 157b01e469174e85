using System.IO.Compression;
using Hearsay.Reading;
using Hearsay.Training.Quality;

namespace Hearsay.Benchmarks;

/// <summary>Reading web pages on one thread: decoding, parsing, body and all metadata, over unpacked pages in memory.</summary>
internal static class ReadingSpeed
{
    private const string Pages = "../shared/data/reading/wcxb/html";

    public static void Run()
    {
        var folder = Path.Combine(Floors.Root, Pages);
        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"  skipped: {Pages} is not here");
            return;
        }
        var pages = Directory.EnumerateFiles(folder, "*.gz").Order(StringComparer.Ordinal).Take(100).Select(Unpack).ToList();
        var reader = new DocumentReader(new ReadingOptions { Threads = 1 });
        Repeated.Rate("pages", pages.Count, () => pages.ForEach(page => reader.Read(new RawDocument("page.html", string.Empty) { Bytes = page, IsHtml = true })));
    }

    private static byte[] Unpack(string file)
    {
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        var page = new MemoryStream();
        packed.CopyTo(page);
        return page.ToArray();
    }
}
