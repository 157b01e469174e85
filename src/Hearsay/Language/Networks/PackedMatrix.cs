using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hearsay.Language.Networks;

/// <summary>
/// A matrix laid out for being multiplied from the left: panels of 32 columns, each panel's rows one after the other, so that a panel stays
/// in the nearest cache while all rows of the left matrix pass by. Sums run in the same order as in <see cref="Matrices.MultiplyAdd"/>.
/// Immutable, and safe to share between threads.
/// </summary>
internal sealed class PackedMatrix
{
    private const int Width = PanelProducts.Columns;

    private readonly float[] _panels;

    /// <summary>A copy of a tensor.</summary>
    public PackedMatrix(Tensor tensor)
    {
        Rows = tensor.Rows;
        Columns = tensor.Columns;
        int panels = (Columns + Width - 1) / Width;
        _panels = new float[panels * Rows * Width];
        for (int panel = 0; panel < panels; panel++)
            for (int row = 0; row < Rows; row++)
                tensor.Row(row)[(panel * Width)..Math.Min(Columns, (panel + 1) * Width)].CopyTo(_panels.AsSpan(((panel * Rows) + row) * Width));
    }

    /// <summary>The inner dimension.</summary>
    public int Rows { get; }

    /// <summary>How many columns.</summary>
    public int Columns { get; }

    /// <summary><c>C += A·this</c>; C has room for whole panels only if <see cref="Columns"/> is a multiple of 32, else its last half panel is 16 wide.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MultiplyAdd(ReadOnlySpan<float> a, int strideA, Span<float> c, int strideC, int m)
    {
        if (m == 0)
            return;
        if (a.Length < ((long)(m - 1) * strideA) + Rows || c.Length < ((long)(m - 1) * strideC) + Columns)
            throw new ArgumentException("a matrix is smaller than its stated size");
        ref var a0 = ref MemoryMarshal.GetReference(a);
        ref var c0 = ref MemoryMarshal.GetReference(c);
        int row = 0;
        for (int column = 0; column + Width <= Columns; column += Width)
        {
            ref var panel = ref _panels[column * Rows];
            for (row = 0; row + 8 <= m; row += 8)
                PanelProducts.EightRows(ref Unsafe.Add(ref a0, row * strideA), strideA, ref panel, ref Unsafe.Add(ref c0, (row * strideC) + column), strideC, Rows);
            for (; row + 2 <= m; row += 2)
                PanelProducts.TwoRows(ref Unsafe.Add(ref a0, row * strideA), strideA, ref panel, ref Unsafe.Add(ref c0, (row * strideC) + column), strideC, Rows);
        }

        if (m % 2 == 1)
            LastRow(ref Unsafe.Add(ref a0, (m - 1) * strideA), ref Unsafe.Add(ref c0, (m - 1) * strideC));
        if (Columns % Width != 0)
            HalfPanel(ref a0, strideA, ref c0, strideC, m);
    }

    // A single row would wait for its sums; two panels at a time keep the multipliers busier.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LastRow(ref float a, ref float c)
    {
        int column = 0;
        for (; column + (2 * Width) <= Columns; column += 2 * Width)
            PanelProducts.OneByFour(ref a, ref _panels[column * Rows], ref _panels[(column + Width) * Rows], ref Unsafe.Add(ref c, column), Rows);
        if (column + Width <= Columns)
            PanelProducts.OneByTwo(ref a, ref _panels[column * Rows], ref Unsafe.Add(ref c, column), Rows);
    }

    private void HalfPanel(ref float a, int sa, ref float c, int sc, int m)
    {
        int column = Columns / Width * Width;
        for (int row = 0; row < m; row++)
            PanelProducts.Half(ref Unsafe.Add(ref a, row * sa), ref _panels[column * Rows], ref Unsafe.Add(ref c, (row * sc) + column), Rows);
    }
}
