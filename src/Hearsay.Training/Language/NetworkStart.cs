using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>Sets weights by chance, so that what flows through them neither swells nor dies away (Glorot and Bengio 2010).</summary>
internal static class NetworkStart
{
    /// <summary>Fills all weights; biases stay nought but for the forget gates', which begin open.</summary>
    public static void Fill(NetworkWeights weights, Random random)
    {
        foreach (var tensor in weights.Dense.Where(t => t.Rows > 1))
            Fill(tensor, (float)Math.Sqrt(6.0 / (tensor.Rows + (tensor.Columns / (IsGates(tensor) ? 4.0 : 1)))), random);
        Fill(weights.Words, 0.1f, random);
        Fill(weights.Pieces, 0.05f, random);
        OpenForgetGates(weights.First.Bias, weights.Shape.Hidden);
        OpenForgetGates(weights.Second.Bias, weights.Shape.Hidden);
    }

    private static bool IsGates(Tensor tensor) => tensor.Name is "first.forward" or "first.backward" or "second.forward" or "second.backward" or "first.input" or "second.input";

    private static void Fill(Tensor tensor, float reach, Random random)
    {
        for (int i = 0; i < tensor.Values.Length; i++)
            tensor.Values[i] = (((float)random.NextDouble() * 2) - 1) * reach;
    }

    private static void OpenForgetGates(Tensor bias, int hidden)
    {
        bias.Values.AsSpan(hidden, hidden).Fill(1);
        bias.Values.AsSpan(5 * hidden, hidden).Fill(1);
    }
}
