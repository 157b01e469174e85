using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Networks;

/// <summary>
/// A bidirectional layer of long short-term memory (Hochreiter and Schmidhuber 1997; gates input, forget, output, then the candidate),
/// run over <see cref="Packing">packed</see> sentences. Holds weights only; safe to share between threads.
/// </summary>
internal sealed class RecurrentLayer
{
    private readonly PackedMatrix _forward;
    private readonly PackedMatrix _backward;

    /// <summary>Creates a layer.</summary>
    /// <param name="hidden">Cells in each direction.</param>
    /// <param name="forward">Weights from the last state to the four gates, hidden × 4·hidden.</param>
    /// <param name="backward">The same from the state after, for the direction that goes backward.</param>
    public RecurrentLayer(int hidden, PackedMatrix forward, PackedMatrix backward)
    {
        Hidden = hidden;
        _forward = forward;
        _backward = backward;
    }

    /// <summary>Cells in each direction.</summary>
    public int Hidden { get; }

    /// <summary>Runs both directions.</summary>
    /// <param name="packing">The layout of the rows.</param>
    /// <param name="gates">Per row 8·hidden sums over the input, forward gates first; holds the activated gates afterwards.</param>
    /// <param name="cells">Receives 2·hidden cell states a row.</param>
    /// <param name="output">Receives 2·hidden outputs a row.</param>
    public void Run(Packing packing, Span<float> gates, Span<float> cells, Span<float> output)
    {
        for (int step = 0; step < packing.Steps; step++)
            Step(packing, step, step - 1, 0, gates, cells, output);
        for (int step = packing.Steps - 1; step >= 0; step--)
            Step(packing, step, step + 1, 1, gates, cells, output);
    }

    private void Step(Packing packing, int step, int before, int direction, Span<float> gates, Span<float> cells, Span<float> output)
    {
        int at = packing.Offset(step);
        int count = packing.Active(step);
        bool known = before >= 0 && before < packing.Steps;
        int from = known ? packing.Offset(before) : 0;
        int carried = known ? Math.Min(count, packing.Active(before)) : 0;
        int h2 = 2 * Hidden;
        int h4 = 4 * Hidden;
        var weights = direction == 0 ? _forward : _backward;
        var row = gates[((at * 2 * h4) + (direction * h4))..];
        if (carried > 0)
            weights.MultiplyAdd(output[((from * h2) + (direction * Hidden))..], h2, row, 2 * h4, carried);
        for (int i = 0; i < count; i++)
        {
            int cell = ((at + i) * h2) + (direction * Hidden);
            int last = i < carried ? ((from + i) * h2) + (direction * Hidden) : -1;
            Activate(row[(i * 2 * h4)..], cells, last, cell, output[cell..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Activate(Span<float> gates, Span<float> cells, int last, int cell, Span<float> output)
    {
        ref var gate = ref MemoryMarshal.GetReference(gates[..(4 * Hidden)]);
        ref var state = ref MemoryMarshal.GetReference(cells.Slice(cell, Hidden));
        ref var result = ref MemoryMarshal.GetReference(output[..Hidden]);
        ref var old = ref last < 0 ? ref state : ref MemoryMarshal.GetReference(cells.Slice(last, Hidden));
        var size = (nuint)Hidden;
        for (nuint i = 0; i < size; i += Matrices.Lanes)
        {
            var input = Activations.Sigmoid(Vector512.LoadUnsafe(ref gate, i));
            var forget = Activations.Sigmoid(Vector512.LoadUnsafe(ref gate, size + i));
            var open = Activations.Sigmoid(Vector512.LoadUnsafe(ref gate, (2 * size) + i));
            var candidate = Activations.Tanh(Vector512.LoadUnsafe(ref gate, (3 * size) + i));
            var sum = input * candidate;
            if (last >= 0)
                sum = Vector512.FusedMultiplyAdd(forget, Vector512.LoadUnsafe(ref old, i), sum);
            input.StoreUnsafe(ref gate, i);
            forget.StoreUnsafe(ref gate, size + i);
            open.StoreUnsafe(ref gate, (2 * size) + i);
            candidate.StoreUnsafe(ref gate, (3 * size) + i);
            sum.StoreUnsafe(ref state, i);
            (open * Activations.Tanh(sum)).StoreUnsafe(ref result, i);
        }
    }
}
