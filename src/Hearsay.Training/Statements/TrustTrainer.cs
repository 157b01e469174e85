using Hearsay.Statements;
using Hearsay.Statements.Spans;

namespace Hearsay.Training.Statements;

/// <summary>Learns how far to trust attributions, from reports held out of all other training: logistic regression by plain gradient descent.</summary>
internal static class TrustTrainer
{
    private const int Rounds = 3000;
    private const double Rate = 0.05;
    private const double Shrink = 0.0005;

    /// <summary>Trains and returns the weights.</summary>
    public static float[] Train(IReadOnlyList<TaggedDocument> held, AttributionFinder finder)
    {
        var examples = held.SelectMany(d => Examples(d, finder)).ToList();
        var weights = new double[AttributionTrust.Size];
        for (int round = 0; round < Rounds; round++)
        {
            var gradient = new double[AttributionTrust.Size];
            foreach (var (facts, right) in examples)
            {
                double sum = facts.Select((f, i) => f * weights[i]).Sum();
                double error = (right ? 1 : 0) - (1 / (1 + Math.Exp(-sum)));
                for (int i = 0; i < gradient.Length; i++)
                    gradient[i] += error * facts[i] / examples.Count;
            }

            for (int i = 0; i < weights.Length; i++)
                weights[i] += Rate * (gradient[i] - (Shrink * weights[i]));
        }

        return [.. weights.Select(w => (float)w)];
    }

    private static IEnumerable<(float[] Facts, bool Right)> Examples(TaggedDocument document, AttributionFinder finder)
    {
        var features = new SpanFeatures(document.Document);
        var (fragments, linked) = finder.Read(document.Document, features, Stretches.Of(document.Document));
        var found = linked.Select(l => AttributionFinder.DraftOf(document.Document, fragments, l, features, 1).In(document.Document)).ToList();
        var matched = AttributionMatching.Match(document.Gold.Attributions, found);
        for (int i = 0; i < linked.Count; i++)
        {
            var facts = new float[AttributionTrust.Size];
            AttributionTrust.Facts(fragments, linked[i], features.Quotations, facts);
            yield return (facts, matched[i] >= 0);
        }
    }
}
