namespace Hearsay.Copies;

/// <summary>How much of one report the other has.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Shared">Those of them that the other has.</param>
/// <param name="RareShare">The share of them among its words, those left out that stand in passages which many reports share.</param>
/// <param name="Opening">The share of its first words that the other has, from 0 to 1.</param>
/// <param name="Sentences">Sentences that the other has.</param>
internal readonly record struct SideReading(int Words, int Shared, double RareShare, double Opening, int Sentences)
{
    /// <summary>Words that carry the news: the first sentence or two.</summary>
    private const int OpeningWords = 50;

    /// <summary>So much of a sentence is in the other report if the sentence counts as shared.</summary>
    private const double SentenceShare = 0.6;

    /// <summary>The share of its words that the other has, from 0 to 1.</summary>
    public double Share => Words == 0 ? 0 : Shared / (double)Words;

    /// <summary>Reads one side of an alignment.</summary>
    public static SideReading Of(CopyText text, int[] map, Func<uint, bool> isFrequent)
    {
        var frequent = FrequentWords(text, map, isFrequent);
        var shared = CountShared(map);
        var opening = Math.Min(OpeningWords, map.Length);
        var rare = Math.Max(1, map.Length - frequent);
        return new(map.Length, shared, (shared - frequent) / (double)rare, CountShared(map.AsSpan(0, opening)) / (double)Math.Max(1, opening),
            CountSentences(text, map));
    }

    private static int CountShared(ReadOnlySpan<int> map)
    {
        var count = 0;
        foreach (var place in map)
            if (place >= 0)
                count++;
        return count;
    }

    /// <summary>Shared words in passages that many reports have: those of frequent fingerprints and between neighbouring ones.</summary>
    private static int FrequentWords(CopyText text, int[] map, Func<uint, bool> isFrequent)
    {
        var count = 0;
        var covered = 0;
        var lastEnd = int.MinValue / 2;
        foreach (var print in text.Prints)
        {
            if (map[print.Word] < 0 || !isFrequent(print.Hash))
                continue;
            var from = print.Word - lastEnd <= Fingerprinting.Window ? lastEnd : print.Word;
            lastEnd = print.Word + Fingerprinting.ShingleWords;
            for (var i = Math.Max(from, covered); i < lastEnd; i++)
                if (map[i] >= 0)
                    count++;
            covered = lastEnd;
        }
        return count;
    }

    private static int CountSentences(CopyText text, int[] map)
    {
        var starts = text.Words.Sentences;
        var count = 0;
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            var shared = CountShared(map.AsSpan(starts[s], starts[s + 1] - starts[s]));
            if (shared >= SentenceShare * (starts[s + 1] - starts[s]))
                count++;
        }
        return count;
    }
}
