using Hearsay.Language.Networks;

namespace Hearsay.Tests.Language.Networks;

public sealed class MatricesTests
{
    [Theory]
    [InlineData(1, 5, 16)]
    [InlineData(3, 17, 48)]
    [InlineData(9, 33, 80)]
    [InlineData(70, 20, 112)]
    public void Products_are_those_of_the_definition(int m, int k, int n)
    {
        var (a, b) = (Random(m * k, 1), Random(k * n, 2));
        var c = Random(m * n, 3);
        var expected = (float[])c.Clone();
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                for (int x = 0; x < k; x++)
                    expected[(i * n) + j] = MathF.FusedMultiplyAdd(a[(i * k) + x], b[(x * n) + j], expected[(i * n) + j]);
        var packed = (float[])c.Clone();
        Matrices.MultiplyAdd(a, k, b, n, c, n, m, k, n);
        Assert.Equal(expected, c);
        new PackedMatrix(Tensor(b, k, n)).MultiplyAdd(a, k, packed, n, m);
        Assert.Equal(expected, packed);
    }

    [Fact]
    public void Refuses_matrices_that_are_too_small() =>
        Assert.Throws<ArgumentException>(() => Matrices.MultiplyAdd(new float[3], 4, new float[64], 16, new float[16], 16, 1, 4, 16));

    [Fact]
    public void Exponentials_are_right_to_six_digits()
    {
        for (float x = -80; x < 80; x += 0.37f)
            Assert.Equal(1, Activations.Exp(x) / Math.Exp(x), 6);
    }

    private static Tensor Tensor(float[] values, int rows, int columns)
    {
        var tensor = new Tensor("t", rows, columns);
        values.CopyTo(tensor.Values, 0);
        return tensor;
    }

    private static float[] Random(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
    }
}
