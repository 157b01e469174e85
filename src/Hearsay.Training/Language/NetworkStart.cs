using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>Sets weights by chance, so that what flows through them neither swells nor dies away (Glorot and Bengio 2010).</summary>
internal static class NetworkStart
{
    /// <summary>Fills all weights; biases stay nought but for the forget gates', which begin open.</summary>
    public static void Fill(NetworkWeights weights, Random random)
    {
        foreach (var tensor in weights.Dense.Where(t => t.Rows > 1))
            Fill(tensor, IsGates(tensor) ? 4 : 1, random);
        FillTable(weights.Words, 0.1f, random);
        FillTable(weights.Pieces, 0.05f, random);
        OpenForgetGates(weights.First.Bias, weights.Shape.Hidden);
        OpenForgetGates(weights.Second.Bias, weights.Shape.Hidden);
    }

    private static bool IsGates(Tensor tensor) => tensor.Name is "first.forward" or "first.backward" or "second.forward" or "second.backward" or "first.input" or "second.input";

    /// <summary>Fills a matrix.</summary>
    /// <param name="tensor">The matrix.</param>
    /// <param name="outputs">How many results its columns hold side by side: four for the gates of a recurrent layer.</param>
    /// <param name="random">The source of chance.</param>
    public static void Fill(Tensor tensor, int outputs, Random random) =>
        FillTable(tensor, (float)Math.Sqrt(6.0 / (tensor.Rows + (tensor.Columns / (double)outputs))), random);

    /// <summary>Fills a table with numbers up to <paramref name="reach"/> from nought.</summary>
    public static void FillTable(Tensor tensor, float reach, Random random)
    {
        for (int i = 0; i < tensor.Values.Length; i++)
            tensor.Values[i] = (((float)random.NextDouble() * 2) - 1) * reach;
    }

    /// <summary>Sets a recurrent layer's bias so that it begins by remembering.</summary>
    public static void OpenForgetGates(Tensor bias, int hidden)
    {
        bias.Values.AsSpan(hidden, hidden).Fill(1);
        bias.Values.AsSpan(5 * hidden, hidden).Fill(1);
    }
}
