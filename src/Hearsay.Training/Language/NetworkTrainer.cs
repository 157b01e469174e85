using Hearsay.Language;
using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>
/// Trains a <see cref="SyntaxNetwork"/> on all its tasks at once: in each batch every sentence contributes what it is annotated with.
/// One thread, seeded: the same weights each time.
/// </summary>
internal sealed class NetworkTrainer
{
    private const int BatchWords = 500;
    private const float FirstRate = 0.002f;
    private const float LastRate = 0.00005f;
    private const float LongestStep = 5f;
    private const int AverageEvery = 10;
    private const float AverageShare = 0.01f;

    private readonly Gradients[] _dense;
    private readonly Gradients[] _tables;
    private readonly NetworkPass _pass;
    private readonly Random _random = new(1977);

    /// <summary>Prepares to train; the weights are set by chance.</summary>
    public NetworkTrainer(NetworkWeights weights, Lexicon lexicon, WordLists lists)
    {
        NetworkStart.Fill(weights, _random);
        _dense = [.. weights.Dense.Select(t => new Gradients(t))];
        _tables = [.. weights.Tables.Select(t => new Gradients(t))];
        _pass = new NetworkPass(weights, lexicon, lists, [.. _dense, .. _tables], _random);
    }

    /// <summary>Trains for some epochs; afterwards the weights are their average over time.</summary>
    public void Train(NetworkSentence[] sentences, int epochs, Action<int, string> report)
    {
        long steps = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            var loss = new NetworkLoss();
            _random.Shuffle(sentences);
            for (int at = 0; at < sentences.Length;)
            {
                int end = BatchEnd(sentences, at);
                float done = (epoch + ((float)at / sentences.Length)) / epochs;
                Step(sentences[at..end], loss, FirstRate + ((LastRate - FirstRate) * done));
                if (++steps % AverageEvery == 0)
                    MoveAverages(steps);
                at = end;
            }

            Averaged(() => report(epoch, loss.ToString()));
        }

        Averaged(null);
    }

    private static int BatchEnd(NetworkSentence[] sentences, int at)
    {
        int words = 0;
        int end = at;
        while (end < sentences.Length && (end == at || words + sentences[end].Forms.Length <= BatchWords))
            words += sentences[end++].Forms.Length;
        return end;
    }

    private void Step(NetworkSentence[] batch, NetworkLoss loss, float rate)
    {
        for (int i = 0; i < batch.Length; i++)
            batch[i] = Roughening.Apply(batch[i], _random);
        Array.Sort(batch, (a, b) => b.Forms.Length.CompareTo(a.Forms.Length));
        _pass.Run(batch, loss);
        double norm = Math.Sqrt(_dense.Sum(g => g.SquaredNorm()));
        float scale = norm > LongestStep ? (float)(LongestStep / norm) : 1;
        foreach (var gradient in _dense)
            gradient.Step(rate, scale);
        foreach (var gradient in _tables)
            gradient.StepTouched(rate);
    }

    private void MoveAverages(long steps)
    {
        float share = Math.Max(AverageShare, AverageEvery / (float)(steps + AverageEvery));
        foreach (var gradient in _dense.Concat(_tables))
            gradient.MoveAverage(share);
    }

    // With an action: does it with the averaged weights, and goes back to the present ones. Without: keeps the averages.
    private void Averaged(Action? action)
    {
        Swap();
        if (action is null)
            return;
        action();
        Swap();
    }

    private void Swap()
    {
        foreach (var gradient in _dense.Concat(_tables))
            gradient.SwapAverage();
    }
}
