using Hearsay.Statements.Spans;

namespace Hearsay.Training.Statements;

/// <summary>Learns which fragments belong together: gradient steps on the probability of the right choice, from annotated fragments.</summary>
internal static class LinkTrainer
{
    private const int Epochs = 6;
    private const float Rate = 0.05f;
    private const float Shrink = 0.0005f;

    /// <summary>Trains and returns the weights, averaged over the epochs.</summary>
    public static float[] Train(IReadOnlyList<TaggedDocument> documents)
    {
        var weights = new float[LinkFeatures.Size];
        var average = new double[LinkFeatures.Size];
        var linker = new FragmentLinker(weights);
        var random = new Random(1901);
        (GoldFragments Gold, LinkFeatures Features)[] order = [.. documents.Select(Prepare)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var (gold, features) in order)
                Learn(gold, features, linker, weights, Rate / (1 + (0.5f * epoch)));
            for (int i = 0; i < weights.Length; i++)
                average[i] += weights[i] / Epochs;
        }

        return [.. average.Select(w => (float)w)];
    }

    private static (GoldFragments, LinkFeatures) Prepare(TaggedDocument document)
    {
        var gold = new GoldFragments(document);
        return (gold, new LinkFeatures(document.Document, new SpanFeatures(document.Document), gold.All));
    }

    private static void Learn(GoldFragments gold, LinkFeatures features, FragmentLinker linker, float[] weights, float rate)
    {
        var rivals = new List<int>();
        Span<float> probabilities = stackalloc float[FragmentLinker.MostRivals + 1];
        for (int i = 0; i < gold.All.Count; i++)
        {
            if (gold.All[i].Kind == SpanKind.Source)
                continue;
            FragmentLinker.FindRivals(gold.All, i, rivals);
            int right = gold.Right(i);
            int wanted = right < 0 ? rivals.Count : rivals.IndexOf(right);
            if (wanted < 0)
                continue;
            linker.Score(gold.All, features, i, rivals, probabilities[..(rivals.Count + 1)]);
            Update(gold, features, i, rivals, wanted, probabilities, weights, rate);
        }
    }

    private static void Update(GoldFragments gold, LinkFeatures features, int chooser, List<int> rivals, int wanted, ReadOnlySpan<float> probabilities, float[] weights, float rate)
    {
        Span<int> rows = stackalloc int[LinkFeatures.Most];
        bool isCue = gold.All[chooser].Kind == SpanKind.Cue;
        for (int i = 0; i <= rivals.Count; i++)
        {
            int count = i == rivals.Count ? features.OfNone(chooser, rows) : isCue ? features.Of(rivals[i], chooser, rows) : features.Of(chooser, rivals[i], rows);
            float step = ((i == wanted ? 1 : 0) - probabilities[i]) * rate;
            foreach (int row in rows[..count])
                weights[row] += step - (Shrink * weights[row] * Math.Abs(step));
        }
    }
}
