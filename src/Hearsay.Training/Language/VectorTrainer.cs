using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>
/// Learns word vectors from raw text: skip-grams with negative sampling (Mikolov et al. 2013). One thread, seeded: the same vectors each time.
/// </summary>
internal sealed class VectorTrainer
{
    private const int Window = 5;
    private const int Negatives = 5;
    private const int Epochs = 5;
    private const float FirstRate = 0.05f;
    private const float Subsampling = 1e-4f;
    private const int DrawTable = 1 << 20;

    private readonly int _size;
    private readonly float[] _words;
    private readonly float[] _contexts;
    private readonly int[] _draws = new int[DrawTable];
    private readonly float[] _keep;
    private readonly Random _random = new(4711);

    private VectorTrainer(int[] counts, int size)
    {
        _size = size;
        _words = new float[counts.Length * size];
        _contexts = new float[counts.Length * size];
        for (int i = 0; i < _words.Length; i++)
            _words[i] = ((float)_random.NextDouble() - 0.5f) / size;
        _keep = Keep(counts);
        FillDraws(counts);
    }

    /// <summary>Vectors of the given size for words numbered by frequency.</summary>
    /// <param name="sentences">Numbers of words; −1 for a word without a vector.</param>
    /// <param name="counts">How often each word occurs.</param>
    /// <param name="size">Floats a vector.</param>
    public static float[] Train(IReadOnlyList<int[]> sentences, int[] counts, int size)
    {
        var trainer = new VectorTrainer(counts, size);
        for (int epoch = 0; epoch < Epochs; epoch++)
            trainer.Pass(sentences, epoch);
        return trainer._words;
    }

    private static float[] Keep(int[] counts)
    {
        double total = counts.Sum(c => (double)c);
        return [.. counts.Select(c => (float)Math.Min(1, Math.Sqrt(Subsampling * total / Math.Max(1, c)) + (Subsampling * total / Math.Max(1, c))))];
    }

    private void FillDraws(int[] counts)
    {
        double total = counts.Sum(c => Math.Pow(c, 0.75));
        int word = 0;
        double sum = Math.Pow(counts[0], 0.75);
        for (int i = 0; i < DrawTable; i++)
        {
            _draws[i] = word;
            while (word + 1 < counts.Length && i >= sum / total * DrawTable)
                sum += Math.Pow(counts[++word], 0.75);
        }
    }

    private void Pass(IReadOnlyList<int[]> sentences, int epoch)
    {
        var kept = new List<int>();
        var gradient = new float[_size];
        for (int s = 0; s < sentences.Count; s++)
        {
            float rate = FirstRate * Math.Max(0.02f, 1 - (epoch + ((float)s / sentences.Count)) / Epochs);
            kept.Clear();
            foreach (int word in sentences[s])
                if (word >= 0 && _random.NextDouble() < _keep[word])
                    kept.Add(word);
            for (int i = 0; i < kept.Count; i++)
                Centre(kept, i, rate, gradient);
        }
    }

    private void Centre(List<int> words, int at, float rate, float[] gradient)
    {
        int window = 1 + _random.Next(Window);
        for (int i = Math.Max(0, at - window); i <= Math.Min(words.Count - 1, at + window); i++)
            if (i != at)
                Pair(words[i], words[at], rate, gradient);
    }

    private void Pair(int word, int context, float rate, float[] gradient)
    {
        Array.Clear(gradient);
        var vector = _words.AsSpan(word * _size, _size);
        for (int n = 0; n <= Negatives; n++)
        {
            int target = n == 0 ? context : _draws[_random.Next(DrawTable)];
            if (n > 0 && target == context)
                continue;
            var other = _contexts.AsSpan(target * _size, _size);
            float step = ((n == 0 ? 1 : 0) - Logistic(Matrices.Dot(vector, other))) * rate;
            Matrices.AddScaled(other, step, gradient);
            Matrices.AddScaled(vector, step, other);
        }

        Matrices.AddScaled(gradient, 1, vector);
    }

    private static float Logistic(float x) => 1 / (1 + Activations.Exp(-x));
}
