using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Training.Language;

/// <summary>Learns where sentences end by logistic regression, from treebanks as running text cut by our own tokenizer.</summary>
internal static class SentenceTrainer
{
    private const int Epochs = 6;
    private const float Rate = 0.1f;

    /// <summary>Adds the sections <c>sentences.*</c> to a model.</summary>
    public static void Train(IReadOnlyList<IReadOnlyList<TreebankSentence>> treebanks, ModelFile model)
    {
        var weights = new float[EnglishSentences.Size];
        var sums = new double[EnglishSentences.Size];
        var texts = treebanks.SelectMany(Paragraphs).ToArray();
        var random = new Random(20180);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(texts);
            foreach (var text in texts)
                Learn(text, weights, Rate / (1 + epoch));
            for (int i = 0; i < sums.Length; i++)
                sums[i] += weights[i];
        }

        Store(sums, model);
    }

    private static void Store(double[] sums, ModelFile model)
    {
        double most = sums.Max(Math.Abs);
        model.Put("sentences.weights", [.. sums.Select(s => (sbyte)Math.Round(s / most * 127))]);
    }

    // Several paragraphs at a time, so that the beginning of one is seen after the end of another.
    private static IEnumerable<TreebankText> Paragraphs(IReadOnlyList<TreebankSentence> sentences)
    {
        var document = new List<TreebankSentence>();
        foreach (var sentence in sentences)
        {
            if (sentence.BeginsDocument && document.Count > 0)
            {
                yield return TreebankText.Of(document);
                document = [];
            }

            document.Add(sentence);
        }

        if (document.Count > 0)
            yield return TreebankText.Of(document);
    }

    private static void Learn(TreebankText gold, float[] weights, float rate)
    {
        var words = new List<Word>();
        EnglishTokenizer.Tokenize(gold.Text, 0, gold.Text.Length, words);
        var ends = new HashSet<int>(gold.SentenceStarts.Skip(1).Select(s => gold.Words[s - 1].End));
        var context = new SentenceContext(gold.Text, words);
        Span<int> features = stackalloc int[EnglishSentences.MostFeatures];
        for (int i = 0; i + 1 < words.Count; i++)
        {
            bool end = ends.Contains(words[i].End);
            if (context.Break(i) != LineBreak.Paragraph && (!context.Glued(i) || context.AfterFinalMark(i)))
                Update(weights, features[..context.Features(i, features)], end, rate);
            context.Advance(i, end);
        }
    }

    private static void Update(float[] weights, ReadOnlySpan<int> features, bool end, float rate)
    {
        double score = 0;
        foreach (int f in features)
            score += weights[f];
        float step = (float)((end ? 1 : 0) - (1 / (1 + Math.Exp(-score)))) * rate;
        foreach (int f in features)
            weights[f] += step;
    }
}
