namespace Hearsay.Language.Networks;

/// <summary>A row-major matrix of weights with a name.</summary>
internal sealed class Tensor(string name, int rows, int columns)
{
    /// <summary>The name of its section in a model file.</summary>
    public string Name { get; } = name;

    /// <summary>How many rows.</summary>
    public int Rows { get; } = rows;

    /// <summary>How many columns.</summary>
    public int Columns { get; } = columns;

    /// <summary>The weights.</summary>
    public float[] Values { get; } = new float[rows * columns];

    /// <summary>One row.</summary>
    public Span<float> Row(int row) => Values.AsSpan(row * Columns, Columns);
}
