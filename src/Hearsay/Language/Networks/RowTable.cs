namespace Hearsay.Language.Networks;

/// <summary>Rows of small numbers, each kept as a signed byte times the row's own scale. Immutable, and safe to share between threads.</summary>
internal sealed class RowTable(sbyte[] cells, float[] scales, int columns)
{
    /// <summary>How many rows.</summary>
    public int Rows => scales.Length;

    /// <summary>Numbers in a row.</summary>
    public int Columns => columns;

    /// <summary>Rounds a matrix.</summary>
    public static RowTable Of(Tensor tensor)
    {
        var cells = new sbyte[tensor.Values.Length];
        var scales = new float[tensor.Rows];
        for (int row = 0; row < tensor.Rows; row++)
            scales[row] = Round(tensor.Row(row), cells.AsSpan(row * tensor.Columns));
        return new RowTable(cells, scales, tensor.Columns);
    }

    private static float Round(ReadOnlySpan<float> row, Span<sbyte> cells)
    {
        float most = 0;
        foreach (float x in row)
            most = Math.Max(most, Math.Abs(x));
        float scale = (float)(Half)(most / 127);
        if (scale == 0)
            return 0;
        for (int i = 0; i < row.Length; i++)
            cells[i] = (sbyte)Math.Clamp(Math.Round(row[i] / scale), -127, 127);
        return scale;
    }

    /// <summary>Reads a table from a model file.</summary>
    public static RowTable Read(ModelFile file, string name, int columns)
    {
        var table = new RowTable(file.SignedBytes(name), file.Floats(name + ".scales"), columns);
        if (table.Rows * columns != file.Bytes(name).Length)
            throw new ModelFormatException($"the table '{name}' does not have {columns} columns");
        return table;
    }

    /// <summary>Adds the table to a model file.</summary>
    public void Write(ModelFile file, string name)
    {
        file.Put(name, cells);
        file.Put(name + ".scales", scales);
    }

    /// <summary>Writes a row out.</summary>
    public void CopyRow(int row, Span<float> to)
    {
        float scale = scales[row];
        var from = cells.AsSpan(row * columns, columns);
        for (int i = 0; i < from.Length; i++)
            to[i] = from[i] * scale;
    }

    /// <summary>Writes all rows out.</summary>
    public void CopyTo(Tensor tensor)
    {
        if (tensor.Rows != Rows)
            throw new ModelFormatException($"the table '{tensor.Name}' has {Rows} rows instead of {tensor.Rows}");
        for (int row = 0; row < Rows; row++)
            CopyRow(row, tensor.Row(row));
    }
}
