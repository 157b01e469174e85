using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Language.Entities;

namespace Hearsay.Training.Language;

/// <summary>Learns to whom pronouns point: gradient steps on the probability of all right antecedents together, from OntoGUM.</summary>
internal static class CoreferenceTrainer
{
    private const int Epochs = 12;
    private const float Rate = 0.05f;
    private const float Shrink = 0.0002f;

    /// <summary>Trains on documents that an engine has read, and returns the model.</summary>
    public static ModelFile Train(IReadOnlyList<CoreferenceDocument> documents, EnglishLanguage language, string nounsPath)
    {
        var file = new ModelFile("coreference");
        var nouns = NameLists.Read(nounsPath, "nouns", file);
        var weights = new float[EnglishPronounLinks.Size];
        var average = new double[EnglishPronounLinks.Size];
        var links = new EnglishPronounLinks(weights);
        var entities = new EnglishEntities(links, language.Lists, nouns);
        var random = new Random(99);
        CoreferenceDocument[] order = [.. documents];
        foreach (var document in order)
            language.Read(document.Document);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var document in order)
                Learn(document, entities, links, weights, Rate / (1 + (0.3f * epoch)));
            for (int i = 0; i < weights.Length; i++)
                average[i] += weights[i] / Epochs;
        }

        file.Put("pronouns.weights", [.. average.Select(w => (float)w)]);
        return file;
    }

    private static void Learn(CoreferenceDocument document, EnglishEntities entities, EnglishPronounLinks links, float[] weights, float rate)
    {
        var (clusters, _) = entities.LinkNames(document.Document);
        var gold = document.EntitiesOfHeads();
        var rivals = new List<Candidate>();
        Span<float> probabilities = stackalloc float[EnglishPronounLinks.MostRivals + 1];
        for (int i = 0; i < clusters.Mentions.Count; i++)
        {
            var pronoun = clusters.Mentions[i];
            if (pronoun.Kind != MentionKind.Pronoun)
                continue;
            EnglishPronounLinks.FindRivals(clusters.Mentions, i, rivals);
            var entitiesMeant = gold[pronoun.Head].ToArray();
            bool[] right = [.. rivals.Select(r => entitiesMeant.Any(e => document.Means(r.Head, e, gold)))];
            links.Score(document.Document, clusters, pronoun, rivals, probabilities[..(rivals.Count + 1)]);
            Update(document.Document, clusters, pronoun, rivals, right, probabilities, weights, rate);
            int nearest = Array.IndexOf(right, true);
            if (nearest >= 0)
                clusters.Join(pronoun, rivals[nearest], 1);
        }
    }

    private static void Update(LanguageDocument document, ClusterSet clusters, Candidate pronoun, List<Candidate> rivals, bool[] right, ReadOnlySpan<float> probabilities, float[] weights, float rate)
    {
        float sum = 0;
        for (int i = 0; i < right.Length; i++)
            sum += right[i] ? probabilities[i] : 0;
        bool none = !right.Contains(true);
        Span<int> features = stackalloc int[PronounFeatures.Most];
        for (int i = 0; i < rivals.Count; i++)
        {
            float target = right[i] ? probabilities[i] / Math.Max(sum, 1e-9f) : 0;
            int count = PronounFeatures.Of(document, clusters, pronoun, rivals, i, features);
            Move(features[..count], (target - probabilities[i]) * rate, weights);
        }

        int length = PronounFeatures.OfNone(pronoun, rivals.Count, features);
        Move(features[..length], ((none ? 1 : 0) - probabilities[rivals.Count]) * rate, weights);
    }

    private static void Move(ReadOnlySpan<int> features, float step, float[] weights)
    {
        foreach (int f in features)
            weights[f] += step - (Shrink * weights[f] * Math.Abs(step));
    }
}
