using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Networks;

/// <summary>
/// Products of row-major matrices of floats. Every element of a result is summed over the inner dimension in one order with fused
/// multiply-adds, whatever the number of rows: a sentence's scores do not depend on which sentences are computed beside it.
/// </summary>
internal static class Matrices
{
    /// <summary>The width of every matrix that is multiplied must be a multiple of this many columns.</summary>
    public const int Lanes = 16;

    private const int LeastForPanels = 32;

    /// <summary>The least multiple of <see cref="Lanes"/> that is not below <paramref name="columns"/>.</summary>
    public static int Padded(int columns) => (columns + Lanes - 1) / Lanes * Lanes;

    /// <summary>
    /// <c>C += A·B</c>, where A has <c>m</c> rows and <c>k</c> columns, B k and <c>n</c>, and n is a multiple of <see cref="Lanes"/>.
    /// A stride is how many floats lie from one row to the next.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void MultiplyAdd(ReadOnlySpan<float> a, int strideA, ReadOnlySpan<float> b, int strideB, Span<float> c, int strideC, int m, int k, int n)
    {
        if (m == 0 || k == 0)
            return;
        CheckBounds(a.Length, strideA, m, k);
        CheckBounds(b.Length, strideB, k, n);
        CheckBounds(c.Length, strideC, m, n);
        ref var a0 = ref MemoryMarshal.GetReference(a);
        ref var b0 = ref MemoryMarshal.GetReference(b);
        ref var c0 = ref MemoryMarshal.GetReference(c);
        int row = 0;
        if (m >= LeastForPanels)
        {
            ByPanels(ref a0, strideA, b, strideB, ref c0, strideC, (m, k, n));
            return;
        }

        for (; row + 4 <= m; row += 4)
            FourRows(ref Unsafe.Add(ref a0, row * strideA), strideA, ref b0, strideB, ref Unsafe.Add(ref c0, row * strideC), strideC, k, n);
        for (; row < m; row++)
            OneRow(ref Unsafe.Add(ref a0, row * strideA), ref b0, strideB, ref Unsafe.Add(ref c0, row * strideC), k, n);
    }

    // Copying a panel together pays when enough rows pass by it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ByPanels(ref float a, int sa, ReadOnlySpan<float> b, int sb, ref float c, int sc, (int M, int K, int N) size)
    {
        var rented = ArrayPool<float>.Shared.Rent(size.K * PanelProducts.Columns);
        for (int column = 0; column < size.N; column += PanelProducts.Columns)
        {
            int width = Math.Min(PanelProducts.Columns, size.N - column);
            for (int i = 0; i < size.K; i++)
                b.Slice((i * sb) + column, width).CopyTo(rented.AsSpan(i * PanelProducts.Columns));
            Panel(ref a, sa, ref rented[0], ref Unsafe.Add(ref c, column), sc, (size.M, size.K, width));
        }

        ArrayPool<float>.Shared.Return(rented);
    }

    private static void Panel(ref float a, int sa, ref float panel, ref float c, int sc, (int M, int K, int N) size)
    {
        int row = 0;
        for (; row + 8 <= size.M && size.N == PanelProducts.Columns; row += 8)
            PanelProducts.EightRows(ref Unsafe.Add(ref a, row * sa), sa, ref panel, ref Unsafe.Add(ref c, row * sc), sc, size.K);
        for (; row < size.M; row++)
        {
            if (size.N == PanelProducts.Columns)
                PanelProducts.OneByTwo(ref Unsafe.Add(ref a, row * sa), ref panel, ref Unsafe.Add(ref c, row * sc), size.K);
            else
                PanelProducts.Half(ref Unsafe.Add(ref a, row * sa), ref panel, ref Unsafe.Add(ref c, row * sc), size.K);
        }
    }

    private static void CheckBounds(int length, int stride, int rows, int columns)
    {
        if (length < ((long)(rows - 1) * stride) + columns)
            throw new ArgumentException("a matrix is smaller than its stated size");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRows(ref float a, int sa, ref float b, int sb, ref float c, int sc, int k, int n)
    {
        int column = 0;
        for (; column + 32 <= n; column += 32)
            FourByTwo(ref a, sa, ref Unsafe.Add(ref b, column), sb, ref Unsafe.Add(ref c, column), sc, k);
        for (; column < n; column += 16)
            FourByOne(ref a, sa, ref Unsafe.Add(ref b, column), sb, ref Unsafe.Add(ref c, column), sc, k);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourByTwo(ref float a, int sa, ref float b, int sb, ref float c, int sc, int k)
    {
        ref var c1 = ref Unsafe.Add(ref c, sc);
        ref var c2 = ref Unsafe.Add(ref c1, sc);
        ref var c3 = ref Unsafe.Add(ref c2, sc);
        var r00 = Vector512.LoadUnsafe(ref c);
        var r01 = Vector512.LoadUnsafe(ref c, 16);
        var r10 = Vector512.LoadUnsafe(ref c1);
        var r11 = Vector512.LoadUnsafe(ref c1, 16);
        var r20 = Vector512.LoadUnsafe(ref c2);
        var r21 = Vector512.LoadUnsafe(ref c2, 16);
        var r30 = Vector512.LoadUnsafe(ref c3);
        var r31 = Vector512.LoadUnsafe(ref c3, 16);
        ref var a1 = ref Unsafe.Add(ref a, sa);
        ref var a2 = ref Unsafe.Add(ref a1, sa);
        ref var a3 = ref Unsafe.Add(ref a2, sa);
        for (int i = 0; i < k; i++)
        {
            var left = Vector512.LoadUnsafe(ref b);
            var right = Vector512.LoadUnsafe(ref b, 16);
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            r00 = Vector512.FusedMultiplyAdd(x, left, r00);
            r01 = Vector512.FusedMultiplyAdd(x, right, r01);
            x = Vector512.Create(Unsafe.Add(ref a1, i));
            r10 = Vector512.FusedMultiplyAdd(x, left, r10);
            r11 = Vector512.FusedMultiplyAdd(x, right, r11);
            x = Vector512.Create(Unsafe.Add(ref a2, i));
            r20 = Vector512.FusedMultiplyAdd(x, left, r20);
            r21 = Vector512.FusedMultiplyAdd(x, right, r21);
            x = Vector512.Create(Unsafe.Add(ref a3, i));
            r30 = Vector512.FusedMultiplyAdd(x, left, r30);
            r31 = Vector512.FusedMultiplyAdd(x, right, r31);
            b = ref Unsafe.Add(ref b, sb);
        }

        r00.StoreUnsafe(ref c);
        r01.StoreUnsafe(ref c, 16);
        r10.StoreUnsafe(ref c1);
        r11.StoreUnsafe(ref c1, 16);
        r20.StoreUnsafe(ref c2);
        r21.StoreUnsafe(ref c2, 16);
        r30.StoreUnsafe(ref c3);
        r31.StoreUnsafe(ref c3, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourByOne(ref float a, int sa, ref float b, int sb, ref float c, int sc, int k)
    {
        ref var c1 = ref Unsafe.Add(ref c, sc);
        ref var c2 = ref Unsafe.Add(ref c1, sc);
        ref var c3 = ref Unsafe.Add(ref c2, sc);
        var r0 = Vector512.LoadUnsafe(ref c);
        var r1 = Vector512.LoadUnsafe(ref c1);
        var r2 = Vector512.LoadUnsafe(ref c2);
        var r3 = Vector512.LoadUnsafe(ref c3);
        for (int i = 0; i < k; i++)
        {
            var column = Vector512.LoadUnsafe(ref b);
            r0 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, i)), column, r0);
            r1 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, sa + i)), column, r1);
            r2 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, sa + sa + i)), column, r2);
            r3 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, sa + sa + sa + i)), column, r3);
            b = ref Unsafe.Add(ref b, sb);
        }

        r0.StoreUnsafe(ref c);
        r1.StoreUnsafe(ref c1);
        r2.StoreUnsafe(ref c2);
        r3.StoreUnsafe(ref c3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(ref float a, ref float b, int sb, ref float c, int k, int n)
    {
        int column = 0;
        for (; column + 64 <= n; column += 64)
            OneByFour(ref a, ref Unsafe.Add(ref b, column), sb, ref Unsafe.Add(ref c, column), k);
        for (; column < n; column += 16)
            OneByOne(ref a, ref Unsafe.Add(ref b, column), sb, ref Unsafe.Add(ref c, column), k);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneByFour(ref float a, ref float b, int sb, ref float c, int k)
    {
        var r0 = Vector512.LoadUnsafe(ref c);
        var r1 = Vector512.LoadUnsafe(ref c, 16);
        var r2 = Vector512.LoadUnsafe(ref c, 32);
        var r3 = Vector512.LoadUnsafe(ref c, 48);
        for (int i = 0; i < k; i++)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            r0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b), r0);
            r1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b, 16), r1);
            r2 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b, 32), r2);
            r3 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b, 48), r3);
            b = ref Unsafe.Add(ref b, sb);
        }

        r0.StoreUnsafe(ref c);
        r1.StoreUnsafe(ref c, 16);
        r2.StoreUnsafe(ref c, 32);
        r3.StoreUnsafe(ref c, 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneByOne(ref float a, ref float b, int sb, ref float c, int k)
    {
        var sum = Vector512.LoadUnsafe(ref c);
        for (int i = 0; i < k; i++)
        {
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, i)), Vector512.LoadUnsafe(ref b), sum);
            b = ref Unsafe.Add(ref b, sb);
        }

        sum.StoreUnsafe(ref c);
    }

    /// <summary><c>y += x·factor</c>; the length is a multiple of <see cref="Lanes"/>.</summary>
    public static void AddScaled(ReadOnlySpan<float> x, float factor, Span<float> y)
    {
        ref var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(y[..x.Length]);
        var scale = Vector512.Create(factor);
        for (nuint i = 0; i < (nuint)x.Length; i += Lanes)
            Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref from, i), scale, Vector512.LoadUnsafe(ref to, i)).StoreUnsafe(ref to, i);
    }

    /// <summary>The sum of products of two rows of equal length, a multiple of <see cref="Lanes"/>.</summary>
    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        ref var left = ref MemoryMarshal.GetReference(x);
        ref var right = ref MemoryMarshal.GetReference(y[..x.Length]);
        var sum = Vector512<float>.Zero;
        for (nuint i = 0; i < (nuint)x.Length; i += Lanes)
            sum = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref left, i), Vector512.LoadUnsafe(ref right, i), sum);
        return SumInOrder(sum);
    }

    // Vector512.Sum adds lanes in an order that differs between machines.
    private static float SumInOrder(Vector512<float> v)
    {
        var half = v.GetLower() + v.GetUpper();
        var quarter = half.GetLower() + half.GetUpper();
        return quarter[0] + quarter[1] + (quarter[2] + quarter[3]);
    }

    /// <summary>Sets every negative element to nought.</summary>
    public static void Rectify(Span<float> x)
    {
        for (int i = 0; i < x.Length; i++)
            x[i] = x[i] > 0 ? x[i] : 0;
    }

    /// <summary>Copies <paramref name="row"/> into each of the first <paramref name="count"/> rows of <paramref name="target"/>.</summary>
    public static void FillRows(ReadOnlySpan<float> row, Span<float> target, int count)
    {
        for (int i = 0; i < count; i++)
            row.CopyTo(target[(i * row.Length)..]);
    }
}
