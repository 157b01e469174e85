using System.Numerics;
using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>The gradients of choosing one of several labels.</summary>
internal static class Classification
{
    /// <summary>Turns scores into their gradient for the right label; without one (−1) into noughts.</summary>
    public static void Gradient(Span<float> scores, int labels, int right, float weight, string task, NetworkLoss loss)
    {
        scores[labels..].Clear();
        if (right < 0)
        {
            scores.Clear();
            return;
        }

        var chosen = scores[..labels];
        Activations.Softmax(chosen);
        loss.Add(task, -Math.Log(Math.Max(1e-9f, chosen[right])));
        chosen[right] -= 1;
        foreach (ref float s in chosen)
            s *= weight;
    }

    /// <summary>The same where any of several labels may be right; none at all means that nothing is known.</summary>
    public static void PartialGradient(Span<float> scores, int labels, uint right, float weight, string task, NetworkLoss loss)
    {
        if (BitOperations.PopCount(right) <= 1)
        {
            Gradient(scores, labels, right == 0 ? -1 : BitOperations.TrailingZeroCount(right), weight, task, loss);
            return;
        }

        scores[labels..].Clear();
        var chosen = scores[..labels];
        Activations.Softmax(chosen);
        float sum = 1e-9f;
        for (int i = 0; i < labels; i++)
            sum += (right >> i & 1) != 0 ? chosen[i] : 0;
        loss.Add(task, -Math.Log(sum));
        for (int i = 0; i < labels; i++)
            chosen[i] = weight * (chosen[i] - ((right >> i & 1) != 0 ? chosen[i] / sum : 0));
    }
}
