using System.Diagnostics;
using Hearsay.Statements.Spans;
using Hearsay.Training.Language;

namespace Hearsay.Training.Statements;

/// <summary>Trains a <see cref="SpanNetwork"/>. One thread, seeded: the same weights each time.</summary>
internal sealed class SpanTrainer
{
    private const int BatchWords = 512;
    private const float FirstRate = 0.002f;
    private const float LastRate = 0.00005f;
    private const float LongestStep = 5f;
    private const int AverageEvery = 10;
    private const float AverageShare = 0.01f;

    private readonly SpanWeights _weights;
    private readonly Gradients[] _dense;
    private readonly Gradients _features;
    private readonly SpanPass _pass;
    private readonly Random _random = new(2016);

    /// <summary>Prepares to train; the weights are set by chance.</summary>
    public SpanTrainer(SpanWeights weights)
    {
        _weights = weights;
        NetworkStart.Fill(weights.Layer.Input, 4, _random);
        NetworkStart.Fill(weights.Layer.Forward, 4, _random);
        NetworkStart.Fill(weights.Layer.Backward, 4, _random);
        NetworkStart.Fill(weights.Labels, 1, _random);
        NetworkStart.Fill(weights.Direct, 1, _random);
        NetworkStart.FillTable(weights.Features, 0.05f, _random);
        NetworkStart.OpenForgetGates(weights.Layer.Bias, weights.Shape.Hidden);
        _dense = [.. weights.Dense.Select(t => new Gradients(t))];
        _features = new Gradients(weights.Features);
        _pass = new SpanPass(weights, [.. _dense, _features], _random);
    }

    /// <summary>Trains for some epochs; afterwards the weights are their average over time.</summary>
    /// <param name="stretches">Always learned from.</param>
    /// <param name="rough">Rough copies, of which each epoch sees a share.</param>
    /// <param name="share">How many of the rough copies, from 0 to 1.</param>
    /// <param name="epochs">How often.</param>
    /// <param name="report">Told the loss of each epoch, with the averaged weights in place.</param>
    public void Train(SpanStretch[] stretches, SpanStretch[] rough, float share, int epochs, Action<int, string> report)
    {
        long steps = 0;
        var watch = Stopwatch.StartNew();
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            var loss = new NetworkLoss();
            SpanStretch[] order = [.. stretches, .. rough.Where(_ => _random.NextSingle() < share)];
            _random.Shuffle(order);
            for (int at = 0; at < order.Length;)
            {
                int end = BatchEnd(order, at);
                float done = (epoch + ((float)at / order.Length)) / epochs;
                Step(order[at..end], loss, FirstRate + ((LastRate - FirstRate) * done));
                if (++steps % AverageEvery == 0)
                    MoveAverages(steps);
                at = end;
            }

            Swap();
            report(epoch, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0} s {loss}"));
            if (epoch + 1 < epochs)
                Swap();
        }
    }

    private static int BatchEnd(SpanStretch[] stretches, int at)
    {
        int words = 0;
        int end = at;
        while (end < stretches.Length && (end == at || words + stretches[end].Labels.Length <= BatchWords))
            words += stretches[end++].Labels.Length;
        return end;
    }

    private void Step(SpanStretch[] batch, NetworkLoss loss, float rate)
    {
        Array.Sort(batch, (a, b) => b.Labels.Length.CompareTo(a.Labels.Length));
        _pass.Run(batch, loss);
        double norm = Math.Sqrt(_dense.Sum(g => g.SquaredNorm()));
        float scale = norm > LongestStep ? (float)(LongestStep / norm) : 1;
        foreach (var gradient in _dense)
            gradient.Step(rate, scale);
        _features.StepTouched(rate);
    }

    private void MoveAverages(long steps)
    {
        float share = Math.Max(AverageShare, AverageEvery / (float)(steps + AverageEvery));
        foreach (var gradient in _dense)
            gradient.MoveAverage(share);
        _features.MoveAverage(share);
    }

    private void Swap()
    {
        foreach (var gradient in _dense)
            gradient.SwapAverage();
        _features.SwapAverage();
    }
}
