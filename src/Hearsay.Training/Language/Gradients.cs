using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>The gradient of one tensor, and the running means of Adam (Kingma and Ba 2015), with an average of the weights over time.</summary>
internal sealed class Gradients(Tensor tensor)
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float Tiny = 1e-8f;

    private readonly float[] _means = new float[tensor.Values.Length];
    private readonly float[] _squares = new float[tensor.Values.Length];
    private readonly HashSet<int> _touched = [];

    public float[] Values { get; } = new float[tensor.Values.Length];

    public float[] Average { get; } = (float[])tensor.Values.Clone();

    public Tensor Tensor => tensor;

    /// <summary>The gradient of a row of a table, noted as touched.</summary>
    public Span<float> Row(int row)
    {
        _touched.Add(row);
        return Values.AsSpan(row * tensor.Columns, tensor.Columns);
    }

    /// <summary>The sum of squares of the gradient.</summary>
    public double SquaredNorm()
    {
        double sum = 0;
        foreach (float g in Values)
            sum += g * g;
        return sum;
    }

    /// <summary>Moves all weights, and forgets the gradient.</summary>
    public void Step(float rate, float scale) => Step(0, tensor.Values.Length, rate, scale);

    /// <summary>Moves the rows that were touched, and forgets their gradients.</summary>
    public void StepTouched(float rate)
    {
        foreach (int row in _touched)
            Step(row * tensor.Columns, tensor.Columns, rate, 1);
        _touched.Clear();
    }

    private void Step(int start, int count, float rate, float scale)
    {
        var weights = tensor.Values.AsSpan(start, count);
        var gradient = Values.AsSpan(start, count);
        var means = _means.AsSpan(start, count);
        var squares = _squares.AsSpan(start, count);
        for (int i = 0; i < count; i++)
        {
            float g = gradient[i] * scale;
            means[i] = (FirstDecay * means[i]) + ((1 - FirstDecay) * g);
            squares[i] = (SecondDecay * squares[i]) + ((1 - SecondDecay) * g * g);
            weights[i] -= rate * means[i] / (MathF.Sqrt(squares[i]) + Tiny);
        }

        gradient.Clear();
    }

    /// <summary>Moves the average towards the present weights.</summary>
    public void MoveAverage(float share)
    {
        for (int i = 0; i < Average.Length; i++)
            Average[i] += share * (tensor.Values[i] - Average[i]);
    }

    /// <summary>Exchanges the weights with their average.</summary>
    public void SwapAverage()
    {
        for (int i = 0; i < Average.Length; i++)
            (Average[i], tensor.Values[i]) = (tensor.Values[i], Average[i]);
    }
}
