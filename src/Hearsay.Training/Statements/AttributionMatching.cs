using Hearsay.Statements;

namespace Hearsay.Training.Statements;

/// <summary>Which found attributions are annotated ones: one to one, as many as can be. Two may match if their contents' characters have a Jaccard
/// index of at least one half and their sources overlap or are both absent.</summary>
internal static class AttributionMatching
{
    private const double LeastJaccard = 0.5;

    /// <summary>For each found attribution the number of the annotated one it is matched with, or −1.</summary>
    public static int[] Match(IReadOnlyList<GoldAttribution> gold, IReadOnlyList<Attribution> found)
    {
        var ofFound = new int[found.Count];
        var ofGold = new int[gold.Count];
        Array.Fill(ofFound, -1);
        Array.Fill(ofGold, -1);
        List<int>[] allowed = [.. found.Select(f => Enumerable.Range(0, gold.Count).Where(g => MayMatch(gold[g], f)).OrderByDescending(g => Jaccard(gold[g].Content, f.Content)).ToList())];
        for (int i = 0; i < found.Count; i++)
            Augment(i, allowed, ofFound, ofGold, new bool[gold.Count]);
        return ofFound;
    }

    // The method of Kuhn (1955); documents have a few dozen attributions.
    private static bool Augment(int found, List<int>[] allowed, int[] ofFound, int[] ofGold, bool[] tried)
    {
        foreach (int gold in allowed[found])
        {
            if (tried[gold])
                continue;
            tried[gold] = true;
            if (ofGold[gold] < 0 || Augment(ofGold[gold], allowed, ofFound, ofGold, tried))
            {
                (ofFound[found], ofGold[gold]) = (gold, found);
                return true;
            }
        }

        return false;
    }

    private static bool MayMatch(GoldAttribution gold, Attribution found) =>
        (gold.Source.Count == 0 && found.Source is null) || (found.Source is { } source && gold.Source.Any(source.Overlaps))
            ? Jaccard(gold.Content, found.Content) >= LeastJaccard
            : false;

    private static double Jaccard(IReadOnlyList<TextSpan> a, IReadOnlyList<TextSpan> b)
    {
        int both = a.Sum(x => b.Sum(y => Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start))));
        return (double)both / (a.Sum(x => x.Length) + b.Sum(y => y.Length) - both);
    }
}
