using System.Runtime.Intrinsics;

namespace Hearsay.Language.Networks;

/// <summary>
/// Exponentials and what is made of them, sixteen at a time. Written out with fused multiply-adds because the platform's functions
/// round differently from machine to machine.
/// </summary>
internal static class Activations
{
    private const float Log2OfE = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    // Adding and subtracting 1.5·2^23 rounds to an integer, whose bits stand lowest in the sum.
    private const float Rounder = 12582912f;

    /// <summary>e to the power of each element, which is held between −87 and 87; relative error below 2·10⁻⁷.</summary>
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(87f));
        var shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(Log2OfE), Vector512.Create(Rounder));
        var whole = shifted - Vector512.Create(Rounder);
        var rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-Ln2High), x);
        rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-Ln2Low), rest);
        var power = Vector512.ShiftLeft(shifted.AsInt32() + Vector512.Create(127 - 0x4B400000), 23).AsSingle();
        return Series(rest) * power;
    }

    // The Taylor series of e^r; |r| is at most ln 2 / 2.
    private static Vector512<float> Series(Vector512<float> r)
    {
        var sum = Vector512.Create(1f / 5040);
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(1f / 720));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(1f / 120));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(1f / 24));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(1f / 6));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(0.5f));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512<float>.One);
        return Vector512.FusedMultiplyAdd(sum, r, Vector512<float>.One);
    }

    /// <summary>1 / (1 + e^−x).</summary>
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    /// <summary>The hyperbolic tangent.</summary>
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        var s = Sigmoid(x + x);
        return s + s - Vector512<float>.One;
    }

    /// <summary>e to the power of one number, as <see cref="Exp(Vector512{float})"/> has it.</summary>
    public static float Exp(float x) => Exp(Vector512.Create(x))[0];

    /// <summary>Turns scores into probabilities that sum to one.</summary>
    public static void Softmax(Span<float> scores)
    {
        float most = float.NegativeInfinity;
        foreach (float s in scores)
            most = s > most ? s : most;
        float sum = 0;
        for (int i = 0; i < scores.Length; i++)
            sum += scores[i] = Exp(scores[i] - most);
        for (int i = 0; i < scores.Length; i++)
            scores[i] /= sum;
    }

    /// <summary>Turns scores into the logarithms of probabilities that sum to one.</summary>
    public static void LogSoftmax(Span<float> scores)
    {
        float most = float.NegativeInfinity;
        foreach (float s in scores)
            most = s > most ? s : most;
        float sum = 0;
        foreach (float s in scores)
            sum += Exp(s - most);
        float log = most + MathF.Log(sum);
        foreach (ref float s in scores)
            s -= log;
    }
}
