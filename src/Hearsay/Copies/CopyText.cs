using System.Globalization;

namespace Hearsay.Copies;

/// <summary>
/// A report made ready for comparison: the words of its news, without page furniture and run-in header, and their fingerprints. A pure
/// function of the report's title and text; immutable, safe to share between threads.
/// </summary>
internal sealed class CopyText
{
    /// <summary>Smallest fingerprints that stand for the whole text; texts of which four fifths are the same share one of four nearly always.</summary>
    public const int SketchSize = 4;

    private CopyText(Report report, ComparedText words)
    {
        Report = report;
        Words = words;
        Prints = Fingerprinting.Of(words);
        Hashes = [.. Prints.Select(print => print.Hash)];
        Array.Sort(Hashes);
        Hashes = Distinct(Hashes);
        Sketch = Hashes[..Math.Min(SketchSize, Hashes.Length)];
        Place = PlaceOf(report, words.Count);
    }

    /// <summary>
    /// The report's place, in ordinal order, among all that can have come from one another: the dated ones by day, then the undated ones; among
    /// equals an agency's own first, then those that credit one (whoever drops the credit has it from them), then the longer, which the shorter was more likely cut from, then by identifier.
    /// </summary>
    public string Place { get; }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>The words of the news; their spans point into the report's text.</summary>
    public ComparedText Words { get; }

    /// <summary>The fingerprints, in text order.</summary>
    public Fingerprint[] Prints { get; }

    /// <summary>The fingerprints' hashes, each once, ascending.</summary>
    public uint[] Hashes { get; }

    /// <summary>The smallest hashes (a bottom sketch, Broder 1997): texts that are alike as wholes share most of them.</summary>
    public uint[] Sketch { get; }

    /// <summary>Reads a report.</summary>
    public static CopyText Of(Report report)
    {
        var all = WordScanner.Read(report.Text);
        return new(report, WithoutFurniture(all, RunInHeader.Length(all, report.Title)));
    }

    private static string PlaceOf(Report report, int words)
    {
        var day = report.Published?.From ?? DateOnly.MaxValue;
        return string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}{Nearness(report)}{Math.Max(0, 99_999_999 - words):00000000}{report.Id}");
    }

    /// <summary>How near a report stands to an agency: its own, one that credits it, any other.</summary>
    private static int Nearness(Report report) => Credit.IsAgencyOwn(report) ? 0 : report.Agency is not null ? 1 : 2;

    private static ComparedText WithoutFurniture(ComparedText all, int header)
    {
        var furniture = PageFurniture.Sentences(all);
        if (header == 0 && !furniture.Contains(true))
            return all;
        var kept = new List<int>(all.Count);
        for (var s = 0; s < furniture.Length; s++)
            if (!furniture[s])
                for (var i = Math.Max(header, all.Sentences[s]); i < all.Sentences[s + 1]; i++)
                    kept.Add(i);
        return all.Only([.. kept]);
    }

    private static uint[] Distinct(uint[] sorted)
    {
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
            if (i == 0 || sorted[i] != sorted[i - 1])
                sorted[count++] = sorted[i];
        return sorted[..count];
    }
}
