using System.Globalization;
using Hearsay.Statements.Spans;

namespace Hearsay.Training.Statements;

/// <summary>How many runs of words are exactly found, by kind; for watching training.</summary>
internal static class FragmentScore
{
    /// <summary>F1 of source, cue and content on some documents, by words.</summary>
    public static string Of(IEnumerable<TaggedDocument> documents, SpanWeights weights)
    {
        var counts = new int[3, 3];
        var tagger = new SpanTagger(new SpanNetwork(weights));
        foreach (var document in documents)
        {
            var found = tagger.Find(document.Document, new SpanFeatures(document.Document), Stretches.Of(document.Document)).Select(f => (f.Kind, f.First, f.End)).ToHashSet();
            var gold = GoldFragments.Of(document.Labels).Select(f => (f.Kind, f.First, f.End)).ToHashSet();
            foreach (var fragment in found)
                counts[(int)fragment.Kind, gold.Contains(fragment) ? 2 : 0]++;
            foreach (var fragment in gold)
                counts[(int)fragment.Kind, 1]++;
        }

        return string.Join(" / ", Enumerable.Range(0, 3).Select(k =>
            (200.0 * counts[k, 2] / Math.Max(1, counts[k, 0] + counts[k, 1] + counts[k, 2])).ToString("0.0", CultureInfo.InvariantCulture)));
    }
}
