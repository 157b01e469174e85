using System.Globalization;
using Hearsay.Statements.Spans;

namespace Hearsay.Training.Statements;

/// <summary>How many runs of words are exactly found, by kind; for watching training.</summary>
/// <param name="Source">F1 of sources, in hundredths, and so on.</param>
/// <param name="Cue">Of cues.</param>
/// <param name="Content">Of unbroken pieces of content.</param>
internal sealed record FragmentScore(double Source, double Cue, double Content)
{
    /// <summary>The three numbers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Source:0.0} / {Cue:0.0} / {Content:0.0}");

    /// <summary>F1 of source, cue and content on some documents, by words.</summary>
    public static FragmentScore Of(IEnumerable<TaggedDocument> documents, SpanWeights weights)
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

        double F1(SpanKind kind) => 200.0 * counts[(int)kind, 2] / Math.Max(1, counts[(int)kind, 0] + counts[(int)kind, 1] + counts[(int)kind, 2]);
        return new FragmentScore(F1(SpanKind.Source), F1(SpanKind.Cue), F1(SpanKind.Content));
    }
}
