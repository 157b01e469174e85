using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Networks;

/// <summary>
/// Products of a few rows with a panel: the 32 columns of a matrix, row after row. Each adds <c>k</c> products to each element of <c>c</c>,
/// in order. The caller has checked all bounds.
/// </summary>
internal static class PanelProducts
{
    /// <summary>The columns of a panel.</summary>
    public const int Columns = 32;

    /// <summary>Eight rows of the left matrix against a panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void EightRows(ref float a, int sa, ref float b, ref float c, int sc, int k)
    {
        ref var c1 = ref Unsafe.Add(ref c, sc);
        ref var c2 = ref Unsafe.Add(ref c1, sc);
        ref var c3 = ref Unsafe.Add(ref c2, sc);
        ref var c4 = ref Unsafe.Add(ref c3, sc);
        ref var c5 = ref Unsafe.Add(ref c4, sc);
        ref var c6 = ref Unsafe.Add(ref c5, sc);
        ref var c7 = ref Unsafe.Add(ref c6, sc);
        Vector512<float> l0 = Load(ref c), r0 = Load(ref c, 16), l1 = Load(ref c1), r1 = Load(ref c1, 16), l2 = Load(ref c2), r2 = Load(ref c2, 16);
        Vector512<float> l3 = Load(ref c3), r3 = Load(ref c3, 16), l4 = Load(ref c4), r4 = Load(ref c4, 16), l5 = Load(ref c5), r5 = Load(ref c5, 16);
        Vector512<float> l6 = Load(ref c6), r6 = Load(ref c6, 16), l7 = Load(ref c7), r7 = Load(ref c7, 16);
        ref var a4 = ref Unsafe.Add(ref a, 4 * sa);
        for (int i = 0; i < k; i++)
        {
            var left = Load(ref b);
            var right = Load(ref b, 16);
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            (l0, r0) = (Vector512.FusedMultiplyAdd(x, left, l0), Vector512.FusedMultiplyAdd(x, right, r0));
            x = Vector512.Create(Unsafe.Add(ref a, sa + i));
            (l1, r1) = (Vector512.FusedMultiplyAdd(x, left, l1), Vector512.FusedMultiplyAdd(x, right, r1));
            x = Vector512.Create(Unsafe.Add(ref a, (2 * sa) + i));
            (l2, r2) = (Vector512.FusedMultiplyAdd(x, left, l2), Vector512.FusedMultiplyAdd(x, right, r2));
            x = Vector512.Create(Unsafe.Add(ref a, (3 * sa) + i));
            (l3, r3) = (Vector512.FusedMultiplyAdd(x, left, l3), Vector512.FusedMultiplyAdd(x, right, r3));
            x = Vector512.Create(Unsafe.Add(ref a4, i));
            (l4, r4) = (Vector512.FusedMultiplyAdd(x, left, l4), Vector512.FusedMultiplyAdd(x, right, r4));
            x = Vector512.Create(Unsafe.Add(ref a4, sa + i));
            (l5, r5) = (Vector512.FusedMultiplyAdd(x, left, l5), Vector512.FusedMultiplyAdd(x, right, r5));
            x = Vector512.Create(Unsafe.Add(ref a4, (2 * sa) + i));
            (l6, r6) = (Vector512.FusedMultiplyAdd(x, left, l6), Vector512.FusedMultiplyAdd(x, right, r6));
            x = Vector512.Create(Unsafe.Add(ref a4, (3 * sa) + i));
            (l7, r7) = (Vector512.FusedMultiplyAdd(x, left, l7), Vector512.FusedMultiplyAdd(x, right, r7));
            b = ref Unsafe.Add(ref b, Columns);
        }

        Store(l0, r0, ref c);
        Store(l1, r1, ref c1);
        Store(l2, r2, ref c2);
        Store(l3, r3, ref c3);
        Store(l4, r4, ref c4);
        Store(l5, r5, ref c5);
        Store(l6, r6, ref c6);
        Store(l7, r7, ref c7);
    }

    /// <summary>Two rows of the left matrix against a panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void TwoRows(ref float a, int sa, ref float b, ref float c, int sc, int k)
    {
        ref var c1 = ref Unsafe.Add(ref c, sc);
        Vector512<float> l0 = Load(ref c), r0 = Load(ref c, 16), l1 = Load(ref c1), r1 = Load(ref c1, 16);
        for (int i = 0; i < k; i++)
        {
            var left = Load(ref b);
            var right = Load(ref b, 16);
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            (l0, r0) = (Vector512.FusedMultiplyAdd(x, left, l0), Vector512.FusedMultiplyAdd(x, right, r0));
            x = Vector512.Create(Unsafe.Add(ref a, sa + i));
            (l1, r1) = (Vector512.FusedMultiplyAdd(x, left, l1), Vector512.FusedMultiplyAdd(x, right, r1));
            b = ref Unsafe.Add(ref b, Columns);
        }

        Store(l0, r0, ref c);
        Store(l1, r1, ref c1);
    }

    /// <summary>One row against two panels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void OneByFour(ref float a, ref float b, ref float d, ref float c, int k)
    {
        Vector512<float> r0 = Load(ref c), r1 = Load(ref c, 16), r2 = Load(ref c, 32), r3 = Load(ref c, 48);
        for (int i = 0; i < k; i++)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            r0 = Vector512.FusedMultiplyAdd(x, Load(ref b), r0);
            r1 = Vector512.FusedMultiplyAdd(x, Load(ref b, 16), r1);
            r2 = Vector512.FusedMultiplyAdd(x, Load(ref d), r2);
            r3 = Vector512.FusedMultiplyAdd(x, Load(ref d, 16), r3);
            b = ref Unsafe.Add(ref b, Columns);
            d = ref Unsafe.Add(ref d, Columns);
        }

        Store(r0, r1, ref c);
        Store(r2, r3, ref Unsafe.Add(ref c, Columns));
    }

    /// <summary>One row against a panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void OneByTwo(ref float a, ref float b, ref float c, int k)
    {
        Vector512<float> left = Load(ref c), right = Load(ref c, 16);
        for (int i = 0; i < k; i++)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            left = Vector512.FusedMultiplyAdd(x, Load(ref b), left);
            right = Vector512.FusedMultiplyAdd(x, Load(ref b, 16), right);
            b = ref Unsafe.Add(ref b, Columns);
        }

        Store(left, right, ref c);
    }

    /// <summary>One row against the left half of a panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Half(ref float a, ref float b, ref float c, int k)
    {
        var sum = Load(ref c);
        for (int i = 0; i < k; i++)
        {
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, i)), Load(ref b), sum);
            b = ref Unsafe.Add(ref b, Columns);
        }

        sum.StoreUnsafe(ref c);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Load(ref float from, nuint offset = 0) => Vector512.LoadUnsafe(ref from, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> left, Vector512<float> right, ref float to)
    {
        left.StoreUnsafe(ref to);
        right.StoreUnsafe(ref to, 16);
    }
}
