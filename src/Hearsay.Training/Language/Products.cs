using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>The products of matrices that only training needs.</summary>
internal static class Products
{
    /// <summary>A transposed copy; the number of rows of <paramref name="from"/> becomes the stride of <paramref name="to"/>.</summary>
    public static void Transpose(ReadOnlySpan<float> from, int stride, int rows, int columns, Span<float> to)
    {
        const int Block = 16;
        for (int r = 0; r < rows; r += Block)
            for (int c = 0; c < columns; c += Block)
                TransposeBlock(from, stride, rows, (r, Math.Min(rows, r + Block)), (c, Math.Min(columns, c + Block)), to);
    }

    private static void TransposeBlock(ReadOnlySpan<float> from, int stride, int width, (int From, int To) rows, (int From, int To) columns, Span<float> to)
    {
        for (int i = rows.From; i < rows.To; i++)
            for (int j = columns.From; j < columns.To; j++)
                to[(j * width) + i] = from[(i * stride) + j];
    }

    /// <summary><c>dW += Xᵀ·dY</c>.</summary>
    public static void AddWeightGradient(ReadOnlySpan<float> x, int rows, int inputs, ReadOnlySpan<float> dy, int strideY, int outputs, Span<float> dw, float[] scratch)
    {
        Transpose(x, inputs, rows, inputs, scratch);
        Matrices.MultiplyAdd(scratch, rows, dy, strideY, dw, outputs, inputs, rows, outputs);
    }

    /// <summary><c>dX += dY·Wᵀ</c>.</summary>
    public static void AddInputGradient(ReadOnlySpan<float> dy, int rows, Tensor weights, Span<float> dx, float[] scratch)
    {
        Transpose(weights.Values, weights.Columns, weights.Rows, weights.Columns, scratch);
        Matrices.MultiplyAdd(dy, weights.Columns, scratch, weights.Rows, dx, weights.Rows, rows, weights.Columns, weights.Rows);
    }

    /// <summary>Adds each row of <paramref name="dy"/> to <paramref name="sum"/>.</summary>
    public static void AddRows(ReadOnlySpan<float> dy, int rows, Span<float> sum)
    {
        for (int i = 0; i < rows; i++)
            Matrices.AddScaled(dy.Slice(i * sum.Length, sum.Length), 1, sum);
    }
}
