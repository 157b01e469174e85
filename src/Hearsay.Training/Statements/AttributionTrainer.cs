using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Statements;
using Hearsay.Statements.Spans;

namespace Hearsay.Training.Statements;

/// <summary>Learns to find attributions from PolNeAR's training part.</summary>
internal static class AttributionTrainer
{
    // Every so manyth report teaches nothing but how far to trust the rest.
    private const int Fold = 10;

    // What of the reports without quotation marks, and without commas too, each epoch sees.
    private const float RoughShare = 0.5f;

    /// <summary>Trains and returns the model.</summary>
    /// <param name="folder">The folder with PolNeAR's <c>train</c>.</param>
    /// <param name="language">The engine whose analyses are learned on.</param>
    /// <param name="epochs">How often all reports are gone through.</param>
    /// <param name="network">A network that is kept as it is; <c>null</c> to train one.</param>
    /// <param name="report">Told how it goes.</param>
    public static ModelFile Train(string folder, EnglishLanguage language, int epochs, SpanWeights? network, Action<string> report)
    {
        var reports = PolnearDocument.Read(Path.Combine(folder, "train"));
        TaggedDocument[] all = [.. reports.Select(r => TaggedDocument.Of(r, language))];
        TaggedDocument[] held = [.. all.Where((_, i) => IsHeld(i))];
        TaggedDocument[] taught = [.. all.Where((_, i) => !IsHeld(i))];
        var weights = network ?? TrainNetwork(reports, taught, held, language, epochs, report);
        var file = new ModelFile("attributions");
        weights.Write(file);
        // What builds on the network learns on it as it will be read.
        weights = SpanWeights.Read(file);
        var links = LinkTrainer.Train(taught);
        file.Put("links.weights", links);
        var finder = new AttributionFinder(new SpanNetwork(weights), new FragmentLinker(links), new AttributionTrust(new float[AttributionTrust.Size]));
        file.Put("trust.weights", TrustTrainer.Train(held, finder));
        return file;
    }

    private static bool IsHeld(int number) => number % Fold == Fold - 1;

    private static SpanWeights TrainNetwork(List<PolnearDocument> reports, TaggedDocument[] taught, TaggedDocument[] held, EnglishLanguage language, int epochs, Action<string> report)
    {
        var rough = reports.Where((_, i) => !IsHeld(i)).Select((r, i) => TaggedDocument.Of(RoughText.Of(r, i % 2 == 0 ? LostMarks.All : LostMarks.Quotation), language).WithoutFarContent());
        SpanStretch[] stretches = [.. taught.SelectMany(StretchesOf)];
        SpanStretch[] roughStretches = [.. rough.SelectMany(StretchesOf)];
        report($"{taught.Length} reports, {stretches.Sum(s => s.Labels.Length)} words");
        var weights = new SpanWeights(new SpanShape { StateSize = taught[0].Document.StateSize });
        new SpanTrainer(weights).Train(stretches, roughStretches, RoughShare, epochs, (epoch, loss) =>
            report($"epoch {epoch + 1} {loss} {FragmentScore.Of(held, weights)}"));
        return weights;
    }

    private static IEnumerable<SpanStretch> StretchesOf(TaggedDocument document)
    {
        var features = new SpanFeatures(document.Document);
        int size = document.Document.StateSize;
        foreach (var (first, length) in Stretches.Of(document.Document))
            yield return new SpanStretch(
                document.Document.States.AsMemory(first * size, length * size),
                [.. Enumerable.Range(first, length).Select(i => RowsOf(features, i, (first, length)))],
                Begun(document.Labels.AsSpan(first, length)));
    }

    private static int[] RowsOf(SpanFeatures features, int word, (int First, int Length) stretch)
    {
        Span<int> rows = stackalloc int[SpanFeatures.Most];
        return rows[..features.Rows(word, stretch, false, rows)].ToArray();
    }

    // A span that the stretch cuts begins anew.
    private static byte[] Begun(ReadOnlySpan<byte> labels)
    {
        var begun = labels.ToArray();
        for (int i = 0; i < begun.Length; i++)
            if (!SpanLabels.MayFollow(i == 0 ? SpanLabels.Outside : begun[i - 1], begun[i]))
                begun[i] = (byte)SpanLabels.First(SpanLabels.Kind(begun[i]));
        return begun;
    }
}
