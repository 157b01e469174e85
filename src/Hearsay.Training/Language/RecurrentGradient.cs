using System.Runtime.Intrinsics;
using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>Runs a recurrent layer backward: from the gradient of its output to those of its gates and weights.</summary>
internal sealed class RecurrentGradient(RecurrentWeights weights, int hidden, int capacity)
{
    private readonly float[] _transposed = new float[4 * hidden * hidden];
    private readonly float[] _states = new float[capacity * hidden];
    private readonly float[] _squashed = new float[hidden];
    private readonly float[] _scratch = new float[capacity * hidden];
    private readonly float[] _carriedOutput = new float[capacity * hidden];
    private readonly float[] _carriedCell = new float[capacity * hidden];

    /// <summary>Turns <paramref name="gates"/> from activated gates into the gradients of their sums, and adds to the weights' gradients.</summary>
    public void Run(Packing packing, float[] gates, float[] cells, float[] output, float[] outputGradient, Gradients forward, Gradients backward)
    {
        for (int direction = 0; direction < 2; direction++)
        {
            var tensor = direction == 0 ? weights.Forward : weights.Backward;
            Products.Transpose(tensor.Values, tensor.Columns, tensor.Rows, tensor.Columns, _transposed);
            GatherStates(packing, output, direction);
            Array.Clear(_carriedOutput);
            Array.Clear(_carriedCell);
            for (int i = packing.Steps - 1; i >= 0; i--)
                Step(packing, direction == 0 ? i : packing.Steps - 1 - i, direction, gates, cells, outputGradient);
            AddWeights(packing, gates, direction, direction == 0 ? forward : backward);
        }
    }

    // The state each row's gates were computed from.
    private void GatherStates(Packing packing, float[] output, int direction)
    {
        Array.Clear(_states);
        for (int step = 0; step < packing.Steps; step++)
        {
            int before = direction == 0 ? step - 1 : step + 1;
            for (int i = 0; i < Carried(packing, step, before); i++)
                output.AsSpan(((packing.Offset(before) + i) * 2 * hidden) + (direction * hidden), hidden)
                    .CopyTo(_states.AsSpan((packing.Offset(step) + i) * hidden));
        }
    }

    private static int Carried(Packing packing, int step, int before) =>
        before < 0 || before >= packing.Steps ? 0 : Math.Min(packing.Active(step), packing.Active(before));

    private void AddWeights(Packing packing, float[] gates, int direction, Gradients gradient)
    {
        int h4 = 4 * hidden;
        Products.Transpose(_states, hidden, packing.Total, hidden, _scratch);
        Matrices.MultiplyAdd(_scratch, packing.Total, gates.AsSpan(direction * h4), 2 * h4, gradient.Values, h4, hidden, packing.Total, h4);
    }

    private void Step(Packing packing, int step, int direction, float[] gates, float[] cells, float[] outputGradient)
    {
        int before = direction == 0 ? step - 1 : step + 1;
        int at = packing.Offset(step);
        int count = packing.Active(step);
        int carried = Carried(packing, step, before);
        for (int i = 0; i < count; i++)
        {
            int last = i < carried ? packing.Offset(before) + i : -1;
            Row(at + i, last, i, direction, gates, cells, outputGradient);
        }

        _carriedOutput.AsSpan(0, packing.Sentences * hidden).Clear();
        int h4 = 4 * hidden;
        Matrices.MultiplyAdd(gates.AsSpan((at * 2 * h4) + (direction * h4)), 2 * h4, _transposed, hidden, _carriedOutput, hidden, carried, h4, hidden);
        _carriedCell.AsSpan(carried * hidden, (packing.Sentences - carried) * hidden).Clear();
    }

    private void Row(int row, int last, int slot, int direction, float[] gates, float[] cells, float[] outputGradient)
    {
        var gate = gates.AsSpan((row * 8 * hidden) + (direction * 4 * hidden), 4 * hidden);
        var cell = cells.AsSpan((row * 2 * hidden) + (direction * hidden), hidden);
        var up = outputGradient.AsSpan((row * 2 * hidden) + (direction * hidden), hidden);
        var old = last < 0 ? default : cells.AsSpan((last * 2 * hidden) + (direction * hidden), hidden);
        var carriedOutput = _carriedOutput.AsSpan(slot * hidden, hidden);
        var carriedCell = _carriedCell.AsSpan(slot * hidden, hidden);
        Squash(cell);
        for (int i = 0; i < hidden; i++)
        {
            float input = gate[i], forget = gate[hidden + i], open = gate[(2 * hidden) + i], candidate = gate[(3 * hidden) + i];
            float squashed = _squashed[i];
            float dh = up[i] + carriedOutput[i];
            float dc = (dh * open * (1 - (squashed * squashed))) + carriedCell[i];
            float before = old.IsEmpty ? 0 : old[i];
            gate[i] = dc * candidate * input * (1 - input);
            gate[hidden + i] = dc * before * forget * (1 - forget);
            gate[(2 * hidden) + i] = dh * squashed * open * (1 - open);
            gate[(3 * hidden) + i] = dc * input * (1 - (candidate * candidate));
            carriedCell[i] = dc * forget;
        }
    }

    private void Squash(ReadOnlySpan<float> cell)
    {
        for (int i = 0; i < hidden; i += Matrices.Lanes)
            Activations.Tanh(Vector512.Create(cell[i..])).CopyTo(_squashed, i);
    }
}
